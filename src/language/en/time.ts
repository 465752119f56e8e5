// Plain dates in words, and the labels of a time axis. Months are 1 to 12; a short form (`isShort`) is for the labels of charts.

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
// A call would stay in every script that holds one of these messages; a list goes with what uses it.
// prettier-ignore
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export const monthName = (month: number, isShort: boolean): string => (MONTHS[month - 1] ?? '').slice(0, isShort ? 3 : undefined);

/** A year that cannot be taken for a number or for a shortened year; the year 0, which historians have not, is 1 BC. */
export const year = (number: number): string => (number > 999 ? String(number) : number > 0 ? `AD ${number}` : `${1 - number} BC`);

/** "2018", "December 2018" or "19 December 2018": what is not known of it is 0. */
export const plainDate = (years: number, month: number, day: number): string =>
  [day, month && monthName(month, false), year(years)].filter(Boolean).join(' ');

/** "19 December", and short "19 Dec". */
export const dayOfMonth = (day: number, month: number, isShort: boolean): string => `${day} ${monthName(month, isShort)}`;

/** "19 Dec 2018" */
export const shortDate = (years: number, month: number, day: number): string => `${dayOfMonth(day, month, true)} ${year(years)}`;

/** A month on an axis: "Dec". */
export const shortMonth = (month: number): string => monthName(month, true);

// The head of a column of a day; the days of the week count from Sunday, which is 0.
export const weekday = (ofWeek: number, day: number): string => `${(DAYS[ofWeek] ?? '').slice(0, 3)} ${day}`;
export const longDay = (ofWeek: number, day: number, month: number): string => `${DAYS[ofWeek] ?? ''} ${dayOfMonth(day, month, false)}`;

/** Above a few days: "Dec 2018", "Nov–Dec 2018". */
export const shortMonths = (first: number, last: number, years: number): string =>
  `${first === last ? '' : `${monthName(first, true)}–`}${monthName(last, true)} ${year(years)}`;

/** The time as of which the dispute is viewed, where that is not before now. */
export const allKnown = 'the latest date';
// What leads to the first date at which something is known, and back to all.
export const fromStart = 'From the start';
export const showAll = 'show all';
export const showAllKnown = 'show all dates';
