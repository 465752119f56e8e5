// Dates of all kinds in words, of which a page without a timeline needs none. Hours are in UTC; a short form (`isShort`) is for the labels of charts.
import type { DateParts } from '../date-parts.ts';
import { dayOfMonth, monthName, year } from './time.ts';

export type { DateParts };

const SEASONS = ['Frühjahr', 'Sommer', 'Herbst', 'Winter'];

const marks = ({ perhaps, about }: DateParts, isShort: boolean): string =>
  `${perhaps ? 'vielleicht ' : ''}${about ? (isShort ? 'ca. ' : 'etwa ') : ''}`;

/** Whether a decade has a name: not "2000er-Jahre", which could be a century. */
const isNamed = ({ precision, year: first }: DateParts): boolean => precision === 'decade' && first > 999 && first % 100 !== 0;
const isBetween = (parts: DateParts): boolean => /^(decade|century)$/.test(parts.precision) && !isNamed(parts);

const between = (parts: DateParts, isShort: boolean): string => {
  const about = marks({ ...parts, perhaps: false }, isShort);
  return `${parts.perhaps ? 'vielleicht ' : ''}zwischen ${about}${year(parts.year)} und ${about}${year(parts.lastYear)}`;
};

/** "19. Dezember 2018", and short "19.12.2018". */
const dayText = (parts: DateParts, isShort: boolean): string =>
  `${dayOfMonth(parts.day, parts.month, isShort)}${isShort ? '' : ' '}${year(parts.year)}`;

/** Winter is of two years: "Winter 2018/19". */
const seasonText = ({ season, year: first }: DateParts): string =>
  `${SEASONS[season - 1] ?? ''} ${season === 4 && first > 999 ? `${first}/${String(first + 1).slice(-2)}` : year(first)}`;

const plainText = (parts: DateParts, isShort: boolean): string => {
  const { precision, month, unknown, clock } = parts;
  if (precision === 'decade') return isShort ? `${parts.year}er` : `${parts.year}er-Jahre`;
  if (precision === 'time') return `${dayText(parts, isShort)}, ${clock} UTC`;
  if (precision === 'day') return dayText(parts, isShort);
  if (precision === 'season') return seasonText(parts);
  const words = { day: 'Tag', month: 'Monat', 'day and month': 'Tag und Monat' };
  return `${precision === 'month' ? `${monthName(month, isShort)} ` : ''}${year(parts.year)}${unknown && `, ${words[unknown]} unbekannt`}`;
};

/** "2014", "Dezember 2018", "19. Dezember 2018, 14:30 UTC", "Winter 2018/19", "etwa 2016", "2018, Monat unbekannt", "zwischen 1800 und 1899". */
export const date = (parts: DateParts, isShort: boolean): string =>
  isBetween(parts) ? between(parts, isShort) : marks(parts, isShort) + plainText(parts, isShort);

/** A date after "seit" or "ab" (`days` is "dem", `decades` "den"), or after "bis". */
const after = (parts: DateParts, isShort: boolean, days: string, decades: string): string => {
  if (isBetween(parts)) return `irgendwann ${between(parts, isShort)}`;
  const isDay = parts.precision === 'day' || parts.precision === 'time';
  if (isShort || !(isDay || isNamed(parts))) return date(parts, isShort);
  const dative = isNamed(parts) && decades === 'den' ? 'n' : '';
  return `${marks(parts, isShort)}${isDay ? days : decades} ${plainText(parts, isShort)}${dative}`;
};

const isUnmarked = ({ about, perhaps }: DateParts): boolean => !about && !perhaps;

/** From one date to another, with what both say said once: "18.–21. Dezember 2018", "18. Dezember 2018, 10:00 bis 14:00 UTC", "2014 bis 2015". */
export const interval = (start: DateParts, end: DateParts, isShort: boolean): string => {
  const [first, last] = [date(start, isShort), date(end, isShort)];
  if (first === last) return first;
  const isPlain = isUnmarked(start) && isUnmarked(end) && start.precision === end.precision;
  const isSameYear = start.year === end.year;
  const isSameMonth = isSameYear && start.month === end.month;
  if (isPlain && start.precision === 'day' && isSameMonth) return `${start.day}.–${last}`;
  if (isPlain && start.precision === 'day' && isSameYear) return `${dayOfMonth(start.day, start.month, isShort)} bis ${last}`;
  if (isPlain && start.precision === 'time' && isSameMonth && start.day === end.day)
    return `${dayText(start, isShort)}, ${start.clock} bis ${end.clock} UTC`;
  return `${isBetween(start) ? 'irgendwann ' : ''}${first} bis ${isBetween(end) ? 'irgendwann ' : ''}${last}`;
};

/** Of an interval that is still open. */
export const since = (start: DateParts, isShort: boolean): string => `seit ${after(start, isShort, 'dem', 'den')}`;
/** Of an interval that began before what is recorded. */
export const until = (end: DateParts, isShort: boolean): string => `bis ${after(end, isShort, 'zum', 'in die')}`;
export const endUnknown = (start: DateParts, isShort: boolean): string => `ab ${after(start, isShort, 'dem', 'den')}, Ende unbekannt`;
export const startUnknown = (end: DateParts, isShort: boolean): string => `${until(end, isShort)}, Beginn unbekannt`;

/** What stretch of time a chart shows: "2010 bis 2025". */
export const shownYears = (first: number, last: number): string => `${year(first)} bis ${year(last)}`;
/** "19. Dezember 2018, 06:00 bis 18:00"; the days are written already. */
export const shownHours = (day: string, start: string, end: string): string => `${day}, ${start} bis ${end}`;
/** "19. Dezember 2018, 18:00 bis 20. Dezember 2018, 06:00". */
export const shownDays = (first: string, start: string, last: string, end: string): string => `${first}, ${start} bis ${last}, ${end}`;
