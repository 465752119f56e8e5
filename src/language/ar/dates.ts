// Dates of all kinds in words. What makes a date vague stands behind it, so that the date can follow a preposition: "منذ 2016 تقريباً".
import type { DateParts } from '../date-parts.ts';
import { dayOfMonth, monthName, year } from './time.ts';

export type { DateParts };

const SEASONS = ['ربيع', 'صيف', 'خريف', 'شتاء'];
const DECADES = ['', '', 'عشرينيات', 'ثلاثينيات', 'أربعينيات', 'خمسينيات', 'ستينيات', 'سبعينيات', 'ثمانينيات', 'تسعينيات'];
const UNKNOWN = {
  '': '',
  day: '، واليوم غير معروف',
  month: '، والشهر غير معروف',
  'day and month': '، واليوم والشهر غير معروفين',
};

const ABOUT = ' تقريباً';
const PERHAPS = ' (غير مؤكد)';

const marked = (text: string, { about, perhaps }: DateParts): string => `${text}${about ? ABOUT : ''}${perhaps ? PERHAPS : ''}`;

/** "تسعينيات القرن 20": a decade that has a name; the first two of a century have none. */
const decade = ({ precision, year: first }: DateParts): string => {
  const name = precision === 'decade' && first > 999 ? (DECADES[Math.floor((first % 100) / 10)] ?? '') : '';
  return name && `${name} القرن ${Math.floor(first / 100) + 1}`;
};

const years = (parts: DateParts): string => {
  const name = decade(parts);
  if (name) return marked(name, parts);
  const about = parts.about ? ABOUT : '';
  return `بين ${year(parts.year)}${about} و${year(parts.lastYear)}${about}${parts.perhaps ? PERHAPS : ''}`;
};

const dayText = (parts: DateParts, isShort: boolean): string => `${dayOfMonth(parts.day, parts.month, isShort)} ${year(parts.year)}`;

const plainText = (parts: DateParts, isShort: boolean): string => {
  const { precision } = parts;
  const name = year(parts.year);
  if (precision === 'time') return `${dayText(parts, isShort)}، ${parts.clock} بتوقيت غرينتش`;
  if (precision === 'day') return dayText(parts, isShort);
  if (precision === 'season') return `${SEASONS[parts.season - 1] ?? ''} ${name}${parts.season === 4 ? `–${year(parts.year + 1)}` : ''}`;
  return precision === 'month' ? `${monthName(parts.month, isShort)} ${name}` : name;
};

const isYears = ({ precision }: DateParts): boolean => precision === 'century' || precision === 'decade';

/** "2014", "ديسمبر 2018", "19 ديسمبر 2018، 14:30 بتوقيت غرينتش", "شتاء 2018–2019", "2016 تقريباً", "بين 1800 و1899". */
export const date = (parts: DateParts, isShort: boolean): string =>
  isYears(parts) ? years(parts) : marked(plainText(parts, isShort), parts) + UNKNOWN[parts.unknown];

/** A date behind a preposition. */
const point = (parts: DateParts, isShort: boolean): string =>
  isYears(parts) && !decade(parts) ? `وقت ${date(parts, isShort)}` : date(parts, isShort);

const isUnmarked = ({ about, perhaps }: DateParts): boolean => !about && !perhaps;

/** "18–21 ديسمبر 2018", "18 ديسمبر 2018، من 10:00 إلى 14:00 بتوقيت غرينتش", "من 2014 إلى 2015". */
export const interval = (start: DateParts, end: DateParts, isShort: boolean): string => {
  const [first, last] = [date(start, isShort), date(end, isShort)];
  if (first === last) return first;
  const isPlain = isUnmarked(start) && isUnmarked(end) && start.precision === end.precision;
  const isSameMonth = start.year === end.year && start.month === end.month;
  if (isPlain && start.precision === 'day' && isSameMonth) return `${start.day}–${last}`;
  if (isPlain && start.precision === 'time' && isSameMonth && start.day === end.day)
    return `${dayText(start, isShort)}، من ${start.clock} إلى ${end.clock} بتوقيت غرينتش`;
  return `من ${point(start, isShort)} إلى ${point(end, isShort)}`;
};

export const since = (start: DateParts, isShort: boolean): string => `منذ ${point(start, isShort)}`;
export const until = (end: DateParts, isShort: boolean): string => `حتى ${point(end, isShort)}`;
export const endUnknown = (start: DateParts, isShort: boolean): string => `من ${point(start, isShort)}، والنهاية غير معروفة`;
export const startUnknown = (end: DateParts, isShort: boolean): string => `حتى ${point(end, isShort)}، والبداية غير معروفة`;

export const shownYears = (first: number, last: number): string => `من ${year(first)} إلى ${year(last)}`;
export const shownHours = (day: string, start: string, end: string): string => `${day}، من ${start} إلى ${end}`;
export const shownDays = (first: string, start: string, last: string, end: string): string => `من ${first}، ${start} إلى ${last}، ${end}`;
