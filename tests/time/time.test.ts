import { utcDay, utcHour, utcMonth, utcYear, type TimeInterval } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWithin, timeScale } from '../../src/time/scale.ts';
import { timeTicks } from '../../src/time/ticks.ts';
import { extent } from '../fixtures/literals.ts';

describe('timeScale', () => {
  test('puts the start of an extent at the start of the range and its end at the end', () => {
    const decade = extent('2010-01-01', '2020-01-01');
    const scale = timeScale(decade, [100, 500]);
    expect([scale(decade[0]), scale(decade[1])]).toEqual([100, 500]);
  });
});

describe('isWithin', () => {
  const year = extent('2014-01-01', '2015-01-01');
  test('counts what only begins or ends in the extent', () => {
    expect(isWithin(Date.parse('2013-06-01'), Date.parse('2014-02-01'), year)).toBe(true);
  });
  test('counts a moment with which the extent begins, and none with which it ends', () => {
    expect(isWithin(year[0], year[0], year)).toBe(true);
    expect(isWithin(year[1], year[1], year)).toBe(false);
  });
  test('does not count what ends as the extent begins', () => {
    expect(isWithin(Date.parse('2013-01-01'), Date.parse('2014-01-01'), year)).toBe(false);
  });
});

describe('timeTicks', () => {
  test('stand where d3-time has its calendar', () => {
    const steps = {
      hour: [utcHour, [1, 3, 6, 12]],
      day: [utcDay, [1, 2, 5, 10]],
      month: [utcMonth, [1, 3, 6]],
      year: [utcYear, [1, 2, 5, 10]],
    } as const;
    const calendars = Object.values(steps).flatMap(([interval, counts]) => counts.map((count) => interval.every(count)));
    const start = fc.integer({ min: Date.parse('1900-01-01'), max: Date.parse('2090-01-01') });
    fc.assert(
      fc.property(start, fc.integer({ min: 6 * 3_600_000, max: 1e12 }), (from, length) => {
        const ticks = timeTicks([from, from + length], [0, 640], 48).map(({ time }) => time);
        const isOf = (calendar: TimeInterval | null): boolean => ticks.every((tick) => +(calendar?.floor(new Date(tick)) ?? 0) === tick);
        // Of two neighbours one may be left out, where a month ends soon after its last step.
        const isWhole = (calendar: TimeInterval | null): boolean =>
          ticks.slice(1).every((tick, index) => +(calendar?.offset(new Date(ticks[index] ?? 0), 2) ?? 0) >= tick);
        expect(calendars.some((calendar) => isOf(calendar) && isWhole(calendar))).toBe(true);
      }),
    );
  });

  const labels = (from: string, to: string, gap: number) =>
    timeTicks(extent(from, to), [0, 600], gap).map(({ label, context }) => [label, context].filter(Boolean).join(' of '));

  test('labels decades where years would stand too close', () => {
    expect(labels('1960-01-01', '2000-01-01', 140)).toEqual(['1960', '1970', '1980', '1990']);
  });

  test('spans several centuries, and millennia', () => {
    expect(labels('1600-01-01', '2020-01-01', 100)).toEqual(['1600', '1700', '1800', '1900', '2000']);
    expect(labels('0001-01-01', '2100-01-01', 100)).toEqual(['AD 500', '1000', '1500', '2000']);
    expect(labels('0000-01-01', '9999-01-01', 200)).toEqual(['1 BC', '5000']);
  });

  test('has ticks as close as the gap allows, however long the extent', () => {
    const years = fc.tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 3, max: 900 }));
    fc.assert(
      fc.property(years, ([first, length]) => {
        const year = (number: number) => Date.parse(`${String(number).padStart(4, '0')}-01-01`);
        const ticks = timeTicks([year(first), year(first + length)], [0, 1000], 48);
        expect(ticks.length).toBeGreaterThan(3);
        expect(ticks.slice(1).every(({ at }, index) => at - (ticks[index]?.at ?? 0) >= 43)).toBe(true);
      }),
    );
  });

  test('labels years where there is room for them', () => {
    expect(labels('2012-01-01', '2015-01-01', 150)).toEqual(['2012', '2013', '2014']);
  });

  test('names the year under months only where it changes', () => {
    expect(labels('2013-11-01', '2014-03-01', 100)).toEqual(['Nov of 2013', 'Dec', 'Jan of 2014', 'Feb']);
  });

  test('names the year of days once', () => {
    expect(labels('2013-03-04', '2013-03-07', 150)).toEqual(['4 Mar of 2013', '5 Mar', '6 Mar']);
  });

  test('goes down to hours, and names the day where it changes', () => {
    expect(labels('2013-03-04', '2013-03-06', 150)).toEqual(['00:00 of 4 March 2013', '12:00', '00:00 of 5 March 2013', '12:00']);
  });

  test('is no finer than asked for', () => {
    const ticks = timeTicks(extent('2013-03-04', '2013-03-06'), [0, 600], 50, 'day');
    expect(ticks.map(({ at }) => at)).toEqual([0, 300]);
  });

  test('keeps the ticks apart by the gap', () => {
    const ticks = timeTicks(extent('2009-05-06', '2021-02-03'), [0, 640], 48);
    const gaps = ticks.slice(1).map(({ at }, index) => at - (ticks[index]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(48);
  });
});
