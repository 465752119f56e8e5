import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dated } from '../../src/model/date.ts';
import { dateText, shortDateText } from '../../src/time/date-text.ts';
import { machineDate } from '../../src/time/machine-date.ts';
import { date } from '../fixtures/literals.ts';
import { DATES } from './date-table.ts';
import { readBack } from './read-back.ts';

const moment = (text: string): number | null => (text === '..' ? null : Date.parse(text.includes('T') ? `${text}Z` : text));

describe('a date in words', () => {
  test.each(DATES)('%s reads "%s", and stands from %s to %s', (text, words, from, to) => {
    expect(dateText(date(text))).toBe(words);
    expect([date(text).from, date(text).to]).toEqual([moment(from), moment(to)]);
  });

  const pad = (digits: number) => (number: number) => String(number).padStart(digits, '0');
  const mark = fc.constantFrom('', '~', '?', '%');
  const day = fc.date({ min: new Date('0000-01-01'), max: new Date('9998-12-31'), noInvalidDate: true }).map((one) => one.toISOString());
  const whole = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
  const season = fc.tuple(day, fc.integer({ min: 21, max: 24 })).map(([text, number]) => `${text.slice(0, 4)}-${number}`);
  const decade = fc.integer({ min: 0, max: 999 }).map((number) => `${pad(3)(number)}X`);
  const century = fc.integer({ min: 0, max: 99 }).map((number) => `${pad(2)(number)}XX`);
  const unknown = fc.tuple(day, fc.constantFrom(4, 7)).map(([text, length]) => `${text.slice(0, length)}-XX`);
  const zone = fc.constantFrom('', 'Z', '+02:00', '-11:30', '-05');
  const time = fc.tuple(day, fc.constantFrom(16, 19), zone).map(([text, length, offset]) => text.slice(0, length) + offset);
  const marked = (texts: fc.Arbitrary<string>) => fc.tuple(texts, mark).map(([text, sign]) => text + sign);
  const end = fc.oneof(marked(fc.oneof(whole, season, decade)), time);
  const open = fc.constantFrom('', '..');
  const intervals = fc.oneof(fc.tuple(end, end), fc.tuple(end, open), fc.tuple(open, end)).map((ends) => ends.join('/'));
  // Two ends in one month, and two hours of one day, which are said once.
  const near = fc.tuple(day, fc.integer({ min: 1, max: 28 }), mark, mark).map(([text, last, ...marks]) => {
    const [from, to] = [Number(text.slice(8, 10)), last].sort((a, b) => a - b).map((number) => text.slice(0, 8) + pad(2)(number ?? 1));
    return `${from}${marks[0]}/${to}${marks[1]}`;
  });
  const hours = fc.tuple(time, time).map(([one, other]) => `${one}/${one.slice(0, 11)}${other.slice(11)}`);
  const all = fc.oneof(marked(fc.oneof(whole, season, decade, century, unknown)), time, intervals, near, hours);

  /** A date as its words can say it: hours in UTC, and an interval of one unit as that unit. */
  const normal = (text: string): string => {
    const ends = text.split('/').map((side) => {
      const found = side.includes('T') ? dated(side) : null;
      const seconds = /T\d\d:\d\d:/.test(side);
      return found ? `${new Date(found.from ?? 0).toISOString().slice(0, seconds ? 19 : 16)}Z` : side;
    });
    return ends[0] === ends[1] ? (ends[0] ?? '') : ends.join('/');
  };

  test('loses neither its precision nor its "about" when it is read back', () => {
    fc.assert(
      fc.property(
        all.filter((text) => dated(text) !== null),
        (text) => {
          expect(readBack(dateText(date(text)))).toBe(normal(text));
        },
      ),
      { numRuns: 3000 },
    );
  });
});

test('a chart’s label shortens months and "about"', () => {
  expect(shortDateText(date('2018-12-19'))).toBe('19 Dec 2018');
  expect(shortDateText(date('2016~'))).toBe('c. 2016');
  expect(shortDateText(date('2018-11-02/2018-12~'))).toBe('2 Nov 2018 to c. Dec 2018');
});

test.each([
  ['2018', '2018'],
  ['2018-12-19', '2018-12-19'],
  ['0079-08-24', '0079-08-24'],
  ['2018-12-19T00:30+02:00', '2018-12-18T22:30Z'],
  ['2018-12-19T14:00:30', '2018-12-19T14:00:30Z'],
  ['0000', undefined],
  ['201X', undefined],
  ['2018-XX', undefined],
  ['2018-21', undefined],
  ['2016~', undefined],
  ['2014/2015', undefined],
])('%s is for machines %s', (text, machine) => expect(machineDate(date(text))).toBe(machine));
