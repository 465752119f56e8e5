// Plain dates in words, and the labels of a time axis. Arabic has no short names of months and days.
import { locale } from './language.ts';

const named = (options: Intl.DateTimeFormatOptions, days: number[]): string[] => {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return days.map((day) => format.format(day * 86_400_000));
};
// Made when they are needed: a call would stay in every script that holds one of these messages.
let months: string[] | undefined;
const monthNames = (): string[] =>
  (months ??= named(
    { month: 'long' },
    Array.from({ length: 12 }, (_, month) => month * 31),
  ));
let days: string[] | undefined;
/** From Sunday, which was the fourth day of 1970. */
const dayNames = (): string[] => (days ??= named({ weekday: 'long' }, [3, 4, 5, 6, 7, 8, 9]));

export const monthName = (month: number, _isShort: boolean): string => monthNames()[month - 1] ?? '';

/** "2018", "79 م" or "44 ق.م". */
export const year = (number: number): string => (number > 999 ? String(number) : number > 0 ? `${number} م` : `${1 - number} ق.م`);

export const plainDate = (years: number, month: number, day: number): string =>
  [day, month && monthName(month, false), year(years)].filter(Boolean).join(' ');

/** "19 ديسمبر". */
export const dayOfMonth = (day: number, month: number, isShort: boolean): string => `${day} ${monthName(month, isShort)}`;

/** "19 ديسمبر 2018". */
export const shortDate = (years: number, month: number, day: number): string => plainDate(years, month, day);

export const shortMonth = (month: number): string => monthName(month, true);

export const weekday = (ofWeek: number, day: number): string => `${dayNames()[ofWeek] ?? ''} ${day}`;
export const longDay = (ofWeek: number, day: number, month: number): string =>
  `${dayNames()[ofWeek] ?? ''} ${dayOfMonth(day, month, false)}`;

/** "ديسمبر 2018", "نوفمبر–ديسمبر 2018". */
export const shortMonths = (first: number, last: number, years: number): string =>
  `${first === last ? '' : `${monthName(first, true)}–`}${monthName(last, true)} ${year(years)}`;

/** Behind "حتى". */
export const allKnown = 'آخر تاريخ';
// What leads to the first date at which something is known, and back to all.
export const fromStart = 'من البداية';
export const showAll = 'عرض الكل';
export const showAllKnown = 'عرض الكل حتى آخر تاريخ';
