import { gutter, metricsIn, type Frame, type Metrics } from './frame.ts';
import { laneBreadths, nameLines } from './packing/lane-breadths.ts';
import { filledLanes, lengthOf, packedLanes, PAD } from './packing/lane-packing.ts';
import type { TimelineContent } from './content.ts';
import type { PackedLane } from './packing/packed.ts';
import { placedMark, type PlacedMark } from './packing/placed-mark.ts';
import { rounded } from '../../time/rounded.ts';
import { GAP, timeTicks, type Tick } from '../../time/ticks.ts';

/** A lane on the drawing: its name in lines (first baseline at x, y) and the edge of it at which a rule may stand. */
interface PlacedLane {
  lines: string[];
  x: number;
  y: number;
  edge: number;
}

/** A timeline as numbers in px: the drawing's size, the plot in it, ticks at `at` along time, lanes and marks in the order of time. */
export interface TimelineLayout {
  orientation: Frame['orientation'];
  width: number;
  height: number;
  plot: { x: number; y: number; width: number; height: number };
  ticks: Tick[];
  lanes: PlacedLane[];
  marks: PlacedMark[];
}

const AXIS = 34;

/** A lane with its breadth in px, and what stands in it. */
interface Strip {
  lines: string[];
  packed: PackedLane;
  breadth: number;
}

const strips = (shown: TimelineContent, frame: Frame, breadths: number[]): Strip[] => {
  const lanes = filledLanes(shown, frame);
  return packedLanes(lanes, frame, breadths).map((packed, index) => {
    const breadth = breadths[index] ?? 0;
    return { lines: nameLines(shown.lanes[index]?.label ?? '', breadth, frame), packed, breadth };
  });
};

const laid = (all: Strip[], frame: Frame, start: number, first: number, metrics: Metrics): Pick<TimelineLayout, 'lanes' | 'marks'> => {
  const lanes: PlacedLane[] = [];
  const marks: PlacedMark[] = [];
  let across = first;
  for (const [index, { lines, packed, breadth }] of all.entries()) {
    const plane = { orientation: frame.orientation, along: start, across: across + PAD };
    const isHorizontal = frame.orientation === 'horizontal';
    const place = isHorizontal ? { x: 0, y: rounded(across + PAD + metrics.line * 0.75) } : { x: rounded(across + PAD), y: metrics.line };
    lanes.push({ lines, ...place, edge: rounded(across) });
    marks.push(...packed.packed.map((each) => placedMark(each, index, plane, metrics)));
    across += breadth;
  }
  return { lanes, marks };
};

/**
 * The layout of a timeline in a frame, its lanes as broad as given (px; as broad as they need to be when left out). Nothing that is
 * drawn overlaps; marks that would are merged into one that carries their ids, and there are never more than a few hundred.
 */
export function timelineLayout(shown: TimelineContent, frame: Frame, breadths = laneBreadths(shown, frame)): TimelineLayout {
  const metrics = metricsIn(frame);
  const isHorizontal = frame.orientation === 'horizontal';
  const length = lengthOf(frame);
  const all = strips(shown, frame, breadths);
  const head = isHorizontal ? AXIS : (Math.max(1, ...all.map(({ lines }) => lines.length)) + 1) * metrics.line;
  const [start, first] = isHorizontal ? [gutter(frame), AXIS] : [head, gutter(frame)];
  const breadth = rounded(breadths.reduce((sum, each) => sum + each, 0));
  const plot = isHorizontal
    ? { x: start, y: first, width: length, height: breadth }
    : { x: first, y: start, width: breadth, height: length };
  return {
    orientation: frame.orientation,
    width: frame.width,
    height: rounded(plot.y + plot.height + PAD),
    plot,
    ticks: timeTicks(frame.extent, [start, start + length], GAP[frame.orientation], shown.finest),
    ...laid(all, frame, start, first, metrics),
  };
}
