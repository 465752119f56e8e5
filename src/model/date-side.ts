/** How exactly a date is known, coarsest first; the unit in which it is drawn and read. */
export const PRECISIONS = ['century', 'decade', 'year', 'season', 'month', 'day', 'time'] as const;
export type Precision = (typeof PRECISIONS)[number];

/**
 * A date that is no interval, or one end of an interval, in its parts. `year` has four characters, digits and then `X` for those that are
 * not known; `month` and `day` are two digits, `XX` or, where nothing is said of them, empty; a `season` has 21 (spring) to 24 in place of a
 * month. `seconds` says whether a time has them; `mark` is `~` about, `?` perhaps, `%` both, or empty. `from` and `to` bound it in ms UTC.
 */
export interface DateSide {
  year: string;
  month: string;
  day: string;
  seconds: boolean;
  mark: string;
  precision: Precision;
  from: number;
  to: number;
}

const SIDE = /^(\d\d(?:\d[\dX]|XX))(?:-(\d\d|XX)(?:-(\d\d|XX)(?:T(\d\d:\d\d(:\d\d)?)(Z|[+-]\d\d(?::\d\d)?)?)?)?)?([~?%]?)$/;

const precisionOf = (year: string, month: string, day: string, time: string): Precision => {
  if (year.endsWith('XX')) return 'century';
  if (year.endsWith('X')) return 'decade';
  if (!month || month === 'XX') return 'year';
  if (month > '12') return 'season';
  if (!day || day === 'XX') return 'month';
  return time ? 'time' : 'day';
};

/** How many years, months and days a unit has. */
const LENGTH: Record<Exclude<Precision, 'time'>, [years: number, months: number, days: number]> = {
  century: [100, 0, 0],
  decade: [10, 0, 0],
  year: [1, 0, 0],
  season: [0, 3, 0],
  month: [0, 1, 0],
  day: [0, 0, 1],
};

/** The first moment of what comes after a unit that begins at `from`. */
const after = (from: number, unit: Exclude<Precision, 'time'>): number => {
  const date = new Date(from);
  const [years, months, days] = LENGTH[unit];
  return date.setUTCFullYear(date.getUTCFullYear() + years, date.getUTCMonth() + months, date.getUTCDate() + days);
};

/** In which month a season begins: spring in March. */
const monthOf = (season: string): string => String((Number(season) - 20) * 3).padStart(2, '0');

const momentOf = (day: string, clock: string, zone: string): number =>
  // There is no hour 24: the day that begins then is another one.
  clock.startsWith('24') ? NaN : Date.parse(`${day}T${clock}${/^[+-]\d\d$/.test(zone) ? `${zone}:00` : zone || 'Z'}`);

/** The parts of a date that is no interval; `null` where the text is none, there is no such day or hour, or it lies in UTC outside the years 0000 to 9999. A time without a zone is in UTC. */
export function dateSide(text: string): DateSide | null {
  const [match, year = '', month = '', day = '', clock = '', seconds, zone = '', mark = ''] = SIDE.exec(text) ?? [];
  if (match === undefined || (year.endsWith('X') && month) || (month === 'XX' && day && day !== 'XX') || (clock && mark)) return null;
  const precision = precisionOf(year, month, day, clock);
  if (precision === 'season' && (month < '21' || month > '24' || day)) return null;
  const parts = [year.replaceAll('X', '0'), precision === 'season' ? monthOf(month) : month, day];
  const start = parts.filter((part) => part && part !== 'XX').join('-');
  const from = Date.parse(start);
  // Some days that are not in the calendar are read as a day of the next month.
  if (Number.isNaN(from) || !new Date(from).toISOString().startsWith(start)) return null;
  const moment = precision === 'time' ? momentOf(start, clock, zone) : from;
  if (Number.isNaN(moment) || !/^\d{4}-/.test(new Date(moment).toISOString())) return null;
  const to = precision === 'time' ? moment : after(from, precision);
  return { year, month, day, seconds: seconds !== undefined, mark, precision, from: moment, to };
}
