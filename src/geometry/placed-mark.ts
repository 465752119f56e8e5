import { at, pieces, type Piece, type Plane } from './drawn.ts';
import type { Metrics } from './frame.ts';
import type { Mark } from './marks.ts';
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
  shape: { x: number; y: number } | null;
  bars: Piece[];
  rivals: Piece[];
  labels: PlacedLabel[];
}

const BREADTH = { event: 6, claim: 3, response: 3, rival: 4 };
// From the middle of a line to its baseline, as a share of the size of the type.
const BASELINE = 0.36;

const contested = ({ item, box, contested: parts }: Packed, plane: Plane, metrics: Metrics): Pick<PlacedMark, 'rivals' | 'labels'> => {
  const lying = metrics.orientation === 'horizontal';
  const { font, pitch, line, gap } = metrics;
  const head = (parts?.title.lines.length ?? 0) * pitch;
  const row = lying ? pitch : line;
  const middle = (index: number): number => box.s + head + row * index + (lying ? row / 2 : BREADTH.rival / 2);
  const label = (text: string, index: number, t: number, side: 'after' | 'before'): PlacedLabel => {
    const { bar } = item.rivals[index] ?? { bar: { t, length: 0 } };
    const from = !lying ? box.t + t : side === 'after' ? bar.t + bar.length + gap : bar.t - gap;
    const across = middle(index) + (lying ? font * BASELINE : BREADTH.rival / 2 + 2);
    return { ...at(plane, from, across), lines: [text], anchor: side === 'after' ? 'start' : 'end', turned: !lying };
  };
  const title = parts?.title.lines.length
    ? [{ ...at(plane, box.t + parts.title.t, box.s + pitch / 2 + font * BASELINE), lines: parts.title.lines, anchor: 'start' as const, turned: false }]
    : [];
  return {
    rivals: item.rivals.flatMap(({ bar }, index) => pieces(plane, bar, middle(index) - BREADTH.rival / 2, BREADTH.rival)),
    labels: [...title, ...(parts?.rivals ?? []).map(({ text, t, side }, index) => label(text, index, t, side))],
  };
};

const labelAt = ({ box, label }: Packed, start: number, own: number, plane: Plane, { font, line, gap, pitch, orientation }: Metrics) => {
  if (!label) return [];
  const base = { lines: label.lines, turned: false };
  const drop = font * BASELINE;
  if (orientation === 'upright') {
    const { x, y } = at(plane, start, box.s + pitch + gap / 2);
    return [{ ...base, x, y: y + Math.min(own, line) / 2 + drop, anchor: 'start' as const }];
  }
  if (label.side === 'below') return [{ ...base, ...at(plane, start, box.s + pitch + line / 2 + drop), anchor: 'start' as const }];
  const before = label.side === 'before';
  const t = before ? start - gap : start + own + gap;
  return [{ ...base, ...at(plane, t, box.s + pitch / 2 + drop), anchor: before ? ('end' as const) : ('start' as const) }];
};

/** An item packed into a lane, on the drawing. */
export const placedMark = (packed: Packed, plane: Plane, metrics: Metrics): PlacedMark => {
  const { item, box, label } = packed;
  const [first] = item.marks;
  const noun = first?.noun ?? 'event';
  const same = { ids: item.marks.map(({ id }) => id), noun, party: first?.party ?? '' };
  if (item.rivals.length > 0) return { ...same, shape: null, bars: [], ...contested(packed, plane, metrics) };
  const own = item.bar?.length ?? metrics.pitch;
  const before = label?.side === 'before' ? box.length - own : 0;
  const start = item.bar?.t ?? box.t + before;
  const middle = box.s + metrics.pitch / 2;
  const breadth = BREADTH[noun];
  return {
    ...same,
    shape: item.bar && noun === 'event' ? null : at(plane, start + own / 2, middle),
    bars: item.bar ? pieces(plane, item.bar, middle - breadth / 2, breadth) : [],
    rivals: [],
    labels: labelAt(packed, start, own, plane, metrics),
  };
};
