/**
 * A name, title or other foreign words within a message that runs from right to left, with the marks (U+2068, U+2069) that keep their
 * direction and that of what stands around them apart: else "Ford 3: 2014" takes the colon and the year to its side. Not for numbers
 * and dates, which a language writes in its own order.
 */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
