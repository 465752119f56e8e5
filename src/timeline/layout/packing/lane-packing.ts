import { gutter, metricsIn, type Frame, type Metrics } from '../frame.ts';
import { items } from './items.ts';
import type { Lane } from '../lanes.ts';
import { located, type Located } from '../located.ts';
import type { Rows } from './collision.ts';
import { labelled, packedLane, type PackedLane } from './packed.ts';
import { isMarkSeen } from '../seen.ts';
import { timeScale, type Extent } from '../../../time/scale.ts';
import type { TimelineContent } from '../content.ts';

/** What is kept free on both sides of a lane, in px. */
export const PAD = 5;
const LENGTH = 560;
/** How much wider the lanes' names run, which are set bold. */
export const BOLD = 1.06;

/** How far time runs in a frame, in px. */
export function lengthOf(frame: Frame): number {
  return frame.orientation === 'horizontal' ? frame.width - gutter(frame) : (frame.length ?? LENGTH);
}

/** A lane with its marks in view, in their places along time, and how it names a party: not at all where it has only one. */
export interface Filled {
  lane: Lane;
  marks: Located[];
  name: (party: string) => string | null;
  /** Whether a scene speaks of some marks, and so only these have names. */
  quiet: boolean;
}

/** The lanes of a frame with what is to be seen in each. */
export function filledLanes({ marks, lanes, parties }: TimelineContent, frame: Frame): Filled[] {
  const view = { extent: frame.extent, scale: timeScale(frame.extent, [0, lengthOf(frame)]) };
  const least = metricsIn(frame).pitch / 3;
  const seen = Map.groupBy(
    marks.filter((mark) => isMarkSeen(mark, frame.extent)),
    ({ party }) => party,
  );
  const quiet = marks.some(({ focused }) => focused);
  return lanes.map((lane) => ({
    lane,
    quiet,
    marks: located(lane.parties.length === 1 ? (seen.get(lane.parties[0] ?? '') ?? []) : marksOf(lane, seen), view, least),
    name: (party) => (lane.parties.length > 1 ? (parties[party]?.short ?? party) : null),
  }));
}

const marksOf = ({ parties }: Lane, seen: Map<string, TimelineContent['marks']>): TimelineContent['marks'] =>
  parties.flatMap((party) => seen.get(party) ?? []);

/** Where the first moment of 1970 lies, which is where the places of counted marks are counted from. */
const originOf = (extent: Extent, length: number): number => timeScale(extent, [0, length])(0);

const itemsOf = ({ marks, name }: Filled, frame: Frame, metrics: Metrics): ReturnType<typeof items> =>
  items(marks, originOf(frame.extent, lengthOf(frame)), name, metrics);

const rowsOf = (frame: Frame, breadth: number, metrics: Metrics): Rows => {
  const isHorizontal = frame.orientation === 'horizontal';
  const most = isHorizontal && frame.most === undefined ? 4000 : breadth;
  return { pitch: metrics.step, breadth, most, range: [0, lengthOf(frame)], across: !isHorizontal };
};

/** A lane's marks packed into sub-rows of the breadth (px), in one detail; of a horizontal lane whose height is free, `breadth` may be exceeded. */
export function packedAt(filled: Filled, frame: Frame, breadth: number, metrics: Metrics): PackedLane {
  const shared = (party: string): string | null => (metrics.label > 0 || filled.quiet ? filled.name(party) : null);
  return packedLane(itemsOf(filled, frame, metrics), shared, rowsOf(frame, breadth, metrics), metrics);
}

/** How many sub-rows labels may open in all lanes together. */
const ROWS = 48;

/** How far across labels may open sub-rows in each of so many lanes, px; few lanes may be high. */
export function roomOf(lanes: number, { rows, pitch }: Metrics): number {
  return Math.max(rows, Math.floor(ROWS / lanes)) * pitch;
}

const COARSE = [1, 2, 4, 8, 16, 32, 64, 128];
/** How many items are drawn at most in all lanes together, so that a drawing has some 600 nodes. */
const BUDGET = 120;

/** How coarse a view must be for its items to stay within what is drawn at most. */
export function coarseness(lanes: Filled[], frame: Frame): number {
  const full = metricsIn(frame);
  const count = (coarse: number): number => lanes.reduce((sum, each) => sum + itemsOf(each, frame, { ...full, coarse }).length, 0);
  if (lanes.reduce((sum, { marks }) => sum + marks.length, 0) <= BUDGET) return 1;
  return COARSE.find((coarse) => count(coarse) <= BUDGET) ?? 128;
}

/**
 * The details in which a lane can be drawn, the fullest first: rival datings close together, no labels but numbers, rival datings
 * united, at last marks and bars merged.
 */
const details = (full: Metrics, coarse: number): Metrics[] => {
  const bare = { ...full, label: 0 };
  const isHorizontal = full.orientation === 'horizontal';
  const tight = { ...bare, rivals: 'tight' as const };
  const close = isHorizontal ? [{ ...full, rivals: 'tight' as const }, tight] : [bare];
  const lane = { ...bare, rivals: 'lane' as const };
  const coarser = COARSE.filter((each) => each > coarse).map((each) => ({ ...lane, coarse: each }));
  const plain = [full, ...close].map((each) => ({ ...each, coarse }));
  const merging = isHorizontal && coarse < 2 ? [{ ...tight, coarse: 2 }] : [];
  return [...plain, ...merging, { ...bare, rivals: 'party' as const, coarse }, { ...lane, coarse }, ...coarser];
};

/** What stands in the lanes of a frame, as broad as given (px). */
export function packedLanes(lanes: Filled[], frame: Frame, breadths: number[]): PackedLane[] {
  const full = metricsIn(frame);
  const coarse = coarseness(lanes, frame);
  // A horizontal lane whose height is free is as high as this made it.
  if (frame.orientation === 'horizontal' && frame.most === undefined)
    return lanes.map((filled) => packedAt(filled, frame, roomOf(lanes.length, full), { ...full, coarse }));
  return lanes.map((filled, index) => packedInto(filled, frame, (breadths[index] ?? 0) - 2 * PAD, coarse));
}

/** What stands in a lane of so many px across, in the fullest detail in which all of it has a place, with labels where they are free. */
const packedInto = (filled: Filled, frame: Frame, breadth: number, coarse: number): PackedLane => {
  const { quiet } = filled;
  const full = { ...metricsIn(frame), ...(quiet && { label: 0 }) };
  if (frame.folded?.includes(filled.lane.id))
    return packedAt(filled, frame, breadth, { ...full, label: 0, rivals: 'lane', coarse: Math.max(4, coarse) });
  let packed: PackedLane = { packed: [], breadth: 0, complete: true };
  for (const detail of details(full, coarse)) {
    packed = packedAt(filled, frame, breadth, detail);
    if (packed.complete)
      return detail.label > 0 || quiet
        ? packed
        : labelled(packed, filled.name, rowsOf(frame, breadth, full), { ...full, rivals: detail.rivals });
  }
  return packed;
};
