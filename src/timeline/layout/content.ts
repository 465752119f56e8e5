import type { Unit } from '../../time/ticks.ts';
import type { Lane } from './lanes.ts';
import type { Mark } from './marks.ts';

/** What a timeline shows: marks in the order of time, the lanes that they lie in, and the parties' short names. */
export interface TimelineContent {
  marks: Mark[];
  lanes: Lane[];
  parties: Record<string, { short: string }>;
  /** How fine the ticks may be; hours when left out. */
  finest?: Unit;
}
