/** A list of the site that may become too long for one page. */
export type List = 'claims' | 'sources' | 'timeline';

/**
 * So many entries a list has at most on one page, and of a longer one so many stand on each of its pages. A claim stands there with all of
 * its responses, and an entry of the chronicle in three or four lines: with these numbers a page keeps below some 6,000 elements and
 * 100 kB compressed, which an inexpensive phone shows within a second or two of having them.
 */
const LENGTHS: Record<List, { most: number; part: number }> = {
  claims: { most: 100, part: 50 },
  sources: { most: 200, part: 100 },
  timeline: { most: 400, part: 200 },
};

/** The entries of a list in their order, cut into the parts that stand on pages of their own; one part where all fit on one page. */
export function listParts<Entry>(list: List, entries: Entry[]): Entry[][] {
  const { most, part } = LENGTHS[list];
  if (entries.length <= most) return [entries];
  return Array.from({ length: Math.ceil(entries.length / part) }, (_, at) => entries.slice(at * part, (at + 1) * part));
}

/** On which part of a list of so many entries one stands, counted from 1; its place is counted from 0. */
export function partOf(list: List, place: number, length: number): number {
  const { most, part } = LENGTHS[list];
  return length <= most ? 1 : Math.floor(place / part) + 1;
}
