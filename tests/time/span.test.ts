import { describe, expect, test } from 'vitest';
import { isSeen, span } from '../../src/time/span.ts';
import { date, extent } from '../fixtures/literals.ts';

const view = extent('2010-01-01', '2020-01-01');
const drawn = (text: string) => span(date(text), view);
const days = (ms: number) => Math.round(ms / 86_400_000);

describe('span', () => {
  test('draws a day as a point', () => {
    expect(drawn('2014-03-05')).toMatchObject({ point: true, rise: 0, fall: 0 });
  });

  test('draws a month as wide as it is, with soft edges', () => {
    const { from, to, rise, fall, point } = drawn('2014-03');
    expect([days(to - from), point]).toEqual([31, false]);
    expect(rise).toBeGreaterThan(0);
    expect(fall).toBe(rise);
  });

  test('ends an interval of days sharply', () => {
    expect(drawn('2014-03-05/2014-03-09')).toMatchObject({ rise: 0, fall: 0, point: false });
  });

  test('fades each side of an interval by how exactly that side is known', () => {
    const { rise, fall } = drawn('2014-03-05/2016');
    expect([days(rise), days(fall)]).toEqual([0, 183]);
  });

  test('lets "about" reach half its unit beyond what is written', () => {
    const { from, to } = drawn('2014~');
    expect([new Date(from).getUTCFullYear(), new Date(to).getUTCFullYear()]).toEqual([2013, 2015]);
  });

  test('draws what is about right and perhaps wrong as what is about right', () => {
    expect(drawn('2014%')).toEqual(drawn('2014~'));
    expect(drawn('2012%/2014')).toEqual(drawn('2012~/2014'));
  });

  test('draws about a day as a bar that reaches into the days beside it, not as a point', () => {
    const { from, to, rise, point } = drawn('2014-03-05~');
    expect([new Date(from).toISOString().slice(0, 13), new Date(to).toISOString().slice(0, 13)]).toEqual([
      '2014-03-04T12',
      '2014-03-06T12',
    ]);
    expect([rise > 0, point]).toEqual([true, false]);
  });

  test('fades an open end out, and does not carry it on for ever', () => {
    const { from, to, rise, fall } = drawn('2012/..');
    expect(days(to - from)).toBe(1096);
    expect([days(rise + fall), fall > rise]).toEqual([1096, true]);
  });

  test('draws an end that is not known as one that is open', () => {
    expect(drawn('2012/')).toEqual(drawn('2012/..'));
    expect(drawn('/2016')).toEqual(drawn('../2016'));
  });

  test('draws a season and a century as wide as they are', () => {
    const width = (text: string) => days(drawn(text).to - drawn(text).from);
    expect([width('2014-22'), width('18XX')]).toEqual([92, 36524]);
  });

  test('lets "about" of a century reach half a century beyond, of a time no further than its moment', () => {
    expect(days(Date.parse('1800-01-01') - drawn('18XX~').from)).toBe(18263);
    expect(drawn('2014-03-05T10:00+02:00')).toMatchObject({ from: Date.parse('2014-03-05T08:00Z'), point: true });
  });

  test('fades an open start in', () => {
    expect(new Date(drawn('../2016').from).getUTCFullYear()).toBe(2014);
  });
});

describe('isSeen', () => {
  test('holds for a date that only reaches into the extent', () => {
    expect(isSeen(date('2009/2011'), view)).toBe(true);
    expect(isSeen(date('2009'), view)).toBe(false);
  });
});
