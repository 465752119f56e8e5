import { comparedWords, isTooShort, segments } from '../../model/compared-text.ts';
import { compared, type Lookup } from './fingerprint.ts';

/** The words of a text as they are compared, and for each where the signs between two spaces that it is of begin and end. */
export interface PlacedWords {
  words: string[];
  places: [start: number, end: number][];
}

/** The words of a text with their places in it; they are those of `comparedWords`. */
export function placedWords(text: string): PlacedWords {
  const placed: PlacedWords = { words: [], places: [] };
  for (const { 0: signs, index } of text.matchAll(/\S+/gu))
    for (const word of comparedWords(signs)) {
      placed.words.push(word);
      placed.places.push([index, index + signs.length]);
    }
  return placed;
}

/** A stretch of a text, from its first sign to behind its last. */
export type Stretch = [start: number, end: number];

/** At which word a run of words begins in a text; -1 where it is not, unbroken. */
const runAt = (run: string[], words: string[]): number =>
  words.findIndex((word, at) => word === run[0] && run.every((each, offset) => words[at + offset] === each));

const stretch = ({ places }: PlacedWords, from: number, count: number): Stretch | null => {
  const [first, last] = [places[from], places[from + count - 1]];
  return first && last ? [first[0], last[1]] : null;
};

/**
 * How a quotation fares in a text that is at hand: found, with the place of each of its parts; or not, with the place of the longest run
 * of its words that is there, on which side of it the quotation differs, by which word, and the word that the text has there, and where.
 */
export type Found =
  | { result: 'too short' }
  | { result: 'found'; places: Stretch[] }
  | { result: 'not found'; near: Stretch | null; side: 'before' | 'behind'; quoted: string; instead: string; other: Stretch | null };

/** Where the longest run of a quotation’s words stands in a text that does not have it whole, and what the text has where it breaks. */
const brokenIn = (exact: string, text: PlacedWords, run: string[], quoted: string): Found => {
  const at = run.length > 0 ? runAt(run, text.words) : -1;
  if (at < 0) return { result: 'not found', near: null, side: 'behind', quoted, instead: '', other: null };
  const isBehind = segments(exact).some((words) => words[runAt(run, words) + run.length] === quoted);
  const place = isBehind ? at + run.length : at - 1;
  const [near, other] = [stretch(text, at, run.length), stretch(text, place, 1)];
  return { result: 'not found', near, side: isBehind ? 'behind' : 'before', quoted, instead: text.words[place] ?? '', other };
};

/** Looks for a quotation in a text, by the comparison that the check makes with the text’s fingerprint; `lookup` is that of the text. */
export function foundIn(exact: string, text: PlacedWords, lookup: Lookup): Found {
  if (isTooShort(exact)) return { result: 'too short' };
  const comparison = compared(exact, lookup);
  if (comparison.result === 'not found') return brokenIn(exact, text, comparison.matched.split(' ').filter(Boolean), comparison.brokenAt);
  const parts = segments(exact).map((words) => stretch(text, runAt(words, text.words), words.length));
  return { result: 'found', places: parts.filter((part) => part !== null) };
}

/** So many signs are shown before and behind the words that were found. */
const AROUND = 90;

/** What stands before and behind a stretch of a text, cut between words. */
export function surroundings(text: string, [start, end]: Stretch): { before: string; after: string } {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return {
    before: start > AROUND ? `…${before.slice(before.search(/\s/))}` : before,
    after: end + AROUND < text.length ? `${after.slice(0, after.search(/\s\S*$/))} …` : after,
  };
}
