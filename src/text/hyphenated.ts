const LONG = /\p{L}{9,}/gu;
const LAST = /(?<=\p{L}{4})(?=[^aeiou\P{L}][aeiou]\p{L}{1,4}$)/iu;

/** A text whose long words may be divided once, before their last syllables: where there is room the soft hyphen is not seen. */
export function hyphenated(text: string): string {
  return text.replace(LONG, (word) => word.replace(LAST, '\u00ad'));
}
