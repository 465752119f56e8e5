import { afterEach, expect, test } from 'vitest';
import { dossier } from '../../src/content/dossier.ts';
import { beginNotes, derived, noted, tableOf, type Notes } from '../../src/model/noted.ts';
import { wellWater } from '../fixtures/well-water.ts';

interface Town {
  wells: Record<string, { depth: number } | undefined>;
  name: string;
}

let notes: Notes | undefined;
const town = (): Town => {
  notes = beginNotes();
  const whole: Town = { wells: { mill: { depth: 8 }, market: { depth: 12 } }, name: 'Lower Ford' };
  return noted('dossier', whole, { wells: noted('wells', whole.wells) });
};
/** What is read by something, as "table/key". */
const readsOf = (read: () => unknown): string[] => {
  const page = new Map<string, Set<string>>();
  notes!.page = page;
  read();
  notes!.page = null;
  return [...page].flatMap(([table, keys]) => [...keys].map((key) => `${table}/${key}`));
};
// Other tests share this process.
afterEach(() => Reflect.deleteProperty(globalThis, Symbol.for('notes of what pages read')));

test('of a table is noted what a page reads: an entry, that there is none, or which there are', () => {
  const { wells, name } = town();
  expect(name).toBe('Lower Ford');
  expect(readsOf(() => wells['mill']?.depth)).toEqual(['wells/mill']);
  expect(readsOf(() => wells['none'])).toEqual(['wells/none']);
  expect(readsOf(() => 'none' in wells)).toEqual(['wells/none']);
  expect(readsOf(() => Object.hasOwn(wells, 'market'))).toEqual(['wells/market']);
  expect(readsOf(() => Object.keys(wells))).toEqual(['wells/*']);
  expect(readsOf(() => Object.values(wells)).toSorted()).toEqual(['wells/*', 'wells/market', 'wells/mill']);
  expect(readsOf(() => ({ ...wells })).toSorted()).toEqual(['wells/*', 'wells/market', 'wells/mill']);
});

test('a table within another has notes of its own', () => {
  const whole = town();
  expect(readsOf(() => whole.wells['mill'])).toEqual(['wells/mill']);
  expect(readsOf(() => whole.name)).toEqual(['dossier/name']);
});

test('of what is worked out is noted what is read of it, also by the second page that asks', () => {
  const whole = town();
  let times = 0;
  const depths = derived('depths', ({ wells }: Pick<Town, 'wells'>) => {
    times += 1;
    return Object.fromEntries(Object.entries(wells).map(([id, well]) => [id, well?.depth]));
  });
  for (const _ of ['first', 'second']) expect(readsOf(() => depths(whole)['mill'])).toEqual(['depths/mill']);
  expect(times).toBe(1);
});

test('of a dossier that a page has made for itself is noted all that it is made of', () => {
  const whole = town();
  const names = derived('names of wells', ({ wells }: Pick<Town, 'wells'>) => Object.fromEntries(Object.keys(wells).map((id) => [id, id])));
  expect(readsOf(() => names(whole)['mill'])).toEqual(['names of wells/mill']);
  const own = () => names({ ...whole, wells: { ...whole.wells, spring: undefined } })['spring'];
  expect(own()).toBe('spring');
  expect(readsOf(own)).toEqual(expect.arrayContaining(['wells/*', 'wells/mill', 'wells/market']));
  expect(readsOf(own)).not.toContain('names of wells/spring');
  expect(readsOf(() => names(whole)['spring'])).toEqual(['names of wells/spring']);
  expect(tableOf(notes!, 'names of wells')).toEqual({ mill: 'mill', market: 'market' });
});

test('what nothing has asked for yet is worked out when it is to be compared', () => {
  const whole = town();
  const names = derived('names', ({ name }: Pick<Town, 'name'>) => ({ name }));
  expect(tableOf(notes!, 'names')).toEqual({ name: 'Lower Ford' });
  expect(names(whole)).toBe(tableOf(notes!, 'names'));
});

/** What of a value no JSON would tell from another. */
const lostInJson = (value: unknown, path: string): string[] => {
  if (value === undefined || value === null || ['string', 'boolean'].includes(typeof value)) return [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object' || ![Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value) as object)) return [path];
  return Object.entries(value).flatMap(([key, each]) => lostInJson(each, `${path}.${key}`));
};

test('a dossier is data that JSON holds: by that it is compared with the one of the build before', () => {
  expect(lostInJson(dossier(wellWater()), 'dossier')).toEqual([]);
});
