import { describe, expect, test } from 'vitest';
import { ordered } from '../../src/matrix/layout/claim-order.ts';
import { matrixColumns } from '../../src/matrix/layout/columns.ts';
import { CELL, matrixMap } from '../../src/matrix/layout/map.ts';
import { groupOf, isYear } from '../../src/matrix/layout/groups.ts';
import { matrixParts } from '../../src/model/matrix-parts.ts';
import { inRows } from '../../src/matrix/layout/rows.ts';
import { replayDates } from '../../src/matrix/layout/replay-dates.ts';
import { dossier } from '../../src/content/dossier.ts';
import { claimFacts } from '../../src/model/facts.ts';
import { textWidth } from '../../src/text/width.ts';
import { wellWater } from '../fixtures/well-water.ts';
import { answer, asked } from './claims.ts';
import { date } from '../fixtures/literals.ts';

const wells = dossier(wellWater());
const claims = claimFacts(Object.values(wells.claims));

describe('the order of claims', () => {
  const one = asked('one', '2014-05-01', [answer('mill', '2014-05-02', 'direct')], { at: 0, asks: 'use' });
  const two = asked('two', '2014-05-02', [answer('dock', '2014-05-04', 'another-question')], { at: 1, asks: 'need' });
  const three = asked('three', '2014-05-03', [answer('dock', '2014-05-05', 'silent')], { at: 2, asks: 'use' });
  const ids = (order: 'question' | 'date' | 'open', asOf: string | null = null) =>
    ordered([three, two, one], order, ['need', 'use'], asOf === null ? null : date(asOf)).map(({ id }) => id);

  test('is by question, and of each by date', () => expect(ids('question')).toEqual(['two', 'one', 'three']));
  test('begins with those of a question that have most responses, as far as is known at the date', () => {
    const four = asked('four', '2014-05-04', [answer('mill', '2014-05-05', 'direct'), answer('dock', '2014-05-06', 'silent')], { at: 3 });
    const busy = (asOf: string | null = null) =>
      ordered([one, four, three], 'question', ['use'], asOf === null ? null : date(asOf)).map(({ id }) => id);
    expect(busy()).toEqual(['four', 'one', 'three']);
    expect(busy('2014-05-05')).toEqual(['one', 'three', 'four']);
  });
  test('may be by date alone', () => expect(ids('date')).toEqual(['one', 'two', 'three']));
  test('may begin with most unanswered, as far as is known at the date', () => {
    expect(ids('open')).toEqual(['two', 'three', 'one']);
    expect(ids('open', '2014-05-03')).toEqual(['one', 'two', 'three']);
  });
});

describe('the rows of a matrix', () => {
  test('are all claims once, grouped by what they ask', () => {
    const rows = inRows(claims, wells.vocabulary);
    expect(rows.toSorted((a, b) => claims.indexOf(a) - claims.indexOf(b))).toEqual(claims);
    expect(rows.map(({ asks }) => asks)).toEqual(['safety', 'safety', 'safety', 'notice', 'notice']);
  });

  test('begin, of each question, with the claims that have most responses', () => {
    const counts = inRows(claims, wells.vocabulary).map(({ responses }) => responses.length);
    expect(counts.slice(0, 3)).toEqual(counts.slice(0, 3).toSorted((a, b) => b - a));
    expect(counts.slice(3)).toEqual(counts.slice(3).toSorted((a, b) => b - a));
    expect(claims.filter(({ asks }) => asks === 'safety').map(({ responses }) => responses.length)).not.toEqual(counts.slice(0, 3));
  });

  test('stand on one page up to 200, and of more fifty on each', () => {
    const parts = (count: number) => matrixParts(Array.from({ length: count }, (_, index) => index)).map(({ length }) => length);
    expect(parts(0)).toEqual([0]);
    expect(parts(200)).toEqual([200]);
    expect(parts(201)).toEqual([50, 50, 50, 50, 1]);
  });
});

describe('a group of rows', () => {
  const asked = (year: number) => ({ asks: 'safety', since: new Date(0).setUTCFullYear(year) });

  test.each([79, 999, 2031])('by date is known for a year, the year %i too', (year) => {
    expect(groupOf(asked(year), 'date')).toBe(String(year));
    expect(isYear(groupOf(asked(year), 'date'))).toBe(true);
  });

  test('in another order is no year', () => {
    expect([groupOf(asked(2031), 'question'), groupOf(asked(2031), 'open')].map(isYear)).toEqual([false, false]);
  });
});

describe('the dates of a replay', () => {
  test('are the days at which something appears, each once, in their order', () => {
    expect(replayDates(claims)).toEqual([
      '2030-01-01',
      '2031-05-01',
      '2031-05-02',
      '2031-05-03',
      '2031-05-04',
      '2031-05-10',
      '2031-05-11',
      '2031-07-01',
    ]);
  });

  test('are months where days are too many to stop at', () => {
    const daily = (length: number) => Array.from({ length }, (_, index) => asked('fire', new Date(index * 86_400_000).toISOString()));
    expect(replayDates(daily(400))).toHaveLength(400);
    expect(replayDates(daily(401))).toHaveLength(14);
    const dates = replayDates(daily(900));
    expect(dates).toHaveLength(30);
    expect(dates[0]).toBe('1970-01');
  });
});

describe('the map of a matrix', () => {
  const columns = matrixColumns(claims, wells);
  const map = matrixMap(inRows(claims, wells.vocabulary), columns, wells.vocabulary);

  test('has a cell for every claim and response, and no two at one place', () => {
    expect(map.cells).toHaveLength(claims.length + claims.flatMap(({ responses }) => responses).length);
    expect(new Set(map.cells.map(({ x, y }) => `${x} ${y}`)).size).toBe(map.cells.length);
    expect(map.cells.filter(({ x, y }) => x + CELL.width > map.width || y + CELL.height > map.height)).toEqual([]);
  });

  test('keeps what was said on a claim over each other, and what a party said beside each other', () => {
    for (const claim of claims) {
      const own = map.cells.filter((cell) => cell.claim === claim).map(({ x }) => x);
      const others = map.cells.filter((cell) => cell.claim !== claim).map(({ x }) => x);
      expect(others.filter((x) => x >= Math.min(...own) && x <= Math.max(...own))).toEqual([]);
    }
  });

  test('names questions above their claims, over each other where they would meet', () => {
    expect(map.questions.map(({ label }) => label)).toEqual(['Safety', 'Notice']);
    expect(map.questions.every(({ y }) => y < map.top)).toBe(true);
  });

  test('keeps the names of two questions in one line apart, and puts them over each other where there is no room for that', () => {
    const gaps = Array.from({ length: 60 }, (_, length) => {
      const label = 'i'.repeat(length + 1);
      const { safety, ...others } = wells.vocabulary.questions;
      const questions = { safety: { ...(safety ?? expect.fail()), label }, ...others };
      const [first, second] = matrixMap(inRows(claims, wells.vocabulary), columns, { ...wells.vocabulary, questions }).questions;
      if (!first || !second) throw new Error('the map has two questions');
      return { inOne: first.y === second.y, gap: second.x - first.x - textWidth(label, 11) };
    });
    expect(gaps.filter(({ inOne, gap }) => inOne !== gap >= 6)).toEqual([]);
    expect(new Set(gaps.map(({ inOne }) => inOne)).size).toBe(2);
  });
});
