import { own } from '../model/own.ts';
import type { Noun } from '../model/shortcode.ts';
import { STANCES } from '../model/stance.ts';
import { known } from '../content/check/known.ts';
import { nearest } from '../content/check/nearest.ts';
import type { Records } from '../content/read/records.ts';
import { one, type Fact, type Given } from './fact.ts';
import { oneLine } from './yaml.ts';
import { valueAt } from '../content/read/values.ts';
import { textAt } from '../content/read/values.ts';

/** An id or a word to choose, and what it stands for. */
export interface Offer {
  id: string;
  label: string;
}

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

/** The offer whose id was typed, or those that hold what was typed in id or label, or the one whose id is nearest to it. */
export function matches(typed: string, offers: Offer[]): Offer[] {
  const exact = offers.filter(({ id }) => id === typed);
  if (exact.length > 0) return exact;
  const part = typed.toLowerCase();
  const holding = offers.filter(({ id, label }) => id.includes(part) || label.toLowerCase().includes(part));
  const near = nearest(
    typed,
    offers.map(({ id }) => id),
  );
  return holding.length > 0 ? holding : offers.filter(({ id }) => id === near);
}

/** How files write what a fact asks for as yes or no. */
const IN_FILES: Record<string, string> = { true: 'yes', false: 'no' };

/** The values that typed words give a fact: several divided by commas or spaces. */
export function valuesOf(fact: Fact, typed: string): string[] {
  const word = own(IN_FILES, typed.trim());
  if (word && typeof fact.offers === 'object' && fact.offers.includes(word)) return [word];
  return fact.many ? typed.split(/[\s,]+/).filter(Boolean) : [oneLine(typed)].filter(Boolean);
}
