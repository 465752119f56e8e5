import { dateSide } from '../../../model/date-side.ts';
import { isOpen, type Dated } from '../../../model/date.ts';
import { DAY, type Extent } from '../../../time/scale.ts';

/** A date as it is drawn: from here to there, fading in over `rise` and out over `fall` (all in ms UTC); a `point` has no length. */
export interface Drawn {
  from: number;
  to: number;
  rise: number;
  fall: number;
  point: boolean;
}

interface End {
  at: number;
  fade: number;
}

/** Over how long an approximate end fades, and an open one. */
const APPROXIMATE = 152 * DAY;
const OPEN = 731 * DAY;

const known = (side: string): { from: number; to: number; soft: boolean; rough: boolean } => {
  const date = dateSide(side);
  const [from, to] = [date?.from ?? 0, date?.to ?? 0];
  return { from, to, soft: ['century', 'decade', 'year'].includes(date?.precision ?? ''), rough: /[~?%]$/.test(side) };
};

const start = (side: string): End => {
  const { from, to, soft, rough } = known(side);
  if (rough) return { at: from - APPROXIMATE, fade: APPROXIMATE };
  return { at: from, fade: soft ? to - from : 0 };
};

/** The end of an interval that is only about right fades from where its unit begins; that of a single date within its unit. */
const end = (side: string, interval: boolean): End => {
  const { from, to, soft, rough } = known(side);
  if (rough) return { at: interval ? from + APPROXIMATE : to, fade: APPROXIMATE };
  return { at: to, fade: soft ? to - from : 0 };
};

/**
 * How a date is drawn: an end known to the day or month is hard, one known to the year fades over that year, one that is only about
 * right over five months, and an open one over two years (or a third of the extent where that is less).
 */
export function drawn(date: Dated, extent: Extent): Drawn {
  const { interval, approximate, uncertain, precision } = date;
  if (!interval && !approximate && !uncertain && (precision === 'day' || precision === 'time')) {
    return { from: date.from ?? 0, to: date.from ?? 0, rise: 0, fall: 0, point: true };
  }
  const open = Math.min(OPEN, (extent[1] - extent[0]) / 3);
  const [first = '', last = first] = date.text.split('/');
  const to = isOpen(last) ? null : end(last, interval);
  const from = isOpen(first) ? { at: (to ? to.at - to.fade : 0) - 1.25 * open, fade: open } : start(first);
  const until = to ?? { at: from.at + from.fade + 1.25 * open, fade: open };
  const squeeze = Math.min(1, (until.at - from.at) / (from.fade + until.fade || 1));
  return { from: from.at, to: until.at, rise: from.fade * squeeze, fall: until.fade * squeeze, point: false };
}
