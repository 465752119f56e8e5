/** A stretch of time in milliseconds UTC; the end is exclusive. */
export type Extent = [from: number, to: number];

/** The milliseconds of a day. */
export const DAY = 86_400_000;

/** The position of a moment: linear from an extent in milliseconds UTC to a range in drawing units. (d3’s scaleUtc would be 11 kB of script.) */
export function timeScale([from, to]: Extent, [start, end]: [number, number]): (time: number) => number {
  return (time) => {
    const share = (time - from) / (to - from || 1);
    return start * (1 - share) + end * share;
  };
}

/** The moment at a position: the inverse of `timeScale`. */
export function timeAt(extent: Extent, [start, end]: [number, number]): (at: number) => number {
  return timeScale([start, end], extent);
}

/** Whether a stretch of time lies in an extent, wholly or in part; a moment counts as a stretch. */
export function isWithin(from: number, to: number, extent: Extent): boolean {
  return from < extent[1] && (to > extent[0] || from >= extent[0]);
}
