import { expect, test } from 'vitest';
import { dated, type Dated } from '../../src/model/date.ts';
import { densityPath } from '../../src/time/density.ts';

const day = (text: string): Dated => dated(text) ?? expect.fail(text);
const whole: [number, number] = [Date.UTC(2031, 0, 1), Date.UTC(2032, 0, 1)];

/** Where the bars of a strip of 100 by 22 px begin, and how high they are. */
const bars = (dates: string[]): [number, number][] =>
  [...densityPath(dates.map(day), whole, 100, 22).matchAll(/M([\d.]+) 22v-([\d.]+)/g)].map(([, at, height]) => [
    Number(at),
    Number(height),
  ]);

test('an overview has a bar where something lies and none elsewhere, the highest where most does', () => {
  expect(bars([])).toEqual([]);
  expect(bars(['2031-01-01', '2031-07-02', '2031-07-02', '2031-07-02', '2031-07-02'])).toEqual([
    [0, 10],
    [49, 20],
  ]);
});

test('what lies outside of an overview counts at its end', () => {
  expect(bars(['2029', '2040']).map(([at]) => at)).toEqual([0, 99]);
});
