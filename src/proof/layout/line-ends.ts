import { comparedWords, segments } from '../../model/compared-text.ts';

/** So many signs of a word are looked at on each side of the end of a line. */
const LONGEST = 60;

/**
 * A text in which words that hyphens divide at the ends of lines, as in the text of a PDF, are whole, where quotations have them so; other
 * hyphens at the ends of lines may belong to their words, and are kept.
 */
export function joinedLineEnds(text: string, quotations: string[]): string {
  const known = new Set(quotations.flatMap((exact) => segments(exact).flat()));
  return text.replace(/[-\u00ad\u2010][ \t]*\r?\n\s*/g, (end, at: number) => {
    const [before = ''] = /[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(0, at - LONGEST), at)) ?? [];
    const [after = ''] = /^[\p{L}\p{M}'’]+/u.exec(text.slice(at + end.length, at + end.length + LONGEST)) ?? [];
    const [word = ''] = before && after ? comparedWords(before + after) : [];
    return known.has(word) ? '' : end;
  });
}
