import { withPlainSigns } from './typography.ts';

/** The numbers of words in the sequences that a fingerprint holds; the largest is the link of a chain. */
export const SEQUENCES = [2, 3, 4, 5] as const;
export const CHAIN = 5;

/** The first bytes of a sequence’s SHA-256 that are kept. */
export const HASH_BYTES = 5;

/** How long a text can be that a fingerprint is made of: as a book of a thousand pages. */
export const MOST_WORDS = 400_000;
export const MOST_CHARACTERS = 4_000_000;

/**
 * Divides runs of more than 30 combining marks, as Unicode’s Stream-Safe Text Format does (UAX #15): the time that putting the marks
 * of a run in order takes grows with the square of their number.
 */
const streamSafe = (text: string): string => text.replace(/[\p{M}\uff9e\uff9f]{30}(?=[\p{M}\uff9e\uff9f])/gu, '$&\u034f');

/** A text as it is compared: Unicode NFKC, straight quotation marks, one kind of dash, single spaces, lower case. */
export function normalised(text: string): string {
  return withPlainSigns(streamSafe(text).normalize('NFKC')).toLowerCase().trim();
}

/** The words of a normalised text, in order; dashes and other punctuation between words are not compared. */
export function wordsIn(compared: string): string[] {
  return compared.match(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

/** The words of a text as it is compared. */
export function comparedWords(text: string): string[] {
  return wordsIn(normalised(text));
}

/** A quotation with an omission for each of its [insertions]. Behind the last `]` none can end, and none is looked for. */
const withoutInsertions = (exact: string): string => {
  const end = exact.lastIndexOf(']') + 1;
  return exact.slice(0, end).replace(/\[[^\]]*\]/g, '…') + exact.slice(end);
};

/** The unbroken parts of a quotation: what stands between omissions (`…`, `...`) and [insertions], each as its words. */
export function segments(exact: string): string[][] {
  return withoutInsertions(exact)
    .split(/…|\.{3,}/)
    .map(comparedWords)
    .filter((words) => words.length > 0);
}

/** Whether none of a quotation’s parts has the two words that a check needs. */
export function isTooShort(exact: string): boolean {
  return segments(exact).every((words) => words.length < 2);
}
