/** How exactly a date is known; the unit in which it is drawn and read. */
type Precision = 'decade' | 'year' | 'month' | 'day' | 'time';

/**
 * A date as the sources give it. `from` and `to` are milliseconds UTC and bound it, `to` exclusive; an open end is `null`.
 * `text` is the EDTF text as written; "about" (`~`) sets `approximate`, "perhaps" (`?`) sets `uncertain`.
 */
export interface Dated {
  text: string;
  from: number | null;
  to: number | null;
  precision: Precision;
  interval: boolean;
  approximate: boolean;
  uncertain: boolean;
}

const SIDE = /^(\d{3}[\dX])(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?))?)?)?[~?%]?$/;

const precisionOf = (text: string): Precision => {
  const bare = text.replace(/[~?%]$/, '');
  if (bare.includes('T')) return 'time';
  if (bare.endsWith('X')) return 'decade';
  return (['year', 'month', 'day'] as const)[bare.split('-').length - 1] ?? 'year';
};

/** The first moment of the year, month or day after one that begins at `from`. */
const after = (from: number, unit: 'decade' | 'year' | 'month' | 'day'): number => {
  const date = new Date(from);
  if (unit === 'day') return date.setUTCDate(date.getUTCDate() + 1);
  if (unit === 'month') return date.setUTCMonth(date.getUTCMonth() + 1);
  return date.setUTCFullYear(date.getUTCFullYear() + (unit === 'year' ? 1 : 10));
};

/** The bounds of one side; throws where the text is no such date, or there is no such day or hour. */
const bounds = (text: string): { from: number; to: number } => {
  const [, year, month, day, time] = SIDE.exec(text) ?? [];
  const precision = precisionOf(text);
  if (!year || (precision === 'decade' ? month : precision !== 'time' && year.endsWith('X')) || (time && /[~?%]$/.test(text)))
    throw new RangeError(text);
  const start = [year.replace('X', '0'), month, day].filter(Boolean).join('-');
  const from = Date.parse(start);
  // Some days that are not in the calendar are read as a day of the next month.
  if (!new Date(from).toISOString().startsWith(start)) throw new RangeError(text);
  if (precision !== 'time') return { from, to: after(from, precision) };
  const moment = new Date(Date.parse(`${start}T${time}${/Z|[+-]/.test(time ?? '') ? '' : 'Z'}`));
  if (Number.isNaN(+moment) || time?.startsWith('24')) throw new RangeError(text);
  return { from: +moment, to: +moment };
};

/**
 * The date that an EDTF text (levels 0 and 1: `2014`, `2018-12`, `2018-12-19`, `2014/2015`, `2016~`, `201X`, `2010/..`) stands for.
 * Returns `null` when the text is not such a date or its end lies before its start.
 */
export function dated(text: string): Dated | null {
  const [start = '', end, ...more] = text.split('/');
  const ends = end === undefined ? [start] : [start, end];
  const known = ends.filter((side) => side !== '..');
  if (more.length > 0 || known.length === 0) return null;
  try {
    const first = start === '..' ? null : bounds(start);
    const last = end === undefined ? first : end === '..' ? null : bounds(end);
    if (end !== undefined && first && last && last.to <= first.from) return null;
    return {
      text,
      from: first?.from ?? null,
      to: last?.to ?? null,
      precision: known.map(precisionOf).sort((a, b) => ORDER.indexOf(b) - ORDER.indexOf(a))[0] ?? 'year',
      interval: end !== undefined,
      approximate: /[~%]/.test(text),
      uncertain: /[?%]/.test(text),
    };
  } catch {
    return null;
  }
}

const ORDER: Precision[] = ['decade', 'year', 'month', 'day', 'time'];

/** The moment at which a date begins, in milliseconds UTC; an open start counts as the end, so that it sorts by what is known. */
export function startOf(date: Dated): number {
  return date.from ?? date.to ?? 0;
}

/** The moment before which a date has ended, in milliseconds UTC; an open end counts as the start. */
export function endOf(date: Dated): number {
  return date.to ?? date.from ?? 0;
}

/** True when the whole of `a` lies before the whole of `b`; dates that overlap are not earlier. */
export function isBefore(a: Dated, b: Dated): boolean {
  return a.to !== null && b.from !== null && a.to <= b.from;
}

/** Orders dates by their start, the shorter first where they start together. */
export function byDate(a: Dated, b: Dated): number {
  return startOf(a) - startOf(b) || endOf(a) - endOf(b);
}

/** The year under which a date stands in a list: in which it begins, or, where that is open, in which it ends. */
export function yearOf({ from, to }: Dated): number {
  return new Date(from ?? (to ?? 1) - 1).getUTCFullYear();
}
