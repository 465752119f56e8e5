import * as words from '#words/time';

/** A plain date, as a view is of (`2018`, `2018-12`, `2018-12-19`), in words: a fraction of what dates of all kinds take, for pages that have no others. */
export function plainDateText(text: string): string {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return words.plainDate(year, month, day);
}
