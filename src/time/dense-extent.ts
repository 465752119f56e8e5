import { utcDay } from 'd3';
import type { Entry } from '../model/chronicle.ts';
import { endOf, startOf } from '../model/date.ts';
import { DAY, isWithin, type Extent } from './scale.ts';

/** A stretch of whole days, how many claims and responses are dated to one of them, and of how many in all. */
export interface Dense {
  extent: Extent;
  count: number;
  of: number;
}

const isStatement = (entry: Entry): boolean => entry.noun !== 'event';
const isDay = ({ date }: Entry): boolean => !date.interval && (date.precision === 'day' || date.precision === 'time');

/**
 * The stretch of `days` whole days in which most claims and responses were made, by those dated to the day; days without any at its
 * ends are left off. Of stretches with as many the first; `null` when none is dated to the day.
 */
export function denseExtent(entries: Entry[], days: number): Dense | null {
  const statements = entries.filter(isStatement);
  const said = statements.filter(isDay).map(({ date }) => +utcDay.floor(new Date(date.from ?? 0)));
  const within = (from: number): number[] => said.filter((day) => day >= from && day < from + days * DAY);
  const [first] = [...new Set(said)].toSorted((a, b) => within(b).length - within(a).length || a - b);
  if (first === undefined) return null;
  const dense = within(first);
  return { extent: [first, Math.max(...dense) + DAY], count: dense.length, of: statements.length };
}

const DAYS = 5;
const YEARS = 3 * 365.25 * DAY;

/** The dense stretch that a timeline should show a second time: where it spans years, and a quarter of what is said falls into days. */
export function insetExtent(entries: Entry[], extent: Extent): Dense | null {
  const seen = entries.filter(({ date }) => isWithin(startOf(date), endOf(date), extent));
  const dense = extent[1] - extent[0] > YEARS ? denseExtent(seen, DAYS) : null;
  return dense && dense.count >= 8 && dense.count * 4 >= dense.of ? dense : null;
}
