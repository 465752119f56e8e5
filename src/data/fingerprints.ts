import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { CHAIN, comparedWords, HASH_BYTES, isTooShort, segments, SEQUENCES } from '../model/fingerprint.ts';

/** A fingerprint as its file holds it. */
export interface FingerprintFile {
  coverage: 'full' | 'excerpt';
  date: string;
  words: number;
  sha256: string;
  sequences: Record<'2' | '3' | '4' | '5', string>;
}

const hash = (words: string[]): string => bytesToHex(sha256(utf8ToBytes(words.join(' '))).subarray(0, HASH_BYTES));

/** Every run of `length` words. */
const runs = (words: string[], length: number): string[][] =>
  words.slice(0, Math.max(0, words.length - length + 1)).map((_, index) => words.slice(index, index + length));

const base64 = (hashes: string[]): string =>
  btoa(hashes.map((hex) => hex.replace(/../g, (byte) => String.fromCharCode(parseInt(byte, 16)))).join(''));

const fromBase64 = (text: string): Set<string> => {
  const hex = [...atob(text)].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  return new Set(hex.match(new RegExp(`.{${2 * HASH_BYTES}}`, 'g')) ?? []);
};

/** The SHA-256 of a whole text as it is compared, in hexadecimal: the same text gives the same, whatever its typography. */
export const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(comparedWords(text).join(' '))));

/** The fingerprint of a text; `date` is the day on which it is made. Throws when the text has fewer than five words. */
export const fingerprint = (text: string, coverage: 'full' | 'excerpt', date: string): FingerprintFile => {
  const words = comparedWords(text);
  if (words.length < CHAIN) throw new RangeError(`The text has only ${words.length} words; a fingerprint needs ${CHAIN}.`);
  const sequences = SEQUENCES.map((length) => [String(length), base64([...new Set(runs(words, length).map(hash))].sort())]);
  return {
    coverage,
    date,
    words: words.length,
    sha256: digest(text),
    sequences: Object.fromEntries(sequences) as FingerprintFile['sequences'],
  };
};

/** Looks up whether a run of 2 to 5 words stands in the fingerprinted text. */
export type Lookup = (words: string[]) => boolean;

/** A lookup for the sequences of a fingerprint. */
export const lookup = (sequences: FingerprintFile['sequences']): Lookup => {
  const sets = Object.fromEntries(Object.entries(sequences).map(([length, hashes]) => [length, fromBase64(hashes)]));
  return (words) => sets[words.length]?.has(hash(words)) ?? false;
};

/** Whether a run of words, however long, stands unbroken in the text: every link of its chain is found. */
const stands = (words: string[], found: Lookup): boolean => (words.length < CHAIN ? found(words) : runs(words, CHAIN).every(found));

/** The longest run of a part’s words that does stand in the text, from its first to behind its last word. */
const longest = (words: string[], found: Lookup): [number, number] => {
  let best: [number, number] = [0, 0];
  for (let start = 0; start < words.length; start += 1) {
    let end = start + 2;
    while (end <= words.length && stands(words.slice(start, end), found)) end += 1;
    if (end - 1 - start > best[1] - best[0] && end - 1 - start >= 2) best = [start, end - 1];
  }
  return best;
};

/** How a quotation fared against a fingerprint. */
export type Comparison = { result: 'found' } | { result: 'too short' } | { result: 'not found'; matched: string; brokenAt: string };

/**
 * Compares a quotation with a fingerprint. Every part between omissions and insertions must be found unbroken; when one is not,
 * `matched` is the longest run of its words that is, and `brokenAt` the word at which that run ends or before which it begins.
 */
export const compared = (exact: string, found: Lookup): Comparison => {
  if (isTooShort(exact)) return { result: 'too short' };
  const wrong = segments(exact).find((words) => words.length > 1 && !stands(words, found));
  if (!wrong) return { result: 'found' };
  const [start, end] = longest(wrong, found);
  return { result: 'not found', matched: wrong.slice(start, end).join(' '), brokenAt: wrong[end] ?? wrong[start - 1] ?? '' };
};
