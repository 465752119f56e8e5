import { expect, test } from 'vitest';
import { bearingOf, placeOf, responseKey } from '../../src/model/response.ts';

test.each([
  ['2031-05-03', 'town-2031-05-03'],
  ['2031~', 'town-2031'],
  ['2031-05-04/2031-05-06', 'town-2031-05-04'],
  ['2030/..', 'town-2030'],
  ['2030/', 'town-2030'],
  ['../2031', 'town-until-2031'],
  ['/2031-05', 'town-until-2031-05'],
  ['2031-XX', 'town-2031'],
  ['2031-05-03T14:30', 'town-2031-05-03-1430'],
  ['2031-05-03T14:30:15+02:00', 'town-2031-05-03-143015'],
  ['2031-05-03T14:30Z/2031-05-04', 'town-2031-05-03-1430'],
])('a response said %s has the address %s', (said, key) => {
  expect(responseKey({ by: 'town', said: { text: said } })).toBe(key);
});

test('a search without result is named so, and an id of its own goes before all', () => {
  expect(responseKey({ by: 'town' })).toBe('town-no-reply');
  expect(responseKey({ by: 'town', id: 'second-word', said: { text: '2031' } })).toBe('second-word');
});

test('a response stands on the line of the question only where it answers that, and in an empty place where it answers none', () => {
  expect(['safety', 'notice', undefined].map((answered) => bearingOf('safety', answered === undefined ? answered : [answered]))).toEqual([
    'direct',
    'another-question',
    'silent',
  ]);
  expect(placeOf({ stance: 'denies', bearing: 'direct' })).toBe('on');
  expect(placeOf({ stance: 'denies', bearing: 'another-question' })).toBe('beside');
  expect(placeOf({ stance: 'declines', bearing: 'silent' })).toBe('declines');
  expect(placeOf({ stance: 'declines', bearing: 'direct' })).toBe('declines');
  expect(placeOf({ stance: 'no-reply-found', bearing: 'silent' })).toBe('silent');
});
