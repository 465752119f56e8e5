import { DAY, type Extent } from './scale.ts';

/** The shortest stretch of time that can be shown, in ms: a quarter of a day. */
export const SHORTEST = DAY / 4;

/** A stretch of the given length (at least the shortest, at most all) that begins as near to `from` as the whole allows. */
export function within(from: number, length: number, [first, last]: Extent): Extent {
  const fitting = Math.min(Math.max(length, SHORTEST), last - first);
  const start = Math.min(Math.max(from, first), last - fitting);
  return [start, start + fitting];
}

/** An extent made longer (`factor` over 1) or shorter about a moment that keeps its place, within the whole. */
export function zoomed([from, to]: Extent, factor: number, about: number, whole: Extent): Extent {
  const length = Math.min(Math.max((to - from) * factor, SHORTEST), whole[1] - whole[0]);
  const share = (about - from) / (to - from);
  return within(about - share * length, length, whole);
}

/** An extent moved by so many ms, as far as the whole allows. */
export function panned([from, to]: Extent, by: number, whole: Extent): Extent {
  return within(from + by, to - from, whole);
}

/** The extent in which some stretches of time have room around them; of a single moment, some days. */
export function around(stretches: Extent[], whole: Extent): Extent {
  const [from, to] = [Math.min(...stretches.map(([start]) => start)), Math.max(...stretches.map(([, end]) => end))];
  const room = Math.max((to - from) * 0.15, SHORTEST / 4);
  return within(from - room, to - from + 2 * room, whole);
}

/** What lies between two extents, so far on the way (0 to 1): the length grows or shrinks evenly, and neither end turns back. */
export function interpolated([from, to]: Extent, [first, last]: Extent, share: number): Extent {
  const length = (to - from) ** (1 - share) * (last - first) ** share;
  const travelled = to - from === last - first ? share : (length - (to - from)) / (last - first - (to - from));
  const start = from + (first - from) * travelled;
  return [start, start + length];
}
