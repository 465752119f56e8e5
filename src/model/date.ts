import { dateSide, PRECISIONS, type DateSide, type Precision } from './date-side.ts';

/**
 * A date as the sources give it. `from` and `to` are milliseconds UTC and bound it, `to` exclusive; an end that is open or not known is
 * `null`. `text` is the EDTF text as written; "about" (`~`) sets `approximate`, "perhaps" (`?`) sets `uncertain`.
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

/** Whether one end of an interval is written as open (`..`) or as not known (nothing). */
export function isOpen(end: string): boolean {
  return end === '..' || end === '';
}

// In an interval only decades may have digits that are not known: "18XX/1850" would say nothing of when it begins.
const isEnd = ({ precision, month, day }: DateSide): boolean => precision !== 'century' && month !== 'XX' && day !== 'XX';

/** The date that a text without a slash stands for, or `null`: all that pages need which know no intervals. */
export function singleDate(text: string): Dated | null {
  const side = dateSide(text);
  if (!side) return null;
  const { from, to, precision, mark } = side;
  return { text, from, to, precision, interval: false, approximate: /[~%]/.test(mark), uncertain: /[?%]/.test(mark) };
}

const interval = (text: string, start: string, end: string): Dated | null => {
  const ends = [start, end].filter((side) => !isOpen(side)).map(dateSide);
  const known = ends.filter((side) => side !== null);
  const [from, to] = [isOpen(start) ? null : (known[0]?.from ?? 0), isOpen(end) ? null : (known.at(-1)?.to ?? 0)];
  if (known.length === 0 || known.length < ends.length || !known.every(isEnd)) return null;
  if (from !== null && to !== null && to <= from) return null;
  return {
    text,
    from,
    to,
    precision: PRECISIONS[Math.max(...known.map(({ precision }) => PRECISIONS.indexOf(precision)))] ?? 'year',
    interval: true,
    approximate: /[~%]/.test(text),
    uncertain: /[?%]/.test(text),
  };
};

/**
 * The date that an EDTF text of level 0 or 1 stands for: `2014`, `2018-12`, `2018-12-19`, `2018-12-19T14:00Z`, `2014/2015`, `2016~`, `18XX`,
 * `201X`, `2018-XX`, `2018-21` (spring: March to May), `2010/..` (since), `2010/` (its end is not known). Years are 0000 to 9999.
 * Returns `null` when the text is not such a date or its end lies before its start.
 */
export function dated(text: string): Dated | null {
  const [start = '', end, ...more] = text.split('/');
  if (more.length > 0) return null;
  if (end !== undefined) return interval(text, start, end);
  return singleDate(start);
}

/** The moment at which a date begins, in milliseconds UTC; an open start counts as the end, so that it sorts by what is known. */
export function startOf(date: Dated): number {
  return date.from ?? date.to ?? 0;
}

/** The moment before which a date has ended, in milliseconds UTC; an open end counts as the start. */
export function endOf(date: Dated): number {
  return date.to ?? date.from ?? 0;
}

/** True when the whole of `a` lies before the whole of `b`; dates that overlap are not earlier, nor is a moment earlier than itself. */
export function isBefore(a: Dated, b: Dated): boolean {
  return a.to !== null && b.from !== null && a.to <= b.from && (a.from ?? -Infinity) < b.from;
}

/** Orders dates by their start, the shorter first where they start together. */
export function byDate(a: Dated, b: Dated): number {
  return startOf(a) - startOf(b) || endOf(a) - endOf(b);
}

/** The year under which a date stands in a list: in which it begins, or, where that is open, in which it ends. */
export function yearOf({ from, to }: Dated): number {
  return new Date(from ?? (to ?? 1) - 1).getUTCFullYear();
}
