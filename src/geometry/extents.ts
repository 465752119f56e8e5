import { utcDay, utcYear } from 'd3';
import type { Entry } from '../model/chronicle.ts';
import { endOf, startOf, type Dated } from '../model/date.ts';
import type { Extent } from './time-scale.ts';

const DAY = 86_400_000;

/** The whole years from the earliest entry to the latest; open ends do not count. Without entries it is empty. */
export const fullExtent = (entries: Entry[]): Extent => {
  const from = Math.min(...entries.map(({ date }) => startOf(date)));
  const to = Math.max(...entries.map(({ date }) => endOf(date)));
  return entries.length === 0 ? [0, 0] : [+utcYear.floor(new Date(from)), +utcYear.ceil(new Date(to))];
};

/** What an author's date bounds; an open side goes as far as the entries do. */
export const extentOf = (date: Dated, entries: Entry[]): Extent => {
  const full = fullExtent(entries);
  return [date.from ?? full[0], date.to ?? full[1]];
};

const isDay = ({ date }: Entry): boolean => !date.interval && (date.precision === 'day' || date.precision === 'time');

/**
 * The stretch of `days` whole days in which most claims and responses were made, by those dated to the day, and how many;
 * days without any at its ends are left off. Of stretches with as many the first; `null` when none is dated to the day.
 */
export const denseExtent = (entries: Entry[], days: number): { extent: Extent; count: number } | null => {
  const said = entries.filter((entry) => entry.noun !== 'event' && isDay(entry)).map(({ date }) => +utcDay.floor(new Date(startOf(date))));
  const within = (from: number): number[] => said.filter((day) => day >= from && day < from + days * DAY);
  const first = said.toSorted((a, b) => a - b).reduce<number | null>(
    (best, day) => (best === null || within(day).length > within(best).length ? day : best),
    null,
  );
  if (first === null) return null;
  const dense = within(first);
  return { extent: [first, Math.max(...dense) + DAY], count: dense.length };
};
