import * as words from '#words/time';

/** A year in words that cannot be taken for a number or for a shortened year: "2018", "AD 79", of the year 0 (which historians have not) "1 BC". */
export function yearText(year: number): string {
  return words.year(year);
}
