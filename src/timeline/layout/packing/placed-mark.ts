import type { ContestedParts } from './contested.ts';
import { at, pieces, type Piece, type Plane } from './drawn.ts';
import type { Metrics } from '../frame.ts';
import type { Mark } from '../marks.ts';
import type { Packed } from './packed.ts';

/** Lines of text: the first one's baseline, and which end of it `x` is; `turned` runs downwards. */
export interface PlacedLabel {
  x: number;
  y: number;
  lines: string[];
  anchor: 'start' | 'end';
  turned: boolean;
}

/** A mark on the drawing, all in px: the middle of its shape (none where a bar or rival bars say it all), its bars and its labels. */
export interface PlacedMark {
  ids: string[];
  noun: Mark['noun'];
  party: string;
  /** Whether it fills the whole extent, and so says nothing within it. */
  covering: boolean;
  /** The place of its lane. */
  lane: number;
  shape: { x: number; y: number } | null;
  bars: Piece[];
  rivals: Piece[];
  labels: PlacedLabel[];
}

const BREADTH = { event: 6, claim: 3, response: 3, rival: 4, covering: 2 };
// From the middle of a line to its baseline, as a share of the size of the type.
const BASELINE = 0.36;

const contested = (
  { item, box }: Packed,
  { title, rivals, row }: ContestedParts,
  plane: Plane,
  metrics: Metrics,
): Pick<PlacedMark, 'rivals' | 'labels'> => {
  const isHorizontal = metrics.orientation === 'horizontal';
  const { font, pitch, gap } = metrics;
  const middle = (index: number): number => box.s + (rivals[index]?.s ?? 0) + row / 2;
  const label = (rival: ContestedParts['rivals'][number]): PlacedLabel => {
    const { text, t, side } = rival;
    const index = rivals.indexOf(rival);
    const { bar } = item.rivals[index] ?? { bar: { t, length: 0 } };
    const along = { after: bar.t + bar.length + gap, before: bar.t - gap, below: bar.t };
    const across = middle(index) + (isHorizontal ? font * BASELINE : BREADTH.rival / 2 + 2) + (side === 'below' ? pitch : 0);
    const place = at(plane, isHorizontal ? along[side] : box.t + t, across);
    return { ...place, lines: [text], anchor: side === 'before' ? 'end' : 'start', turned: !isHorizontal };
  };
  const named = (title.lines.length > 0 ? [title] : []).map(({ t, lines, side }): PlacedLabel => {
    const place = at(plane, box.t + t, box.s + pitch / 2 + font * BASELINE);
    return { ...place, lines, anchor: side === 'before' ? 'end' : 'start', turned: false };
  });
  return {
    rivals: item.rivals.flatMap(({ bar }, index) => pieces(plane, bar, middle(index) - BREADTH.rival / 2, BREADTH.rival)),
    labels: [...named, ...rivals.filter(({ text }) => text).map(label)],
  };
};

const labelAt = ({ item, box, label }: Packed, start: number, own: number, plane: Plane, metrics: Metrics): PlacedLabel[] => {
  const { font, line, gap, pitch, bar, orientation } = metrics;
  if (!label) return [];
  const base = { lines: label.lines, turned: false };
  const drop = font * BASELINE;
  if (orientation === 'vertical') {
    const { x, y } = at(plane, start, box.s + (item.bar ? bar : pitch) + gap / 2);
    return [{ ...base, x, y: y + Math.min(own, line) / 2 + drop, anchor: 'start' as const }];
  }
  if (label.side === 'below') return [{ ...base, ...at(plane, start, box.s + pitch + line / 2 + drop), anchor: 'start' as const }];
  const before = label.side === 'before';
  const t = before ? start - gap : start + own + gap;
  return [{ ...base, ...at(plane, t, box.s + pitch / 2 + drop), anchor: before ? ('end' as const) : ('start' as const) }];
};

/** An item packed into a lane (its place among them), on the drawing. */
export function placedMark(packed: Packed, lane: number, plane: Plane, metrics: Metrics): PlacedMark {
  const { item, box, label, contested: parts } = packed;
  const [first] = item.marks;
  const noun = first?.noun ?? 'event';
  const same = { ids: item.marks.map(({ id }) => id), noun, party: first?.party ?? '', covering: item.covering, lane };
  if (parts) return { ...same, shape: null, bars: [], ...contested(packed, parts, plane, metrics) };
  const own = item.bar?.length ?? metrics.pitch;
  const before = label?.side === 'before' ? box.length - own : 0;
  const start = item.bar?.t ?? box.t + before;
  const middle = box.s + (item.bar ? metrics.bar : metrics.pitch) / 2;
  const breadth = item.covering ? BREADTH.covering : BREADTH[noun];
  const shape = item.covering ? metrics.pitch / 2 : own / 2;
  return {
    ...same,
    shape: item.bar && noun === 'event' ? null : at(plane, start + shape, middle),
    bars: item.bar ? pieces(plane, item.bar, middle - breadth / 2, breadth) : [],
    rivals: [],
    labels: labelAt(packed, start, own, plane, metrics),
  };
}
