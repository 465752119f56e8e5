import { schemaAt } from '../content/read/schema-at.ts';
import type { Noun } from '../model/shortcode.ts';

/** What in a dossier can be begun with a scaffold. */
const SCAFFOLDS = ['claim', 'response', 'event', 'source', 'term', 'party', 'article', 'scene', 'picture'] as const;
export type Scaffold = (typeof SCAFFOLDS)[number];

/** What can be begun: a dossier, and what stands in one. */
export const BEGINNINGS = ['dossier', ...SCAFFOLDS] as const;
export type Beginning = (typeof BEGINNINGS)[number];

/** Facts by their names, each with its value or values as typed. */
export type Given = Readonly<Record<string, readonly string[]>>;

/** Whether a fact has to be given, is asked for and may be left out, or is taken as an argument only. */
export type Need = 'required' | 'optional' | 'argument';

/** One fact that a scaffold takes: its name is the option `--name`, `offers` the noun or the words to choose from. */
export interface Fact {
  name: string;
  ask: string;
  need: Need | ((given: Given) => Need);
  offers?: Noun | readonly string[];
  many?: boolean;
}

/** The first value of a fact, if it is given. */
export function one(given: Given, name: string): string | undefined {
  return given[name]?.[0];
}

/** Whether a fact has to be given, with what is given so far. */
export function needOf({ need }: Fact, given: Given): Need {
  return typeof need === 'string' ? need : need(given);
}

/** A fact that has to be given where something holds, and else is taken as an argument only. */
export function when(holds: (given: Given) => boolean, then: Need = 'required') {
  return (given: Given): Need => (holds(given) ? then : 'argument');
}

/** Whether a response is that none was found. */
export function isSilent(given: Given): boolean {
  return one(given, 'stance') === 'no-reply-found';
}

type Schema = Parameters<typeof schemaAt>[0];

/** What the schema says that an editor should write at a path. */
export function described(schema: Schema, raw: object = {}) {
  return (...path: (string | number)[]): string => schemaAt(schema, raw, path).description ?? '';
}

/** The id of a record. */
export const ID: Fact = { name: 'id', ask: 'Its permanent id (lower-case letters, digits, hyphens)', need: 'required' };
