import edtf from 'edtf';

/** How exactly a date is known; the unit in which it is drawn and read. */
export type Precision = 'decade' | 'year' | 'month' | 'day' | 'time';

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

const SHAPE = /^\d{3}[\dX](-\d{2}(-\d{2}(T[\d:]+(Z|[+-]\d{2}:\d{2}))?)?)?[~?%]?$/;

const precisionOf = (text: string): Precision => {
  const bare = text.replace(/[~?%]$/, '');
  if (bare.includes('T')) return 'time';
  if (bare.endsWith('X')) return 'decade';
  return (['year', 'month', 'day'] as const)[bare.split('-').length - 1] ?? 'year';
};

/** The bounds of a plain date (2018, 2018-12, 2018-12-19), or `null` when the text is not plain. Throws when there is no such day. */
const plainBounds = (text: string): { from: number; to: number } | null => {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text) ?? [];
  if (!year || Number(year) < 100) return null;
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  const from = Date.UTC(y, m, d);
  const to = day ? Date.UTC(y, m, d + 1) : month ? Date.UTC(y, m + 1) : Date.UTC(y + 1, 0);
  if (!new Date(from).toISOString().startsWith(text)) throw new RangeError(text);
  return { from, to };
};

const bounds = (text: string): { from: number; to: number } => {
  // Nine dates of ten are plain, and the grammar of the whole of EDTF takes a hundred times as long.
  const plain = plainBounds(text);
  if (plain) return plain;
  if (!SHAPE.test(text)) throw new RangeError(text);
  const parsed = edtf(text, { level: 1 });
  if (parsed.type === 'Season') throw new RangeError(text);
  return { from: parsed.min, to: precisionOf(text) === 'time' ? parsed.max : parsed.max + 1 };
};

/**
 * The date that an EDTF text (levels 0 and 1: `2014`, `2018-12`, `2018-12-19`, `2014/2015`, `2016~`, `201X`, `2010/..`) stands for.
 * Returns `null` when the text is not such a date or its end lies before its start.
 */
export const dated = (text: string): Dated | null => {
  const [start = '', end, ...more] = text.split('/');
  const ends = end === undefined ? [start] : [start, end];
  const known = ends.filter((side) => side !== '..');
  if (more.length > 0 || known.length === 0) return null;
  try {
    const first = start === '..' ? null : bounds(start);
    const last = end === undefined ? first : end === '..' ? null : bounds(end);
    if (first && last && last.to <= first.from) return null;
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
};

const ORDER: Precision[] = ['decade', 'year', 'month', 'day', 'time'];

/** The moment at which a date begins, in milliseconds UTC; an open start counts as the end, so that it sorts by what is known. */
export const startOf = (date: Dated): number => date.from ?? date.to ?? 0;

/** The moment before which a date has ended, in milliseconds UTC; an open end counts as the start. */
export const endOf = (date: Dated): number => date.to ?? date.from ?? 0;

/** True when the whole of `a` lies before the whole of `b`; dates that overlap are not earlier. */
export const isBefore = (a: Dated, b: Dated): boolean => a.to !== null && b.from !== null && a.to <= b.from;

/** Orders dates by their start, the shorter first where they start together. */
export const byDate = (a: Dated, b: Dated): number => startOf(a) - startOf(b) || endOf(a) - endOf(b);
