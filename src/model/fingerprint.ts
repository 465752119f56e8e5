import { z } from 'zod';
import { HASH_BYTES, MOST_WORDS } from './compared-text.ts';
import { date, wholeNumber } from './fields.ts';

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
  coverage: z.enum(['full', 'excerpt']).describe('Whether the whole text was available, or only part of it'),
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
