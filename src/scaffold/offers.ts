import type { Noun } from '../model/shortcode.ts';
import { STANCES } from '../model/stance.ts';
import { known } from '../content/check/known.ts';
import { nearest } from '../content/check/nearest.ts';
import type { Records } from '../content/read/records.ts';
import { one, type Fact, type Given } from './facts.ts';
import { oneLine } from './yaml.ts';
import { valueAt } from '../content/read/values.ts';
import { textAt } from '../content/read/values.ts';

/** An id or a word to choose, and what it stands for. */
export interface Offer {
  id: string;
  label: string;
}

const MOST = 9;
const LISTS: Partial<Record<Noun, string>> = { question: 'questions', 'party kind': 'party-kinds', 'event kind': 'event-kinds' };

const labelOf = (raw: unknown): string =>
  ['name', 'claim', 'title', 'term', 'gloss', 'label'].flatMap((key) => textAt(raw, [key]) ?? [])[0] ?? '';

const named = (noun: Noun, read: Records): Offer[] => {
  const list = LISTS[noun];
  const own = list
    ? Object.entries(Object(valueAt(read.records.find(({ kind }) => kind.noun === 'vocabulary')?.raw, [list])) as Record<string, unknown>)
    : read.records.filter(({ kind }) => kind.noun === noun).map(({ id, raw }): [string, unknown] => [id, raw]);
  const ids = known(read)[noun];
  return own.filter(([id]) => ids.has(id)).map(([id, raw]) => ({ id, label: labelOf(raw) }));
};

/** What there is to choose from for a fact; none when it is free. Parties that owe the claim an answer come first. */
export function offersOf({ offers, name }: Fact, given: Given, read: Records): Offer[] {
  if (offers === undefined) return [];
  if (typeof offers !== 'string')
    return offers.map((id) => ({ id, label: id in STANCES ? STANCES[id as keyof typeof STANCES].gloss : '' }));
  const all = named(offers, read);
  if (name === 'quote-source') return all.filter(({ id }) => given['source']?.includes(id));
  const claim = read.records.find(({ kind, id }) => kind.noun === 'claim' && name === 'by' && id === one(given, 'claim'));
  const about = [valueAt(claim?.raw, ['about'])].flat();
  return [...all.filter(({ id }) => about.includes(id)), ...all.filter(({ id }) => !about.includes(id))];
}

/** The offers as they are shown before anything is typed: all of a few, none of many. */
export function shownOf(offers: Offer[]): Offer[] {
  return offers.length <= MOST ? offers : [];
}

/** The offers that hold what was typed in id or label, or the nearest ones; at most nine. */
export function matches(typed: string, offers: Offer[]): Offer[] {
  const part = typed.toLowerCase();
  const holding = offers.filter(({ id, label }) => id.includes(part) || label.toLowerCase().includes(part));
  const near = nearest(
    typed,
    offers.map(({ id }) => id),
  );
  return (holding.length > 0 ? holding : offers.filter(({ id }) => id === near)).slice(0, MOST);
}

/** Offers as numbered lines. */
export function numbered(shown: Offer[]): string[] {
  return shown.map(({ id, label }, index) => `  ${index + 1}  ${id}${label ? `  ${oneLine(label)}` : ''}`);
}

/** The values that typed words give a fact: several divided by commas or spaces, numbers standing for the offers shown. */
export function valuesOf(fact: Fact, typed: string, shown: Offer[]): string[] {
  const words = fact.many ? typed.split(/[\s,]+/).filter(Boolean) : [oneLine(typed)].filter(Boolean);
  return words.map((word) => (fact.offers !== undefined && /^\d+$/.test(word) ? (shown[Number(word) - 1]?.id ?? word) : word));
}
