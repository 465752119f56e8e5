import { tooLong, tooShort } from '#words/proof';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import {
  CHAIN,
  HASH_BYTES,
  isTooShort,
  MOST_CHARACTERS,
  MOST_WORDS,
  normalised,
  segments,
  SEQUENCES,
  wordsIn,
} from '../../model/compared-text.ts';

/** A fingerprint as its file holds it. */
export interface FingerprintFile {
  coverage: 'full' | 'excerpt';
  date: string;
  words: number;
  sha256: string;
  sequences: Record<'2' | '3' | '4' | '5', string>;
}

// Not Web Crypto: a text of 10,000 words makes 40,000 small hashes, each of which would be a promise there, and slower; nor is there any on
// an address without encryption or in a file. The check of the content and the page of readers have to run the same code.

/** The first bytes of the SHA-256 of some words, as one whole number: numbers are sorted as their bytes are, and take little room. */
const hash = (words: string[]): number =>
  sha256(utf8ToBytes(words.join(' ')))
    .subarray(0, HASH_BYTES)
    .reduce((number, byte) => number * 256 + byte, 0);

/** The hashes of every run of `length` words, sorted, each once. */
const hashesOf = (words: string[], length: number): Float64Array =>
  Float64Array.from({ length: Math.max(0, words.length - length + 1) }, (_, index) => hash(words.slice(index, index + length)))
    .sort()
    .filter((number, index, all) => index === 0 || number !== all[index - 1]);

const bytesOf = (hashes: Float64Array): Uint8Array =>
  Uint8Array.from(
    { length: hashes.length * HASH_BYTES },
    (_, at) => Math.floor((hashes[Math.floor(at / HASH_BYTES)] ?? 0) / 256 ** (HASH_BYTES - 1 - (at % HASH_BYTES))) % 256,
  );

/** Bytes that are encoded at a time: the arguments of one call have to fit on the stack. Divisible by three, so that no padding comes between. */
const PIECE = 3 * 4096;

const base64 = (bytes: Uint8Array): string =>
  Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, index) =>
    btoa(String.fromCharCode(...bytes.subarray(index * PIECE, (index + 1) * PIECE))),
  ).join('');

const fromBase64 = (text: string): Set<number> => {
  const bytes = atob(text);
  const hashes = new Set<number>();
  for (let start = 0; start + HASH_BYTES <= bytes.length; start += HASH_BYTES) {
    let number = 0;
    for (let at = start; at < start + HASH_BYTES; at += 1) number = number * 256 + bytes.charCodeAt(at);
    hashes.add(number);
  }
  return hashes;
};

const digestOf = (words: string[]): string => bytesToHex(sha256(utf8ToBytes(words.join(' '))));

const longerThanBook = (): RangeError => new RangeError(tooLong(MOST_WORDS, MOST_CHARACTERS));

/** The words of a text as it is compared. Throws when a fingerprint takes no text of that length. */
const wordsWithin = (text: string): string[] => {
  if (text.length > MOST_CHARACTERS) throw longerThanBook();
  const whole = normalised(text);
  // Single characters of the text may have become words of many letters.
  if (whole.length > MOST_CHARACTERS) throw longerThanBook();
  const words = wordsIn(whole);
  if (words.length > MOST_WORDS) throw longerThanBook();
  return words;
};

/** The SHA-256 of a whole text as it is compared, in hexadecimal: the same text gives the same, whatever its typography. Throws when it is longer than a book. */
export function digest(text: string): string {
  return digestOf(wordsWithin(text));
}

/** The fingerprint of a text; `date` is the day on which it is made. Throws when the text has fewer than five words, or is longer than a book. */
export function fingerprint(text: string, coverage: 'full' | 'excerpt', date: string): FingerprintFile {
  const words = wordsWithin(text);
  if (words.length < CHAIN) throw new RangeError(tooShort(words.length, CHAIN));
  const sequences = SEQUENCES.map((length) => [String(length), base64(bytesOf(hashesOf(words, length)))]);
  return {
    coverage,
    date,
    words: words.length,
    sha256: digestOf(words),
    sequences: Object.fromEntries(sequences) as FingerprintFile['sequences'],
  };
}

/** Looks up whether a run of 2 to 5 words stands in the fingerprinted text. */
export type Lookup = (words: string[]) => boolean;

/** A lookup for the sequences of a fingerprint. */
export function lookup(sequences: FingerprintFile['sequences']): Lookup {
  const sets = Object.fromEntries(Object.entries(sequences).map(([length, hashes]) => [length, fromBase64(hashes)]));
  return (words) => sets[words.length]?.has(hash(words)) ?? false;
}

/** Whether a run of words, however long, stands unbroken in the text: every link of its chain is found. */
const stands = (words: string[], found: Lookup): boolean =>
  words.length < CHAIN ? found(words) : words.slice(CHAIN - 1).every((_, index) => found(words.slice(index, index + CHAIN)));

/** Behind which word the run that begins at each word ends: the longest of which every link of the chain is found. */
const ends = (words: string[], found: Lookup): number[] => {
  const all: number[] = [];
  for (let start = words.length - 1; start >= 0; start -= 1) {
    const isFound = (length: number): boolean => start + length <= words.length && found(words.slice(start, start + length));
    const length = SEQUENCES.findIndex((each) => !isFound(each));
    // As long as its first sequences are; or, when all of them are found, as far as the run that begins at the next word.
    all[start] = length < 0 ? Math.max(start + CHAIN, all[start + 1] ?? 0) : start + (length === 0 ? 0 : (SEQUENCES[length - 1] ?? 0));
  }
  return all;
};

/** The longest run of a part’s words that does stand in the text, from its first to behind its last word. */
const longest = (words: string[], found: Lookup): [number, number] => {
  let best: [number, number] = [0, 0];
  for (const [start, end] of ends(words, found).entries()) if (end - start > best[1] - best[0]) best = [start, end];
  return best;
};

/** How a quotation fared against a fingerprint. */
export type Comparison = { result: 'found' } | { result: 'too short' } | { result: 'not found'; matched: string; brokenAt: string };

/**
 * Compares a quotation with a fingerprint. Every part between omissions and insertions must be found unbroken; when one is not,
 * `matched` is the longest run of its words that is, and `brokenAt` the word at which that run ends or before which it begins.
 */
export function compared(exact: string, found: Lookup): Comparison {
  if (isTooShort(exact)) return { result: 'too short' };
  const wrong = segments(exact).find((words) => words.length > 1 && !stands(words, found));
  if (!wrong) return { result: 'found' };
  const [start, end] = longest(wrong, found);
  return { result: 'not found', matched: wrong.slice(start, end).join(' '), brokenAt: wrong[end] ?? wrong[start - 1] ?? '' };
}

/** Which part of a fingerprint’s longest sequences another has too, from 0 to 1: how much of one text is in another. */
export function shareIn(sequences: FingerprintFile['sequences'], other: FingerprintFile['sequences']): number {
  const [own, theirs] = [fromBase64(sequences[CHAIN]), fromBase64(other[CHAIN])];
  return own.size === 0 ? 0 : [...own].filter((hash) => theirs.has(hash)).length / own.size;
}
