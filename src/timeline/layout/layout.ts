import { rounded } from '../../time/rounded.ts';
import { TICK_GAP, timeTicks, type Tick } from '../../time/ticks.ts';
import type { TimelineContent } from './content.ts';
import { filledLanes, type Filled } from './filled.ts';
import { gutter, isNarrow, LINE, PAD, ROW, type Frame } from './frame.ts';
import { laneBreadths, nameLines } from './lane-breadths.ts';
import { TIER } from './landmarks.ts';
import type { Mark } from './marks.ts';
import { nameHeight, packedLanes } from './packing/packed-lanes.ts';
import { placedMark, type PlacedLabel, type PlacedMark } from './packing/placed-mark.ts';

/** A lane on the drawing: its name in lines (first baseline at x, y) and the edge of it at which a rule may stand. */
interface PlacedLane {
  lines: string[];
  x: number;
  y: number;
  edge: number;
}

/** A landmark on the drawing: its leader from top to bottom at `x`, its label, and whether it is the first of all. */
interface DrawnLandmark {
  x: number;
  from: number;
  to: number;
  isFirst: boolean;
  label: PlacedLabel;
}

/** A timeline as numbers in px: the drawing's size, the plot in it, ticks at `at` along time, landmarks, the band of a knot, lanes and marks in the order of time. */
export interface TimelineLayout {
  width: number;
  height: number;
  plot: { x: number; y: number; width: number; height: number };
  ticks: Tick[];
  knot: { x: number; width: number } | null;
  landmarks: DrawnLandmark[];
  lanes: PlacedLane[];
  marks: PlacedMark[];
}

/** How high the years over the lanes stand, and how long the tick is that ends a leader, px. */
const YEARS = 26;
const END = 7;

/** How high the head over the lanes is for some marks: two tiers of labels where there are landmarks, px. */
export function headOf(marks: Mark[]): number {
  return marks.some(({ landmark }) => landmark) ? 2 * TIER + YEARS : YEARS + LINE;
}

/** Where a mark is drawn: its shape, else the first of its bars, else the first row of its lane. */
const rowOf = (mark: PlacedMark | undefined, first: number): number => {
  if (mark && mark.ids.length > 1) return first;
  const [bar] = [...(mark?.rivals ?? []), ...(mark?.bars ?? [])];
  return mark?.shape?.y ?? (bar ? bar.y + bar.height / 2 : first);
};

const drawnLandmarks = ({ landmarks, lanes: filled }: Filled, start: number, lanes: PlacedLane[], marks: PlacedMark[]): DrawnLandmark[] =>
  landmarks.map(({ id, x, tier, side, lines, rank }) => {
    const lane = filled.findIndex((each) => each.marks.some(({ mark }) => mark.id === id));
    const middle = rowOf(
      marks.find(({ ids }) => ids.includes(id)),
      (lanes[lane]?.edge ?? 0) + PAD + ROW / 2,
    );
    const [at, top] = [rounded(start + x), tier * TIER + 1];
    const label: PlacedLabel = { x: side === 'right' ? at + 4 : at - 4, y: top + 9, lines, anchor: side === 'right' ? 'start' : 'end' };
    return { x: at, from: top, to: rounded(middle + END), isFirst: rank === 1, label };
  });

/** The layout of a timeline in a frame, its lanes and its head as high as given (px; as high as they need to be when left out). Nothing that is drawn stands on anything else. */
export function timelineLayout(
  shown: TimelineContent,
  frame: Frame,
  given?: number[],
  head = headOf(shown.marks),
  filled = filledLanes(shown, frame),
): TimelineLayout {
  const breadths = given ?? laneBreadths(shown, frame, filled);
  const start = gutter(frame);
  const lanes: PlacedLane[] = [];
  const marks: PlacedMark[] = [];
  let edge = head;
  for (const [index, { packed }] of packedLanes(filled.lanes, frame, breadths).entries()) {
    const plane = { along: start, across: edge + PAD + nameHeight(frame) };
    lanes.push({ lines: nameLines(shown.lanes[index]?.label ?? '', frame), x: 0, y: rounded(edge + PAD + 10.5), edge: rounded(edge) });
    marks.push(...packed.map((each) => placedMark(each, index, plane)));
    edge += breadths[index] ?? 0;
  }
  const { knot } = filled;
  return {
    width: frame.width,
    height: rounded(edge + 1),
    plot: { x: start, y: head, width: frame.width - start, height: rounded(edge - head) },
    ticks: timeTicks(
      frame.extent,
      [start, frame.width],
      isNarrow(frame) ? TICK_GAP.narrow : TICK_GAP.wide,
      shown.daily ? 'day' : undefined,
    ),
    knot: knot && { x: rounded(start + knot[0]), width: rounded(knot[1] - knot[0]) },
    landmarks: drawnLandmarks(filled, start, lanes, marks),
    lanes,
    marks,
  };
}
