import { utcDay } from 'd3';
import { isOfOneDay, type Entry } from '../model/chronicle.ts';
import { endOf, startOf } from '../model/date.ts';
import { DAY, isWithin, type Extent } from './scale.ts';

/** A stretch of whole days, how many entries are dated to one of them, and of how many in all. */
export interface Dense {
  extent: Extent;
  count: number;
  of: number;
}

/**
 * The stretch of `days` whole days to which most entries are dated; days without any at its ends are left off. Of stretches with as many
 * the first; `null` when none is dated to the day.
 */
export function denseExtent(entries: Entry[], days: number): Dense | null {
  const dated = entries.filter(isOfOneDay).map(({ date }) => +utcDay.floor(new Date(date.from ?? 0)));
  const count = Map.groupBy(dated, (day) => day);
  const all = [...count.keys()].sort((a, b) => a - b);
  const within = (from: number): number[] => Array.from({ length: days }, (_, index) => from + index * DAY).filter((day) => count.has(day));
  const sizeOf = (from: number): number => within(from).reduce((sum, day) => sum + (count.get(day)?.length ?? 0), 0);
  const sizes = new Map(all.map((day) => [day, sizeOf(day)]));
  const [first] = all.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || a - b);
  if (first === undefined) return null;
  return { extent: [first, Math.max(...within(first)) + DAY], count: sizes.get(first) ?? 0, of: entries.length };
}

/** How many days a knot has at most, how much of the whole time, and how many entries at least. */
const KNOT = { days: 5, share: 0.01, least: 8 };

/** The knot of a timeline, which it shows a second time: a run of days that holds more than a quarter of all entries in less than a hundredth of the time. */
export function knotOf(entries: Entry[], extent: Extent): Dense | null {
  const seen = entries.filter(({ date }) => isWithin(startOf(date), endOf(date), extent));
  const days = Math.min(KNOT.days, Math.floor(((extent[1] - extent[0]) * KNOT.share) / DAY));
  const dense = days > 0 ? denseExtent(seen, days) : null;
  return dense && dense.count >= KNOT.least && dense.count * 4 > dense.of ? dense : null;
}
