import { z } from 'zod';
import { date, wholeNumber } from './fields.ts';
import { withPlainSigns } from './typography.ts';

/** The numbers of words in the sequences that a fingerprint holds; the largest is the link of a chain. */
export const SEQUENCES = [2, 3, 4, 5] as const;
export const CHAIN = 5;

/** The first bytes of a sequence’s SHA-256 that are kept. */
export const HASH_BYTES = 5;

/** How long a text can be that a fingerprint is made of: as a book of a thousand pages. */
export const MOST_WORDS = 400_000;
export const MOST_CHARACTERS = 4_000_000;

const MOST_BASE64 = Math.ceil((MOST_WORDS * HASH_BYTES) / 3) * 4;

// One class in the pattern: a group of four that is repeated a million times exhausts the stack.
const isBase64 = (text: string): boolean => text.length % 4 === 0 && text.length <= MOST_BASE64 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
const bytesIn = (base64: string): number => (base64.length / 4) * 3 - (base64.length - base64.replace(/=+$/, '').length);
const hashes = z.string().refine((text) => isBase64(text) && bytesIn(text) % HASH_BYTES === 0, 'bad-hashes');

/**
 * What a quotation is checked against: hashes of a text’s word sequences, not the text. `sequences` holds for each length the
 * first five bytes of every sequence’s SHA-256, sorted, in base64; `sha256` and `words` are of the whole normalised text.
 */
export const fingerprintSchema = z.strictObject({
  coverage: z.enum(['full', 'excerpt']).describe('Whether the whole text was at hand, or part of it'),
  date: date.describe('When the fingerprint was made'),
  words: wholeNumber,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'bad-hashes'),
  sequences: z.strictObject({ '2': hashes, '3': hashes, '4': hashes, '5': hashes }),
});
export type Fingerprint = z.output<typeof fingerprintSchema>;

/** One quotation of the dossier, wherever it stands. */
export interface Quotation {
  exact: string;
  source: string;
}

/** What is known of a quotation’s words: found, in what and when; or why that is not known. */
export type Proof =
  { result: 'found'; coverage: 'full' | 'excerpt'; date: Fingerprint['date'] } | { result: 'not checked' } | { result: 'too short' };

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
