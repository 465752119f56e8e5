// Dates of all kinds in words, of which a page without a timeline needs none. Hours are in UTC; a short form (`isShort`) is for the labels of charts.
import type { DateParts } from '../date-parts.ts';
import { dayOfMonth, monthName, year } from './time.ts';

export type { DateParts };

const SEASONS = ['printemps', 'été', 'automne', 'hiver'];

/** Whether a decade has a name: not "années 2000", which could be a century. */
const isNamed = ({ precision, year: first }: DateParts): boolean => precision === 'decade' && first > 999 && first % 100 !== 0;
const isBetween = (parts: DateParts): boolean => /^(decade|century)$/.test(parts.precision) && !isNamed(parts);
const isDay = ({ precision }: DateParts): boolean => precision === 'day' || precision === 'time';

const maybe = ({ perhaps }: DateParts): string => (perhaps ? 'peut-être ' : '');

const between = (parts: DateParts): string => {
  const about = parts.about ? 'environ ' : '';
  return `${maybe(parts)}entre ${about}${year(parts.year)} et ${about}${year(parts.lastYear)}`;
};

/** "14:30" as "14h30"; seconds are rare. */
const hour = (clock: string): string => clock.replace(':', 'h').replace(':', 'min');

const dayText = (parts: DateParts, isShort: boolean): string => `${dayOfMonth(parts.day, parts.month, isShort)} ${year(parts.year)}`;

const plainText = (parts: DateParts, isShort: boolean): string => {
  const { precision, month, season, year: first, unknown, clock } = parts;
  if (precision === 'decade') return `années ${first}`;
  if (precision === 'time') return `${dayText(parts, isShort)}, ${hour(clock)} UTC`;
  if (precision === 'day') return dayText(parts, isShort);
  if (precision === 'season') return `${SEASONS[season - 1] ?? ''} ${year(first)}${season === 4 ? `-${year(first + 1)}` : ''}`;
  const words = { day: 'jour inconnu', month: 'mois inconnu', 'day and month': 'jour et mois inconnus' };
  return `${precision === 'month' ? `${monthName(month, isShort)} ` : ''}${year(first)}${unknown && `, ${words[unknown]}`}`;
};

/** What a date begins with behind a preposition; without one only where something else stands before it. */
type Article = 'le ' | 'l’' | 'les ' | 'un moment ' | '';
const articleOf = (parts: DateParts): Article => {
  if (isBetween(parts)) return 'un moment ';
  if (isDay(parts)) return 'le ';
  if (isNamed(parts)) return 'les ';
  return parts.precision === 'season' ? (parts.season === 1 ? 'le ' : 'l’') : '';
};

/** "2014", "décembre 2018", "1er décembre 2018, 14h30 UTC", "hiver 2018-2019", "vers 2016", "2018, mois inconnu", "entre 1800 et 1899". */
export const date = (parts: DateParts, isShort: boolean): string => {
  if (isBetween(parts)) return between(parts);
  const about = parts.about ? (isShort ? 'v. ' : `vers ${articleOf(parts)}`) : '';
  return maybe(parts) + about + plainText(parts, isShort);
};

/** Prepositions with what a date begins with: "du 19 décembre", "de l’été", "d’avril". */
const FROM: Record<Article, string> = { 'le ': 'du ', 'l’': 'de l’', 'les ': 'des ', 'un moment ': 'd’un moment ', '': 'de ' };
const TO: Record<Article, string> = { 'le ': 'au ', 'l’': 'à l’', 'les ': 'aux ', 'un moment ': 'à un moment ', '': 'à ' };
const UNTIL: Record<Article, string> = {
  'le ': 'jusqu’au ',
  'l’': 'jusqu’à l’',
  'les ': 'jusqu’aux ',
  'un moment ': 'jusqu’à un moment ',
  '': 'jusqu’en ',
};

/** A date behind a preposition; "about" and "perhaps" stand behind it. */
const behind = (parts: DateParts, isShort: boolean, forms?: Record<Article, string>): string => {
  const article = articleOf(parts);
  const text = isBetween(parts)
    ? between(parts)
    : `${plainText(parts, isShort)}${parts.about ? (isShort ? ' env.' : ' environ') : ''}${parts.perhaps ? ' (peut-être)' : ''}`;
  return `${forms ? forms[article] : article}${text}`.replace(/^de (?=[ao])/, 'd’');
};

const isUnmarked = ({ about, perhaps }: DateParts): boolean => !about && !perhaps;

/** From one date to another, with what both say said once: "du 18 au 21 décembre 2018", "18 décembre 2018, de 10h00 à 14h00 UTC", "de 2014 à 2015". */
export const interval = (start: DateParts, end: DateParts, isShort: boolean): string => {
  const last = date(end, isShort);
  if (date(start, isShort) === last) return last;
  const isPlain = isUnmarked(start) && isUnmarked(end) && start.precision === end.precision;
  const isSameYear = start.year === end.year;
  const isSameMonth = isSameYear && start.month === end.month;
  const first = isSameMonth ? (start.day === 1 ? '1er' : String(start.day)) : dayOfMonth(start.day, start.month, isShort);
  if (isPlain && start.precision === 'day' && isSameYear) return isShort && isSameMonth ? `${first}–${last}` : `du ${first} au ${last}`;
  if (isPlain && start.precision === 'time' && isSameMonth && start.day === end.day)
    return `${dayText(start, isShort)}, de ${hour(start.clock)} à ${hour(end.clock)} UTC`;
  return `${behind(start, isShort, FROM)} ${behind(end, isShort, TO)}`;
};

/** Of an interval that is still open. */
export const since = (start: DateParts, isShort: boolean): string => `depuis ${behind(start, isShort)}`;
/** Of an interval that began before what is recorded. */
export const until = (end: DateParts, isShort: boolean): string => behind(end, isShort, UNTIL);
export const endUnknown = (start: DateParts, isShort: boolean): string => `à partir ${behind(start, isShort, FROM)}, fin inconnue`;
export const startUnknown = (end: DateParts, isShort: boolean): string => `${until(end, isShort)}, début inconnu`;

/** What stretch of time a chart shows: "de 2010 à 2025". */
export const shownYears = (first: number, last: number): string => `de ${year(first)} à ${year(last)}`;
/** "19 décembre 2018, de 06h00 à 18h00"; the days are written already. */
export const shownHours = (day: string, start: string, end: string): string => `${day}, de ${hour(start)} à ${hour(end)}`;
/** "du 19 décembre 2018, 18h00, au 20 décembre 2018, 06h00". */
export const shownDays = (first: string, start: string, last: string, end: string): string =>
  `du ${first}, ${hour(start)}, au ${last}, ${hour(end)}`;
