import { hash } from 'node:crypto';
import { KEYS, tableOf, type Notes } from '../../model/noted.ts';

/** What pages have read, each a table and a key in it, numbered as they come. */
export interface Reads {
  numberOf: (read: string) => number;
  /** The hash of what a read gives now. */
  hashOf: (read: string) => string;
  /** Each read that has a number, with its hash, in the order of their numbers. */
  all: () => [read: string, hash: string][];
}

const valueOf = (notes: Notes, read: string): unknown => {
  const [name = '', key = ''] = read.split('\n');
  const table = (tableOf(notes, name) ?? {}) as Record<string, unknown>;
  if (key === KEYS) return Object.keys(table);
  return Object.hasOwn(table, key) ? table[key] : undefined;
};

const textHash = (text = ''): string => hash('sha256', text, 'base64');

/** The hashes of all claims. */
const claimHashes = (notes: Notes): Map<unknown, string> =>
  new Map(Object.values(tableOf(notes, 'claims') ?? {}).map((claim) => [claim, textHash(JSON.stringify(claim))]));

/** Numbers what pages read, and hashes what that is. */
export function readsOf(notes: Notes): Reads {
  const numbers = new Map<string, number>();
  const hashes = new Map<string, string>();
  let claims: Map<unknown, string> | undefined;
  // A claim stands in the entries of all its responses: it is written out once.
  const shortened = (key: string, value: unknown): unknown => (key && (claims ??= claimHashes(notes)).get(value)) || value;
  const hashOf = (read: string): string => {
    const known = hashes.get(read) ?? textHash(JSON.stringify(valueOf(notes, read), shortened));
    hashes.set(read, known);
    return known;
  };
  const numberOf = (read: string): number => {
    const number = numbers.get(read) ?? numbers.size;
    numbers.set(read, number);
    return number;
  };
  return {
    numberOf,
    hashOf,
    all: () => [...numbers.keys()].map((read) => [read, hashOf(read)]),
  };
}

/** The reads of a page. */
export function readsOfPage(page: NonNullable<Notes['page']>): string[] {
  return [...page].flatMap(([table, keys]) => [...keys].map((key) => `${table}\n${key}`));
}
