import { dateSide, type DateSide } from '../model/date-side.ts';
import { isOpen, type Dated } from '../model/date.ts';
import { MONTHS } from './plain-date-text.ts';
import { yearText } from './year-text.ts';

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const MARKS: Record<string, string> = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' };

/** A day without its year: "19 December". */
export function dayMonthText(time: number): string {
  const date = new Date(time);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''}`;
}

/** The hour of a time, in UTC as all of it: "14:30", with seconds where they are known. */
const clock = ({ from, seconds }: DateSide): string => new Date(from).toISOString().slice(11, seconds ? 19 : 16);

const dayText = ({ from }: DateSide): string => `${dayMonthText(from)} ${yearText(new Date(from).getUTCFullYear())}`;

/** Years of which the last digits are not known; "2010s" where that can be no century. */
const yearsText = ({ year, precision, mark }: DateSide): string => {
  if (precision === 'decade' && year >= '1' && year[2] !== '0') return `${MARKS[mark] ?? ''}${year.slice(0, 3)}0s`;
  const [perhaps, about] = [/[?%]/.test(mark) ? 'perhaps ' : '', /[~%]/.test(mark) ? 'about ' : ''];
  const [first = '', last = ''] = ['0', '9'].map((digit) => about + yearText(Number(year.replaceAll('X', digit))));
  return `${perhaps}between ${first} and ${last}`;
};

const plainText = (side: DateSide): string => {
  const { month, day, precision, from } = side;
  const year = yearText(Number(side.year));
  if (precision === 'time') return `${dayText(side)}, ${clock(side)} UTC`;
  if (precision === 'day') return dayText(side);
  if (precision === 'season') {
    const season = SEASONS[Number(month) - 21] ?? '';
    return month === '24' ? `${season} ${year}–${yearText(Number(side.year) + 1)}` : `${season} ${year}`;
  }
  if (precision === 'month') return `${MONTHS[new Date(from).getUTCMonth()] ?? ''} ${year}${day && ', day unknown'}`;
  return month ? `${year}, ${day ? 'day and month' : 'month'} unknown` : year;
};

const sideText = (side: DateSide | null): string => {
  if (!side) return '';
  return side.year.endsWith('X') ? yearsText(side) : (MARKS[side.mark] ?? '') + plainText(side);
};

const isSameMonth = (a: DateSide, b: DateSide): boolean => a.year === b.year && a.month === b.month;

/** An interval between two known ends, with what both say said once: "18–21 December 2018", "18 December 2018, 10:00 to 14:00 UTC". */
const intervalText = (start: DateSide, end: DateSide): string => {
  const [first, last] = [sideText(start), sideText(end)];
  if (first === last) return first;
  const isPlain = !start.mark && !end.mark && start.precision === end.precision;
  if (isPlain && start.precision === 'day' && isSameMonth(start, end)) return `${Number(start.day)}–${last}`;
  if (isPlain && start.precision === 'time' && dayText(start) === dayText(end)) return `${first.replace(' UTC', '')} to ${clock(end)} UTC`;
  return `${first.includes('between') ? 'from ' : ''}${first} to ${last}`;
};

/**
 * A date in words at the precision known: "2014", "December 2018", "about 2016", "2014 to 2015", "since 2010", "until 2017", "between 1800
 * and 1899". Times are in UTC.
 */
export function dateText(date: Dated): string {
  const [start = '', end] = date.text.split('/');
  const [first, last] = [dateSide(start), dateSide(end ?? '')];
  if (end === undefined) return sideText(first);
  if (isOpen(start)) return `until ${sideText(last)}${start ? '' : ', start unknown'}`;
  if (isOpen(end)) return end ? `since ${sideText(first)}` : `from ${sideText(first)}, end unknown`;
  return first && last ? intervalText(first, last) : '';
}

/** A date short enough for a chart's label: "19 Dec 2018", "Dec 2018", "c. 2016". */
export function shortDateText(date: Dated): string {
  return dateText(date)
    .replace(new RegExp(`\\b(${MONTHS.join('|')})\\b`, 'g'), (month) => month.slice(0, 3))
    .replace(/\babout\b/g, 'c.');
}
