import fc from 'fast-check';
import edtf from 'edtf';
import { describe, expect, test } from 'vitest';
import { byDate, dated, endOf, isBefore, startOf, yearOf, type Dated } from '../../src/model/date.ts';

const date = (text: string): Dated => {
  const found = dated(text);
  if (!found) throw new Error(text);
  return found;
};
/** What the EDTF package makes of a text; `null` where it is no date. */
const read = (text: string): { from: number; to: number } | null => {
  try {
    const { min, max } = edtf(text, { level: 1 });
    return { from: min, to: text.includes('T') ? max : max + 1 };
  } catch {
    return null;
  }
};
const utc = (...parts: [number, number, number]): number => Date.UTC(...parts);

describe('dated', () => {
  test.each([
    ['2014', utc(2014, 0, 1), utc(2015, 0, 1), 'year'],
    ['2018-12', utc(2018, 11, 1), utc(2019, 0, 1), 'month'],
    ['2018-12-19', utc(2018, 11, 19), utc(2018, 11, 20), 'day'],
    ['2014/2015', utc(2014, 0, 1), utc(2016, 0, 1), 'year'],
    ['2014-09-02/2015', utc(2014, 8, 2), utc(2016, 0, 1), 'day'],
    ['201X', utc(2010, 0, 1), utc(2020, 0, 1), 'decade'],
    ['2010/..', utc(2010, 0, 1), null, 'year'],
    ['../2017', null, utc(2018, 0, 1), 'year'],
    ['/2017', null, utc(2018, 0, 1), 'year'],
    ['2018-12/', utc(2018, 11, 1), null, 'month'],
    ['18XX', utc(1800, 0, 1), utc(1900, 0, 1), 'century'],
    ['2018-XX', utc(2018, 0, 1), utc(2019, 0, 1), 'year'],
    ['2018-12-XX', utc(2018, 11, 1), utc(2019, 0, 1), 'month'],
    ['2018-21', utc(2018, 2, 1), utc(2018, 5, 1), 'season'],
    ['2018-24', utc(2018, 11, 1), utc(2019, 2, 1), 'season'],
  ])('reads %s with its bounds and its precision', (text, from, to, precision) => {
    expect(date(text)).toMatchObject({ text, from, to, precision });
  });

  test('keeps "about" and "perhaps" apart, and both together', () => {
    const marks = ['2016', '2016~', '2016?', '2016%'].map(date).map(({ approximate, uncertain }) => [approximate, uncertain]);
    expect(marks).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ]);
  });

  test('takes an interval for about right, or perhaps wrong, where one of its ends is', () => {
    const marks = ['2016/2018', '2016~/2018', '2016/2018?', '2016%/2018']
      .map(date)
      .map(({ approximate, uncertain }) => [approximate, uncertain]);
    expect(marks).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ]);
  });

  test.each([
    '',
    'soon',
    '2018-13',
    '2018-02-30',
    '2019-02-29',
    '19/12/2018',
    '2018-1-2',
    '2019/2018',
    '../..',
    '2018/2019/2020',
    '/',
    '/..',
    '-0044',
    '12000',
    'Y12000',
    'XXXX',
    '2018-25',
    '2018-XX-12',
    '18XX/1950',
    '2018-XX/2019',
    '2018-12-19T24:00',
    '2018-12-19T14:00~',
    '2018-12-19T14:00+2',
    '0000-01-01T00:30+01:00',
  ])('does not read "%s"', (text) => expect(dated(text)).toBeNull());

  test('agrees with the EDTF package on every date, about, perhaps, by the decade or by the minute', () => {
    const plain = fc.date({ min: new Date('0000-01-01'), max: new Date('9998-12-31'), noInvalidDate: true });
    const shaped = fc.tuple(plain, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?', '%')).map(([day, length, mark]) => {
      return day.toISOString().slice(0, length) + mark;
    });
    // The package takes the first moment of 1970 for none.
    const later = fc.date({ min: new Date('1971-01-01'), max: new Date('9998-12-31'), noInvalidDate: true });
    const minute = fc
      .tuple(later, fc.constantFrom(16, 19), fc.constantFrom('', 'Z', '+02:00', '-11:30', '-05'))
      .map(([day, length, zone]) => {
        return day.toISOString().slice(0, length) + zone;
      });
    const decade = plain.map((day) => `${day.toISOString().slice(0, 3)}X`);
    const unknown = plain.chain((day) =>
      fc.constantFrom(
        ...[2, 5, 8].map((length) =>
          day
            .toISOString()
            .slice(0, length)
            .padEnd(length + 2, 'X'),
        ),
      ),
    );
    // Digits and signs of dates in any order: most are none, and then neither may read them.
    // The package reads no decade that is only about or perhaps one ("201X~" is none to it), and takes seasons for quarters of a year.
    const near = fc
      .string({ unit: fc.constantFrom(...'0123-/~?%XTZ:'), minLength: 4, maxLength: 12 })
      .filter((text) => !/X[~?%]/.test(text) && !/-2[1-4]$|-2[1-4][~?%]/.test(text));
    fc.assert(
      fc.property(fc.oneof(shaped, minute, decade, unknown, near), (text) => {
        const ours = dated(text);
        const theirs = read(text);
        if (!ours || ours.interval) return;
        expect(theirs).toEqual({ from: ours.from, to: ours.to });
      }),
      { numRuns: 2000 },
    );
    fc.assert(fc.property(fc.oneof(shaped, minute, decade, unknown), (text) => dated(text) !== null));
  });
});

describe('the order of dates', () => {
  test('a date is before another only when the whole of it is', () => {
    expect(isBefore(date('2018-12-18'), date('2018-12-19'))).toBe(true);
    expect(isBefore(date('2018-12'), date('2018-12-19'))).toBe(false);
    expect(isBefore(date('2018'), date('2018-12-19'))).toBe(false);
    expect(isBefore(date('2010/..'), date('2018'))).toBe(false);
    expect(isBefore(date('2018-12-19T14:00Z'), date('2018-12-19T15:00+01:00'))).toBe(false);
  });

  test('dates that begin together stand with the shorter first', () => {
    expect(
      ['2018', '2018-01', '2018-01-01']
        .map(date)
        .sort(byDate)
        .map(({ text }) => text),
    ).toEqual(['2018-01-01', '2018-01', '2018']);
  });

  test('an open end sorts by the end that is known', () => {
    expect(startOf(date('../2017'))).toBe(utc(2018, 0, 1));
    expect(endOf(date('2010/..'))).toBe(utc(2010, 0, 1));
  });

  test('a date stands in a list under the year in which it begins, or ends where only that is known', () => {
    expect(['2016/2018', '2018-12-31', '../2017', '../2017-12-31', '0000'].map((text) => yearOf(date(text)))).toEqual([
      2016, 2018, 2017, 2017, 0,
    ]);
  });
});
