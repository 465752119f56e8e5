// Plain dates in words, and the labels of a time axis. Months are 1 to 12; a short form (`isShort`) is for the labels of charts.

const DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const SHORT_MONTHS = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');

export const monthName = (month: number, isShort: boolean): string => (isShort ? SHORT_MONTHS : MONTHS)[month - 1] ?? '';

/** A year that cannot be taken for a number or for a shortened year; the year 0, which historians have not, is 1 BC. */
export const year = (number: number): string =>
  number > 999 ? String(number) : number > 0 ? `${number} apr.\u00a0J.-C.` : `${1 - number} av.\u00a0J.-C.`;

/** The first of a month is an ordinal. */
const dayNumber = (day: number): string => (day === 1 ? '1er' : String(day));

/** "2018", "décembre 2018" or "19 décembre 2018": what is not known of it is 0. */
export const plainDate = (years: number, month: number, day: number): string =>
  [day && dayNumber(day), month && monthName(month, false), year(years)].filter(Boolean).join(' ');

/** "1er décembre", and short "1er déc.". */
export const dayOfMonth = (day: number, month: number, isShort: boolean): string => `${dayNumber(day)} ${monthName(month, isShort)}`;

/** « 19 déc. 2018 » */
export const shortDate = (years: number, month: number, day: number): string => `${dayOfMonth(day, month, true)} ${year(years)}`;

/** A month on an axis: "déc.". */
export const shortMonth = (month: number): string => monthName(month, true);

// The head of a column of a day; the days of the week count from Sunday, which is 0.
export const weekday = (ofWeek: number, day: number): string => `${(DAYS[ofWeek] ?? '').slice(0, 3)}. ${day}`;
export const longDay = (ofWeek: number, day: number, month: number): string => `${DAYS[ofWeek] ?? ''} ${dayOfMonth(day, month, false)}`;

/** Above a few days: "déc. 2018", "nov.–déc. 2018". */
export const shortMonths = (first: number, last: number, years: number): string =>
  `${first === last ? '' : `${monthName(first, true)}–`}${monthName(last, true)} ${year(years)}`;

/** The time as of which the dispute is viewed, where that is not before now. */
export const allKnown = 'la plus récente';
// What leads to the first date at which something is known, and back to all.
export const fromStart = 'Depuis le début';
export const showAll = 'tout afficher';
export const showAllKnown = 'tout afficher, jusqu’à la dernière date';
