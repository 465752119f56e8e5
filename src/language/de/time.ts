// Plain dates in words, and the labels of a time axis. Months are 1 to 12; a short form (`isShort`) is for the labels of charts.

const DAYS = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'];
const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const SHORT_MONTHS = 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'.split(' ');

export const monthName = (month: number, isShort: boolean): string => (isShort ? SHORT_MONTHS : MONTHS)[month - 1] ?? '';

/** A year that cannot be taken for a number or for a shortened year; the year 0, which historians have not, is 1 BC. */
export const year = (number: number): string =>
  number > 999 ? String(number) : number > 0 ? `${number} n.\u00a0Chr.` : `${1 - number} v.\u00a0Chr.`;

/** "2018", "Dezember 2018" or "19. Dezember 2018": what is not known of it is 0. */
export const plainDate = (years: number, month: number, day: number): string =>
  [day && `${day}.`, month && monthName(month, false), year(years)].filter(Boolean).join(' ');

/** "19. Dezember", and short "19.12.". */
export const dayOfMonth = (day: number, month: number, isShort: boolean): string =>
  isShort ? `${day}.${month}.` : `${day}. ${monthName(month, false)}`;

/** "19.12.2018" */
export const shortDate = (years: number, month: number, day: number): string => `${dayOfMonth(day, month, true)}${year(years)}`;

/** A month on an axis: "Dez.". */
export const shortMonth = (month: number): string => monthName(month, true);

// The head of a column of a day; the days of the week count from Sunday, which is 0.
export const weekday = (ofWeek: number, day: number): string => `${(DAYS[ofWeek] ?? '').slice(0, 2)} ${day}.`;
export const longDay = (ofWeek: number, day: number, month: number): string => `${DAYS[ofWeek] ?? ''}, ${dayOfMonth(day, month, false)}`;

/** Above a few days: "Dez. 2018", "Nov.–Dez. 2018". */
export const shortMonths = (first: number, last: number, years: number): string =>
  `${first === last ? '' : `${monthName(first, true)}–`}${monthName(last, true)} ${year(years)}`;

/** The time as of which the dispute is viewed, where that is not before now. */
export const allKnown = 'letztes Datum';
// What leads to the first date at which something is known, and back to all.
export const fromStart = 'Von Anfang an';
export const showAll = 'alles anzeigen';
export const showAllKnown = 'alles anzeigen, bis zum letzten Datum';
