import type { Extent } from '../../time/scale.ts';
import type { Lane } from './lanes.ts';
import type { Mark } from './marks.ts';

/** What a timeline shows: marks in the order of time, the lanes that they lie in, the parties' short names, and the knot of many marks in few days. */
export interface TimelineContent {
  marks: Mark[];
  lanes: Lane[];
  parties: Record<string, { short: string }>;
  knot?: Extent | null;
  /** How many rows a lane has at most, where there is little room. */
  rows?: number | undefined;
  /** Whether hours are of no use, since nothing is dated by the hour. */
  daily?: boolean | undefined;
}
