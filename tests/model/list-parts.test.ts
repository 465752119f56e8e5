import { expect, test } from 'vitest';
import { dossier } from '../../src/content/dossier.ts';
import { chronicle, eventAddress } from '../../src/model/chronicle.ts';
import { dated } from '../../src/model/date.ts';
import { listPath } from '../../src/model/links.ts';
import { listParts, partOf, type List } from '../../src/model/list-parts.ts';
import { pinnedCopies } from '../../src/model/pinned.ts';
import { listedSources, sourceAddress } from '../../src/model/source-groups.ts';
import { wellWater } from '../fixtures/well-water.ts';

test.each<[List, number, number]>([
  ['claims', 100, 50],
  ['sources', 200, 100],
  ['timeline', 400, 200],
])('the list of %s stands on one page up to %i entries, and in parts of %i beyond', (list, most, part) => {
  for (const length of [0, 1, most, most + 1, 3 * most - 1]) {
    const parts = listParts(
      list,
      Array.from({ length }, (_, place) => place),
    );
    expect(parts.flat()).toHaveLength(length);
    expect(parts).toHaveLength(length <= most ? 1 : Math.ceil(length / part));
    // Links lead to the part that has the entry.
    for (const [index, places] of parts.entries())
      for (const place of places) expect(partOf(list, place, length), `${place} of ${length}`).toBe(index + 1);
  }
});

test('the first part of a list stands where the list does, the others below it', () => {
  expect([1, 2, 3].map((part) => listPath('sources', part))).toEqual(['/sources/', '/sources/2/', '/sources/3/']);
});

test('an event of a chronicle that has no parts leads to the chronicle itself', () => {
  const all = dossier(wellWater());
  expect(chronicle(all).filter(({ part }) => part !== undefined)).toEqual([]);
  expect(eventAddress('well-closed', all)).toBe('/timeline/#well-closed');
});

test('sources are listed by the kind of outlet, and within it by publisher', () => {
  const files = wellWater();
  const sources = 'content/sources.yaml';
  files[sources] = (files[sources] ?? '').replace('publisher: Ford Laboratory', 'publisher: Yard Laboratory');
  const all = dossier(files);
  expect(listedSources(all).map(({ id }) => id)).toEqual(['minutes', 'lab-report', 'gazette-2031']);
  expect(sourceAddress('minutes', all)).toBe('/sources/#minutes');
});

test('of the pinned copies of a thing the newest is the first', () => {
  const copies = Object.fromEntries(
    [['a', 'timeline', '2031-07-01'] as const, ['b', 'matrix', '2031-07-02'] as const, ['c', 'timeline', '2031-07-03'] as const].map(
      ([id, of, date]) => [id, { id, of, date: dated(date) ?? expect.fail(date) }],
    ),
  );
  expect(pinnedCopies(copies, 'timeline').map(({ id }) => id)).toEqual(['c', 'a']);
});
