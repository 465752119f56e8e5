import { startOf, type Dated } from '../model/date.ts';
import { DAY, isWithin, type Extent } from './time-scale.ts';

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

const BARE = /[~?%]$/;
const unitOf = (side: string): number => {
  const bare = side.replace(BARE, '');
  if (bare.endsWith('X')) return 3652.5 * DAY;
  return [365.25 * DAY, 30.4 * DAY, DAY][bare.split('-').length - 1] ?? DAY;
};

/** How far a side reaches beyond what is written (about), and over how long it fades: half its unit, or all of it when it is uncertain. */
const edge = (side: string): { beyond: number; fade: number } => {
  const unit = unitOf(side);
  if (/[~%]$/.test(side)) return { beyond: unit / 2, fade: unit };
  if (side.endsWith('?')) return { beyond: 0, fade: unit };
  return { beyond: 0, fade: unit > DAY ? unit / 2 : 0 };
};

/** How far an open side reaches: three of its units, or this share of the extent if that is more. */
const OPEN = 0.12;

const interval = (date: Dated, extent: Extent): Span => {
  const [start = '', end = start] = date.text.split('/');
  const [first, last] = [edge(start), edge(end)];
  const known = startOf(date);
  const open = (side: string): number => Math.max(3 * unitOf(side), (extent[1] - extent[0]) * OPEN);
  const from = date.from === null ? known - open(end) : date.from - first.beyond;
  const to = date.to === null ? known + open(start) : date.to + last.beyond;
  const rise = date.from === null ? known - from : first.fade;
  const fall = date.to === null ? to - known : last.fade;
  const squeeze = Math.min(1, (to - from) / (rise + fall || 1));
  return { from, to, rise: rise * squeeze, fall: fall * squeeze, point: false };
};

/** How a date is drawn on an extent; an open end fades out over some of it. */
export const span = (date: Dated, extent: Extent): Span => {
  if (date.interval) return interval(date, extent);
  const from = date.from ?? 0;
  const to = date.to ?? from;
  const { beyond, fade } = edge(date.text);
  const point = !date.approximate && (date.precision === 'day' || date.precision === 'time');
  const soft = point ? 0 : Math.min((to - from + 2 * beyond) * 0.45, Math.max(fade, (to - from) * 0.3));
  return { from: from - beyond, to: to + beyond, rise: soft, fall: soft, point };
};

/** Whether a date is to be seen on an extent. */
export const isSeen = (date: Dated, extent: Extent): boolean => {
  const { from, to } = span(date, extent);
  return isWithin(from, to, extent);
};
