/** A letter that is not written from right to left, and the signs that stand for links and dates while a message is made. */
const FOREIGN = /[^\P{L}\p{Script_Extensions=Arabic}\p{Script_Extensions=Hebrew}]|\p{Co}/u;
const ISOLATED = /[\u2066-\u2068]/;

/**
 * A name, title or other words within a message that runs from right to left, with marks that keep the direction of foreign letters and
 * that of what stands around them apart: else "Ford 3: 2014" takes the colon and the year to its side. What has no foreign letters stays
 * as it is. A whole message with such words in it runs from the right (U+2067), others as their first letter does (U+2068).
 */
export function isolated(text: string): string {
  return FOREIGN.test(text) ? `${ISOLATED.test(text) ? '\u2067' : '\u2068'}${text}\u2069` : text;
}

/** A sign with a number, which has to stand before or behind it as written: "+3", "50%". */
export function fromLeft(text: string): string {
  return `\u2066${text}\u2069`;
}
