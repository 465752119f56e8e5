import { expect, test } from 'vitest';
import { dated } from '../../src/model/date.ts';
import { entryPath } from '../../src/model/links.ts';

const date = dated('2031-05-02') ?? expect.fail();

test('an entry of the timeline leads to its record, and several to the year of the first', () => {
  const claim = { noun: 'claim', id: 'lead-found', date } as const;
  expect(entryPath([claim])).toBe('/claims/lead-found/');
  expect(entryPath([{ noun: 'response', id: 'lead-found#town-2031-05-03', date }])).toBe('/claims/lead-found/#town-2031-05-03');
  expect(entryPath([{ noun: 'event', id: 'test-taken', date }])).toBe('/timeline/#test-taken');
  expect(entryPath([{ noun: 'event', id: 'test-taken', date, part: 2 }])).toBe('/timeline/2/#test-taken');
  expect(entryPath([claim, { noun: 'event', id: 'test-taken', date }])).toBe('/timeline/#year-2031');
});
