import type { Extent } from '../../time/scale.ts';

/** Which way time runs: to the right, or downwards on a narrow screen. */
export type Orientation = 'horizontal' | 'vertical';

/**
 * What a timeline is drawn in, in px: `width`; `length` is the height over which a vertical one runs, `most` what the lanes of a horizontal
 * one may be high together (else as high as they need to be). Of lanes that are `folded` (their ids) no more is shown than how much is in them.
 * A horizontal one that is `compact`, for a narrow place, has the names in its lanes, which share `most` alike.
 */
export interface Frame {
  orientation: Orientation;
  extent: Extent;
  width: number;
  length?: number | undefined;
  most?: number | undefined;
  folded?: string[] | undefined;
  compact?: boolean | undefined;
}

/**
 * Sizes in px of what is drawn: text, the room of a shape and of a bar, the step between places across, the gap between mark and
 * label; how many sub-rows labels may open, and how many marks may stand at one time before they merge; `label` is the widest label
 * (0: none but numbers), `rivals` whether each rival dating is drawn and named, drawn alone, or one bar for all of a party's or of a lane's; `coarse` how
 * many times the usual room a bar needs for itself, and marks apart have between them.
 */
export interface Metrics {
  orientation: Orientation;
  font: number;
  line: number;
  pitch: number;
  bar: number;
  step: number;
  gap: number;
  rows: number;
  stack: number;
  label: number;
  rivals: 'each' | 'tight' | 'party' | 'lane';
  coarse: number;
}

/** The sizes for an orientation; the narrow one has few and short labels. */
export function metrics(orientation: Orientation): Metrics {
  return orientation === 'horizontal'
    ? {
        orientation,
        font: 12.5,
        line: 13.5,
        pitch: 13.5,
        bar: 13.5,
        step: 13.5,
        gap: 3,
        rows: 8,
        stack: 3,
        label: 250,
        rivals: 'each',
        coarse: 1,
      }
    : { orientation, font: 11.5, line: 13, pitch: 12, bar: 8, step: 3, gap: 2, rows: 4, stack: 2, label: 76, rivals: 'each', coarse: 1 };
}

/** The sizes in a frame: in a compact one marks stand closer. */
export function metricsIn({ orientation, compact }: Pick<Frame, 'orientation' | 'compact'>): Metrics {
  return compact ? { ...metrics(orientation), pitch: 10, bar: 9, step: 5, rows: 2 } : metrics(orientation);
}

/** The room before the lanes in px: for their names where it is a horizontal one, for ticks where it is vertical. */
export function gutter({ orientation, compact }: Pick<Frame, 'orientation' | 'compact'>): number {
  return orientation === 'vertical' ? 44 : compact ? 8 : 116;
}
