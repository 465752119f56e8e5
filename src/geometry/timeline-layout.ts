import { metrics as metricsOf, type Frame, type Metrics } from './frame.ts';
import { items } from './items.ts';
import type { Lane } from './lanes.ts';
import type { Mark } from './marks.ts';
import { packedLane, type PackedLane } from './packed.ts';
import { placedMark, type PlacedMark } from './placed-mark.ts';
import { rounded } from './rounded.ts';
import { isMarkSeen } from './seen.ts';
import { widest, wrapped } from './text-width.ts';
import { timeTicks, type Tick, type Unit } from './ticks.ts';
import { timeScale } from './time-scale.ts';

/** A lane on the drawing: its name in lines (first baseline at x, y) and the edge of it at which a rule may stand. */
export interface PlacedLane {
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

/** What a timeline shows: marks in the order of time, the lanes that they lie in, and the parties' short names. */
export interface Shown {
  marks: Mark[];
  lanes: Lane[];
  parties: Record<string, { short: string }>;
}

// Hours are of use only where something is dated by the hour.
const finest = (marks: Mark[]): Unit => (marks.some(({ date }) => date.precision === 'time') ? 'hour' : 'day');

interface Strip {
  lines: string[];
  packed: PackedLane;
  breadth: number;
}

const GUTTER = { horizontal: 116, upright: 44 };
const AXIS = 34;
const PAD = 5;
/** How many sub-rows labels may open in all lanes together. */
const ROWS = 48;
/** How much wider the lanes' names run, which are set bold. */
const BOLD = 1.06;
const LENGTH = 560;
/** How far apart ticks stand at least. */
const GAP = { horizontal: 42, upright: 30 };

const packedIn = (
  lane: Lane,
  { marks, parties }: Shown,
  frame: Frame,
  room: [length: number, breadth: number],
  metrics: Metrics,
): PackedLane => {
  const [length, breadth] = room;
  const scale = timeScale(frame.extent, [0, length]);
  const here = marks.filter((mark) => lane.parties.includes(mark.party) && isMarkSeen(mark, frame.extent));
  const name = (party: string): string | null => (lane.parties.length > 1 ? (parties[party]?.short ?? party) : null);
  const shared = (party: string): string | null => (metrics.label > 0 ? name(party) : null);
  const lying = frame.orientation === 'horizontal';
  const rows = { pitch: metrics.step, breadth, most: lying ? 4000 : breadth, range: [0, length] as [number, number], across: !lying };
  return packedLane(items(here, { extent: frame.extent, scale }, name, metrics), shared, rows, metrics);
};

const lyingStrips = (shown: Shown, frame: Frame, length: number, metrics: Metrics): Strip[] =>
  shown.lanes.map((lane) => {
    const { pitch, rows, font, line } = metrics;
    // Few lanes may be high.
    const room = Math.max(rows, Math.floor(ROWS / shown.lanes.length)) * pitch;
    const packed = packedIn(lane, shown, frame, [length, room], metrics);
    const lines = wrapped(lane.label, GUTTER.horizontal - 8, font * BOLD);
    return { lines, packed, breadth: Math.max(packed.breadth, lines.length * line) + 2 * PAD };
  });

/** Upright the breadth is given: each lane takes what its name needs, and of the rest a share by what its marks would take. */
const uprightStrips = (shown: Shown, frame: Frame, length: number, metrics: Metrics): Strip[] => {
  const room = frame.width - GUTTER.upright;
  const bare = { ...metrics, label: 0, rivals: 'party' as const };
  const wants = shown.lanes.map((lane) => {
    const least = widest(lane.label.split(' '), metrics.font * BOLD) + PAD;
    return { lane, least, more: Math.max(1, packedIn(lane, shown, frame, [length, room], bare).breadth + 2 * PAD - least) };
  });
  const total = (of: (want: { least: number; more: number }) => number): number => wants.reduce((sum, want) => sum + of(want), 0);
  const share = Math.max(0, room - total(({ least }) => least)) / total(({ more }) => more);
  return wants.map(({ lane, least, more }) => {
    const breadth = Math.min(least + more * share, room);
    const tries = [metrics, { ...metrics, label: 0 }, bare, { ...bare, rivals: 'lane' as const }].map((each) =>
      packedIn(lane, shown, frame, [length, breadth - 2 * PAD], each),
    );
    const packed = tries.find(({ complete }) => complete) ?? tries.at(-1) ?? { packed: [], breadth: 0, complete: true };
    return { lines: wrapped(lane.label, breadth - PAD, metrics.font * BOLD), packed, breadth };
  });
};

const laid = (strips: Strip[], frame: Frame, start: number, first: number, metrics: Metrics): Pick<TimelineLayout, 'lanes' | 'marks'> => {
  const lanes: PlacedLane[] = [];
  const marks: PlacedMark[] = [];
  let across = first;
  for (const { lines, packed, breadth } of strips) {
    const plane = { orientation: frame.orientation, along: start, across: across + PAD };
    const lying = frame.orientation === 'horizontal';
    const place = lying ? { x: 0, y: rounded(across + PAD + metrics.line * 0.75) } : { x: rounded(across + PAD), y: metrics.line };
    lanes.push({ lines, ...place, edge: rounded(across) });
    marks.push(...packed.packed.map((each) => placedMark(each, plane, metrics)));
    across += breadth;
  }
  return { lanes, marks };
};

/**
 * The layout of a timeline in a frame. Lying, its height follows from what it shows; upright, its height is the frame's length (px)
 * and its lanes share the width. Nothing that is drawn overlaps; marks that would are merged into one that carries their ids.
 */
export const timelineLayout = (shown: Shown, frame: Frame): TimelineLayout => {
  const metrics = metricsOf(frame.orientation);
  const lying = frame.orientation === 'horizontal';
  const length = lying ? frame.width - GUTTER.horizontal : (frame.length ?? LENGTH);
  const strips = (lying ? lyingStrips : uprightStrips)(shown, frame, length, metrics);
  const head = lying ? AXIS : (Math.max(1, ...strips.map(({ lines }) => lines.length)) + 1) * metrics.line;
  const [start, first] = lying ? [GUTTER.horizontal, AXIS] : [head, GUTTER.upright];
  const breadth = rounded(strips.reduce((sum, strip) => sum + strip.breadth, 0));
  const plot = lying ? { x: start, y: first, width: length, height: breadth } : { x: first, y: start, width: breadth, height: length };
  return {
    orientation: frame.orientation,
    width: frame.width,
    height: rounded(plot.y + plot.height + PAD),
    plot,
    ticks: timeTicks(frame.extent, [start, start + length], GAP[frame.orientation], finest(shown.marks)),
    ...laid(strips, frame, start, first, metrics),
  };
};
