import { metrics as metricsOf, type Frame, type Metrics } from './frame.ts';
import { items } from './items.ts';
import type { Lane } from './lanes.ts';
import { located, type Located } from './located.ts';
import { packedLane, type PackedLane } from './packed.ts';
import { isMarkSeen } from './seen.ts';
import { timeScale, type Extent } from './time-scale.ts';
import type { Shown } from './timeline-layout.ts';

/** The room for names (lying) or ticks (upright) before the lanes, in px. */
export const GUTTER = { horizontal: 116, upright: 44 };
/** What is kept free on both sides of a lane, in px. */
export const PAD = 5;
const LENGTH = 560;

/** How far time runs in a frame, in px. */
export const lengthOf = ({ orientation, width, length }: Frame): number =>
  orientation === 'horizontal' ? width - GUTTER.horizontal : (length ?? LENGTH);

/** A lane with its marks in view, in their places along time, and how it names a party: not at all where it has only one. */
export interface Filled {
  lane: Lane;
  marks: Located[];
  name: (party: string) => string | null;
}

/** The lanes of a frame with what is to be seen in each. */
export const filledLanes = ({ marks, lanes, parties }: Shown, frame: Frame): Filled[] => {
  const view = { extent: frame.extent, scale: timeScale(frame.extent, [0, lengthOf(frame)]) };
  const least = metricsOf(frame.orientation).pitch / 3;
  const seen = Map.groupBy(
    marks.filter((mark) => isMarkSeen(mark, frame.extent)),
    ({ party }) => party,
  );
  return lanes.map((lane) => ({
    lane,
    marks: located(lane.parties.length === 1 ? (seen.get(lane.parties[0] ?? '') ?? []) : marksOf(lane, seen), view, least),
    name: (party) => (lane.parties.length > 1 ? (parties[party]?.short ?? party) : null),
  }));
};

const marksOf = ({ parties }: Lane, seen: Map<string, Shown['marks']>): Shown['marks'] => parties.flatMap((party) => seen.get(party) ?? []);

/** Where the first moment of 1970 lies, which is where the places of counted marks are counted from. */
const originOf = (extent: Extent, length: number): number => timeScale(extent, [0, length])(0);

const itemsOf = ({ marks, name }: Filled, frame: Frame, metrics: Metrics): ReturnType<typeof items> =>
  items(marks, originOf(frame.extent, lengthOf(frame)), name, metrics);

/** A lane's marks packed into sub-rows of the breadth (px), in one detail; of a lying lane whose height is free, `breadth` may be exceeded. */
export const packedAt = (filled: Filled, frame: Frame, breadth: number, metrics: Metrics): PackedLane => {
  const lying = frame.orientation === 'horizontal';
  const most = lying && frame.most === undefined ? 4000 : breadth;
  const rows = { pitch: metrics.step, breadth, most, range: [0, lengthOf(frame)] as [number, number], across: !lying };
  const shared = (party: string): string | null => (metrics.label > 0 ? filled.name(party) : null);
  return packedLane(itemsOf(filled, frame, metrics), shared, rows, metrics);
};

const COARSE = [1, 2, 4, 8, 16, 32, 64, 128];
/** How many items are drawn at most in all lanes together, so that a drawing has some 600 nodes. */
const BUDGET = 120;

/** How coarse a view must be for its items to stay within what is drawn at most. */
export const coarseness = (lanes: Filled[], frame: Frame): number => {
  const full = metricsOf(frame.orientation);
  const count = (coarse: number): number => lanes.reduce((sum, each) => sum + itemsOf(each, frame, { ...full, coarse }).length, 0);
  if (lanes.reduce((sum, { marks }) => sum + marks.length, 0) <= BUDGET) return 1;
  return COARSE.find((coarse) => count(coarse) <= BUDGET) ?? 128;
};

/** The details in which a lane can be drawn, the fullest first: shorter labels, none but numbers, rival datings united, marks and bars merged. */
const details = (full: Metrics, coarse: number): Metrics[] => {
  const few = { ...full, label: Math.min(full.label, 120) };
  const bare = { ...full, label: 0 };
  const united = { ...bare, rivals: 'party' as const };
  const lane = { ...bare, rivals: 'lane' as const };
  const coarser = COARSE.filter((each) => each > coarse).map((each) => ({ ...lane, coarse: each }));
  return [full, few, bare, united, lane].map((each) => ({ ...each, coarse })).concat(coarser);
};

/** What stands in a lane of so many px across, in the fullest detail in which all of it has a place. */
export const packedInto = (filled: Filled, frame: Frame, breadth: number, coarse: number): PackedLane => {
  const full = metricsOf(frame.orientation);
  if (frame.folded?.includes(filled.lane.id))
    return packedAt(filled, frame, breadth, { ...full, label: 0, rivals: 'lane', coarse: Math.max(4, coarse) });
  let packed: PackedLane = { packed: [], breadth: 0, complete: true };
  for (const detail of details(full, coarse)) {
    packed = packedAt(filled, frame, breadth, detail);
    if (packed.complete) return packed;
  }
  return packed;
};
