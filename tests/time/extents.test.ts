import { describe, expect, test } from 'vitest';
import { denseExtent, insetExtent } from '../../src/time/dense-extent.ts';
import { extentOf, fullExtent } from '../../src/time/full-extent.ts';
import { claimEntry, date, eventEntry, extent, responseEntry } from '../fixtures/literals.ts';

const quarrel = [
  eventEntry('fire', ['mill'], '2009-05'),
  claimEntry('blame', 'gazette', '2014-03-04'),
  responseEntry('blame#mill', 'mill', '2014-03-05'),
  responseEntry('blame#dock', 'dock', '2014-03-06'),
  responseEntry('blame#duke', 'duke', '2018'),
];

describe('fullExtent', () => {
  test('is whole years from the earliest entry to the latest', () => {
    expect(fullExtent(quarrel)).toEqual(extent('2009-01-01', '2019-01-01'));
  });

  test('does not go on where an entry is open', () => {
    expect(fullExtent([...quarrel, eventEntry('rule', ['duke'], '2020/..')])).toEqual(extent('2009-01-01', '2020-01-01'));
  });

  test('is empty without entries', () => {
    expect(fullExtent([])).toEqual([0, 0]);
  });
});

describe('extentOf', () => {
  test('closes an open side at what the entries reach', () => {
    expect(extentOf(date('2012/..'), quarrel)).toEqual(extent('2012-01-01', '2019-01-01'));
  });
});

describe('denseExtent', () => {
  test('is the days in which most was said, without empty days at its ends', () => {
    expect(denseExtent(quarrel, 5)).toEqual({ extent: extent('2014-03-04', '2014-03-07'), count: 3, of: 4 });
  });

  test('counts claims and responses, not events', () => {
    const busy = [1, 2, 3, 4].map((day) => eventEntry(`step-${day}`, ['mill'], `2012-01-0${day}`));
    expect(denseExtent([...busy, ...quarrel], 5)?.extent).toEqual(extent('2014-03-04', '2014-03-07'));
  });

  test('takes the first of stretches with as many', () => {
    const twice = [claimEntry('a', 'mill', '2014-03-04'), claimEntry('b', 'mill', '2015-03-04')];
    expect(denseExtent(twice, 2)?.extent).toEqual(extent('2014-03-04', '2014-03-05'));
  });

  test('is nothing where nothing is dated to the day', () => {
    expect(denseExtent([claimEntry('blame', 'gazette', '2014')], 5)).toBeNull();
  });
});

describe('insetExtent', () => {
  const many = Array.from({ length: 9 }, (_, index) => responseEntry(`blame#${index}`, 'mill', '2014-03-05'));

  test('is given where years are shown and much of it was said within days', () => {
    expect(insetExtent([...quarrel, ...many], extent('2009-01-01', '2019-01-01'))?.count).toBe(12);
  });

  test('is not given where the extent is short already', () => {
    expect(insetExtent([...quarrel, ...many], extent('2014-03-01', '2014-04-01'))).toBeNull();
  });

  test('is not given where little was said', () => {
    expect(insetExtent(quarrel, extent('2009-01-01', '2019-01-01'))).toBeNull();
  });
});
