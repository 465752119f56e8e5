// Dates of all kinds in words, of which a page without a timeline needs none. Hours are in UTC; a short form (`isShort`) is for the labels of charts.
import type { DateParts } from '../date-parts.ts';
import { dayOfMonth, monthName, year } from './time.ts';

export type { DateParts };

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

const marks = ({ perhaps, about }: DateParts, isShort: boolean): string =>
  `${perhaps ? 'perhaps ' : ''}${about ? (isShort ? 'c. ' : 'about ') : ''}`;

/** A decade or century. "2010s", but not "2000s", which could be a century. */
const years = (parts: DateParts, isShort: boolean): string => {
  const { precision, year: first, lastYear } = parts;
  if (precision === 'decade' && first > 999 && first % 100 !== 0) return `${marks(parts, isShort)}${first}s`;
  const about = marks({ ...parts, perhaps: false }, isShort);
  return `${parts.perhaps ? 'perhaps ' : ''}between ${about}${year(first)} and ${about}${year(lastYear)}`;
};

const dayText = (parts: DateParts, isShort: boolean): string => `${dayOfMonth(parts.day, parts.month, isShort)} ${year(parts.year)}`;

const plainText = (parts: DateParts, isShort: boolean): string => {
  const { precision, unknown } = parts;
  const name = year(parts.year);
  if (precision === 'time') return `${dayText(parts, isShort)}, ${parts.clock} UTC`;
  if (precision === 'day') return dayText(parts, isShort);
  if (precision === 'season') return `${SEASONS[parts.season - 1] ?? ''} ${name}${parts.season === 4 ? `–${year(parts.year + 1)}` : ''}`;
  return `${precision === 'month' ? `${monthName(parts.month, isShort)} ` : ''}${name}${unknown && `, ${unknown} unknown`}`;
};

/** "2014", "December 2018", "19 December 2018, 14:30 UTC", "winter 2018–2019", "about 2016", "2018, month unknown", "between 1800 and 1899". */
export const date = (parts: DateParts, isShort: boolean): string =>
  parts.precision === 'century' || parts.precision === 'decade' ? years(parts, isShort) : marks(parts, isShort) + plainText(parts, isShort);

const isUnmarked = ({ about, perhaps }: DateParts): boolean => !about && !perhaps;

/** From one date to another, with what both say said once: "18–21 December 2018", "18 December 2018, 10:00 to 14:00 UTC", "2014 to 2015". */
export const interval = (start: DateParts, end: DateParts, isShort: boolean): string => {
  const [first, last] = [date(start, isShort), date(end, isShort)];
  if (first === last) return first;
  const isPlain = isUnmarked(start) && isUnmarked(end) && start.precision === end.precision;
  const isSameMonth = start.year === end.year && start.month === end.month;
  if (isPlain && start.precision === 'day' && isSameMonth) return `${start.day}–${last}`;
  if (isPlain && start.precision === 'time' && isSameMonth && start.day === end.day)
    return `${dayText(start, isShort)}, ${start.clock} to ${end.clock} UTC`;
  return `${first.includes('between') ? 'from ' : ''}${first} to ${last}`;
};

/** Of an interval that is still open. */
export const since = (start: DateParts, isShort: boolean): string => `since ${date(start, isShort)}`;
/** Of an interval that began before what is recorded. */
export const until = (end: DateParts, isShort: boolean): string => `until ${date(end, isShort)}`;
export const endUnknown = (start: DateParts, isShort: boolean): string => `from ${date(start, isShort)}, end unknown`;
export const startUnknown = (end: DateParts, isShort: boolean): string => `until ${date(end, isShort)}, start unknown`;

/** What stretch of time a chart shows: "2010 to 2025". */
export const shownYears = (first: number, last: number): string => `${year(first)} to ${year(last)}`;
/** "19 December 2018, 06:00 to 18:00"; the days are written already. */
export const shownHours = (day: string, start: string, end: string): string => `${day}, ${start} to ${end}`;
/** "19 December 2018, 18:00 to 20 December 2018, 06:00". */
export const shownDays = (first: string, start: string, last: string, end: string): string => `${first}, ${start} to ${last}, ${end}`;
