import { utcYear } from 'd3';
import type { Entry } from '../model/chronicle.ts';
import { endOf, startOf, type Dated } from '../model/date.ts';
import type { Extent } from './scale.ts';

/** The whole years from the earliest entry to the latest; open sides do not count. Without entries it is empty. */
export function fullExtent(entries: Entry[]): Extent {
  // A moment lies within the year that begins with it.
  const known = entries.flatMap(({ date }) => [startOf(date), date.from === date.to ? endOf(date) + 1 : endOf(date)]);
  if (known.length === 0) return [0, 0];
  return [+utcYear.floor(new Date(Math.min(...known))), +utcYear.ceil(new Date(Math.max(...known)))];
}

/** What an author's date bounds; an open side goes as far as the entries do. */
export function extentOf(date: Dated, entries: Entry[]): Extent {
  const full = fullExtent(entries);
  return [date.from ?? full[0], date.to ?? full[1]];
}
