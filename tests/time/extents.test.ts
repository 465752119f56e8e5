import { describe, expect, test } from 'vitest';
import { denseExtent, knotOf } from '../../src/time/dense-extent.ts';
import { extentText } from '../../src/time/extent-text.ts';
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

  test('holds a moment with which a year begins', () => {
    expect(fullExtent([claimEntry('blame', 'gazette', '2014-01-01T00:00Z')])).toEqual(extent('2014-01-01', '2015-01-01'));
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
  test('is the days to which most is dated, without empty days at its ends', () => {
    expect(denseExtent(quarrel, 5)).toEqual({ extent: extent('2014-03-04', '2014-03-07'), count: 3, of: 5 });
  });

  test('counts all that is dated to the day', () => {
    const busy = [1, 2, 3, 4].map((day) => eventEntry(`step-${day}`, ['mill'], `2012-01-0${day}`));
    expect(denseExtent([...busy, ...quarrel], 5)?.extent).toEqual(extent('2012-01-01', '2012-01-05'));
  });

  test('takes the first of stretches with as many', () => {
    const twice = [claimEntry('a', 'mill', '2014-03-04'), claimEntry('b', 'mill', '2015-03-04')];
    expect(denseExtent(twice, 2)?.extent).toEqual(extent('2014-03-04', '2014-03-05'));
  });

  test('is nothing where nothing is dated to the day', () => {
    expect(denseExtent([claimEntry('blame', 'gazette', '2014')], 5)).toBeNull();
  });
});

describe('knotOf', () => {
  const decade = extent('2009-01-01', '2019-01-01');
  const many = Array.from({ length: 9 }, (_, index) => responseEntry(`blame#${index}`, 'mill', '2014-03-05'));
  const apart = (count: number) =>
    Array.from({ length: count }, (_, index) => eventEntry(`step-${index}`, ['mill'], `2010-${String((index % 12) + 1).padStart(2, '0')}`));

  test('is the run of days that holds more than a quarter of all entries', () => {
    expect(knotOf([...quarrel, ...many], decade)).toEqual({ extent: extent('2014-03-04', '2014-03-07'), count: 12, of: 14 });
    expect(knotOf([...quarrel, ...many, ...apart(33)], decade)?.count).toBe(12);
    expect(knotOf([...quarrel, ...many, ...apart(34)], decade)).toBeNull();
  });

  test('is none where the time is short already', () => {
    expect(knotOf([...quarrel, ...many], extent('2014-03-01', '2014-04-01'))).toBeNull();
  });

  test('is none where there is little to be parted', () => {
    expect(knotOf(quarrel, decade)).toBeNull();
  });
});

describe('a stretch of time in words', () => {
  test.each([
    ['2010-01-01', '2026-01-01', '2010 to 2025'],
    ['2018-03-01', '2018-10-01', 'March 2018 to September 2018'],
    ['2018-03-01', '2018-06-20', '1 March 2018 to 19 June 2018'],
    ['2018-12-18', '2018-12-22', '18–21 December 2018'],
    ['2018-12-19', '2018-12-20', '19 December 2018'],
    ['2018-12-19T06:00Z', '2018-12-19T18:00Z', '19 December 2018, 06:00 to 18:00'],
    ['2018-12-19T06:00Z', '2018-12-20T18:00Z', '19 December 2018, 06:00 to 20 December 2018, 18:00'],
  ])('from %s until before %s is named as exactly as its length asks for', (from, until, words) => {
    expect(extentText(extent(from, until))).toBe(words);
  });
});
