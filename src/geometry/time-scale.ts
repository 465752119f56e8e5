import { scaleUtc } from 'd3';

/** A stretch of time in milliseconds UTC; the end is exclusive. */
export type Extent = [from: number, to: number];

/** The milliseconds of a day. */
export const DAY = 86_400_000;

/** The position of a moment: a linear scale from an extent in milliseconds UTC to a range in drawing units. */
export const timeScale = (extent: Extent, range: [number, number]): ((time: number) => number) => {
  const scale = scaleUtc().domain(extent).range(range);
  return (time) => scale(time);
};

/** Whether a stretch of time lies in an extent, wholly or in part; a moment counts as a stretch. */
export const isWithin = (from: number, to: number, extent: Extent): boolean => from < extent[1] && (to > extent[0] || from >= extent[0]);
