import type { Extent } from './time-scale.ts';

/** Which way time runs: to the right, or downwards on a narrow screen. */
export type Orientation = 'horizontal' | 'upright';

/** What a timeline is drawn in: `width` in px; `length` is the height over which an upright one runs. */
export interface Frame {
  orientation: Orientation;
  extent: Extent;
  width: number;
  length?: number;
}

/** Sizes in px of what is drawn: text, the pitch of sub-rows, the gap between mark and label, how many sub-rows labels may open. */
export interface Metrics {
  orientation: Orientation;
  font: number;
  line: number;
  pitch: number;
  gap: number;
  rows: number;
  label: number;
}

/** The sizes for an orientation; the narrow one has few and short labels. */
export const metrics = (orientation: Orientation): Metrics =>
  orientation === 'horizontal'
    ? { orientation, font: 12.5, line: 14, pitch: 14, gap: 3, rows: 7, label: 215 }
    : { orientation, font: 11.5, line: 13, pitch: 12, gap: 2, rows: 4, label: 76 };
