import { dateSide, type Precision } from '../model/date-side.ts';
import { startOf, type Dated } from '../model/date.ts';
import { DAY, isWithin, type Extent } from './scale.ts';

/**
 * How a date is drawn: from here to there, fading in over `rise` and out over `fall` (all in milliseconds UTC).
 * A `point` is known to the day or better; its day bounds it.
 */
export interface Span {
  from: number;
  to: number;
  rise: number;
  fall: number;
  point: boolean;
}

/** A span before it is known what is in view: an open start or end reaches at least so far (`null` where it is not open). */
interface Edges extends Span {
  openStart: number | null;
  openEnd: number | null;
}

/** How long a unit is, in days. */
const DAYS: Record<Precision, number> = { century: 36525, decade: 3652.5, year: 365.25, season: 91.3, month: 30.4, day: 1, time: 1 };
const unitOf = (side: string): number => DAYS[dateSide(side)?.precision ?? 'year'] * DAY;

/** How far a side reaches beyond what is written (about), and over how long it fades: half its unit, or all of it when it is uncertain. */
const edge = (side: string): { beyond: number; fade: number } => {
  const unit = unitOf(side);
  if (/[~%]$/.test(side)) return { beyond: unit / 2, fade: unit };
  if (side.endsWith('?')) return { beyond: 0, fade: unit };
  return { beyond: 0, fade: unit > DAY ? unit / 2 : 0 };
};

const interval = (date: Dated): Edges => {
  const [start = '', end = start] = date.text.split('/');
  const [first, last] = [edge(start), edge(end)];
  const known = startOf(date);
  return {
    from: date.from === null ? known : date.from - first.beyond,
    to: date.to === null ? known : date.to + last.beyond,
    rise: date.from === null ? 0 : first.fade,
    fall: date.to === null ? 0 : last.fade,
    point: false,
    openStart: date.from === null ? 3 * unitOf(end) : null,
    openEnd: date.to === null ? 3 * unitOf(start) : null,
  };
};

const edges = (date: Dated): Edges => {
  if (date.interval) return interval(date);
  const from = date.from ?? 0;
  const to = date.to ?? from;
  const { beyond, fade } = edge(date.text);
  const point = !date.approximate && (date.precision === 'day' || date.precision === 'time');
  const soft = point ? 0 : Math.min((to - from + 2 * beyond) * 0.45, Math.max(fade, (to - from) * 0.3));
  return { from: from - beyond, to: to + beyond, rise: soft, fall: soft, point, openStart: null, openEnd: null };
};

// Ten thousand dates are asked for at every step of a zoom.
const known = new WeakMap<Dated, Edges>();
const edgesOf = (date: Dated): Edges => {
  const found = known.get(date) ?? edges(date);
  known.set(date, found);
  return found;
};

/** How far an open side reaches: three of its units, or this share of the extent if that is more. */
const OPEN = 0.12;

/** How a date is drawn on an extent; an open end fades out over some of it. */
export function span(date: Dated, extent: Extent): Span {
  const found = edgesOf(date);
  const { openStart, openEnd, point } = found;
  if (openStart === null && openEnd === null && !date.interval) return found;
  const open = OPEN * (extent[1] - extent[0]);
  const start = openStart === null ? 0 : Math.max(openStart, open);
  const end = openEnd === null ? 0 : Math.max(openEnd, open);
  const [from, to] = [found.from - start, found.to + end];
  const [rise, fall] = [found.rise + start, found.fall + end];
  const squeeze = Math.min(1, (to - from) / (rise + fall || 1));
  return { from, to, rise: rise * squeeze, fall: fall * squeeze, point };
}

/** Whether a date is to be seen on an extent. */
export function isSeen(date: Dated, extent: Extent): boolean {
  const { from, to } = date.interval ? span(date, extent) : edgesOf(date);
  return isWithin(from, to, extent);
}

/** Whether a date is drawn across the whole of an extent, so that its bar there says nothing of when. */
export function isCovering({ from, to }: Pick<Span, 'from' | 'to'>, extent: Extent): boolean {
  return from <= extent[0] && to >= extent[1];
}
