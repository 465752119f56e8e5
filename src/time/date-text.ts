import { dateSide, type DateSide } from '../model/date-side.ts';
import { isOpen, type Dated } from '../model/date.ts';
import * as words from '#words/dates';
import type { DateParts } from '#words/dates';
import { dayOfMonth } from '#words/time';

/** A day without its year: "19 December". */
export function dayMonthText(time: number): string {
  const date = new Date(time);
  return dayOfMonth(date.getUTCDate(), date.getUTCMonth() + 1, false);
}

const unknownOf = ({ precision, month, day }: DateSide): DateParts['unknown'] => {
  if (precision === 'month') return day && 'day';
  return precision === 'year' && month ? (day ? 'day and month' : 'month') : '';
};

/** A date in EDTF that is no interval, or one end of an interval, in the parts of which a language makes words; `null` where it is open or unknown. */
export function dateParts(text: string): DateParts | null {
  const side = dateSide(text);
  if (!side) return null;
  const { year, month, precision, mark, seconds } = side;
  const from = new Date(side.from);
  const isTime = precision === 'time';
  const isDay = isTime || precision === 'day';
  return {
    precision,
    year: isTime ? from.getUTCFullYear() : Number(year.replaceAll('X', '0')),
    lastYear: Number(year.replaceAll('X', '9')),
    season: precision === 'season' ? Number(month) - 20 : 0,
    month: isDay || precision === 'month' ? from.getUTCMonth() + 1 : 0,
    day: isDay ? from.getUTCDate() : 0,
    clock: isTime ? from.toISOString().slice(11, seconds ? 19 : 16) : '',
    unknown: unknownOf(side),
    about: /[~%]/.test(mark),
    perhaps: /[?%]/.test(mark),
  };
}

const inWords = ({ text }: Dated, isShort: boolean): string => {
  const [start = '', end] = text.split('/');
  const [first, last] = [dateParts(start), dateParts(end ?? '')];
  if (first && last) return words.interval(first, last, isShort);
  if (first && end === undefined) return words.date(first, isShort);
  if (first) return end && isOpen(end) ? words.since(first, isShort) : words.endUnknown(first, isShort);
  return last ? (start ? words.until(last, isShort) : words.startUnknown(last, isShort)) : '';
};

/**
 * A date in words at the precision known: "2014", "December 2018", "about 2016", "2014 to 2015", "since 2010", "until 2017", "between 1800
 * and 1899". Times are in UTC.
 */
export function dateText(date: Dated): string {
  return inWords(date, false);
}

/** A date short enough for a chart's label: "19 Dec 2018", "Dec 2018", "c. 2016". */
export function shortDateText(date: Dated): string {
  return inWords(date, true);
}
