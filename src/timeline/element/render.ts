import { select } from 'd3';
import { asRead, placeAsRead, stepAsRead } from '../../text/as-read.ts';
import { axisNodes, landmarkNodes } from '../layout/ground-nodes.ts';
import { drawnName } from '../layout/entry-name.ts';
import { markClass, markNodes } from '../layout/mark-nodes.ts';
import type { Mark } from '../layout/marks.ts';
import type { PlacedMark } from '../layout/packing/placed-mark.ts';
import { timeAt, timeScale, type Extent } from '../../time/scale.ts';
import type { TimelineLayout } from '../layout/layout.ts';
import { isNarrow } from '../layout/frame.ts';
import { rounded } from '../../time/rounded.ts';
import { TICK_GAP, timeTicks } from '../../time/ticks.ts';
import { entryPath } from '../../model/links.ts';
import { isChanged, join, joinNodes, setAttribute } from './join.ts';
import { idsOf, rangeOf, type Surface } from './surface.ts';

/** The marks by id, and the short names of the parties. */
export interface Names {
  marks: Map<string, Mark>;
  parties: Record<string, { short: string }>;
}

type Landmark = TimelineLayout['landmarks'][number];

/** Where along time a mark stands: all that it consists of is drawn from there. */
const anchor = ({ shape, bars, rivals, labels }: PlacedMark): number => (shape ?? bars[0] ?? rivals[0] ?? labels[0] ?? { x: 0 }).x;

const movedBy =
  (by: number) =>
  <Part extends { x: number }>(part: Part): Part => ({ ...part, x: rounded(part.x + by) });

/** A mark as it is drawn from its anchor: where it is moved, that stays the same. */
const fromAnchor = (mark: PlacedMark): PlacedMark => {
  const moved = movedBy(-anchor(mark));
  const { shape, bars, rivals, labels } = mark;
  return { ...mark, shape: shape && moved(shape), bars: bars.map(moved), rivals: rivals.map(moved), labels: labels.map(moved) };
};

const translate = (x: number): string => `translate(${rounded(x)})`;

const movedLandmark = (landmark: Landmark, by: number): Landmark => ({
  ...movedBy(by)(landmark),
  label: movedBy(by)(landmark.label),
});

/** The ground of a layout with all that moves along time moved. */
const movedGround = (layout: TimelineLayout, by: number): TimelineLayout => {
  const moved = movedBy(by);
  const { plot, ticks, knot, landmarks } = layout;
  return {
    ...layout,
    plot: moved(plot),
    ticks: ticks.map((tick) => ({ ...tick, at: rounded(tick.at + by) })),
    knot: knot && moved(knot),
    landmarks: landmarks.map((each) => movedLandmark(each, by)),
  };
};

/** What was last rendered on a surface, as it stands on another extent: places in px, and whether that is all of them moved alike. */
const since = ({ rendered, drawing }: Surface, extent: Extent): { moved: (at: number) => number; isPanned: boolean } => {
  const before = rendered?.extent ?? extent;
  const range = rangeOf(drawing);
  const [to, from] = [timeScale(extent, range), timeAt(before, range)];
  const isWide = rendered?.layout.width === drawing.width;
  const isPanned = isWide && Math.abs((extent[1] - extent[0]) / (before[1] - before[0]) - 1) < 1e-6;
  return { moved: (at) => rounded(to(from(at))), isPanned };
};

const marksOn = ({ svg }: Surface) => select(svg).select('.marks').selectAll<SVGAElement, PlacedMark>('a');

/** Renders a layout: marks that stay are changed in place, so that focus and pointer stay on them; where all are moved alike, only what is new is written. */
export function render(surface: Surface, layout: TimelineLayout, extent: Extent, names: Names): void {
  const { moved, isPanned } = since(surface, extent);
  const offset = isPanned ? rounded((surface.rendered?.offset ?? 0) + moved(0)) : 0;
  surface.rendered = { layout, extent, offset };
  marksOn(surface)
    .data(layout.marks, function (mark) {
      return (mark as PlacedMark | undefined)?.ids[0] ?? idsOf(this as Element)[0] ?? '';
    })
    .join((enter) => enter.append<SVGAElement>('a').attr('tabindex', -1))
    .each(function (mark) {
      setAttribute(this, 'transform', translate(placeAsRead(anchor(mark) - offset, layout.width)));
      if (isChanged(this, fromAnchor(mark))) renderMark(this, mark, names);
    });
  renderGround(surface, layout, offset);
}

const renderMark = (node: SVGAElement, mark: PlacedMark, { marks, parties }: Names): void => {
  const all = mark.ids.flatMap((id) => marks.get(id) ?? []);
  setAttribute(node, 'class', markClass(mark));
  setAttribute(node, 'href', entryPath(all));
  setAttribute(node, 'data-id', mark.ids.join(' '));
  join(node, asRead(markNodes(fromAnchor(mark), drawnName(all, parties)), 0));
};

/** Axis and landmarks; what moves along time with them is moved as a whole, by so many px. */
const renderGround = ({ svg }: Surface, layout: TimelineLayout, offset: number): void => {
  const [axis, landmarks, marks] = ['.axis', '.landmarks', '.marks'].map((name) => svg.querySelector(name));
  const ground = movedGround(layout, -offset);
  if (axis) joinNodes(axis, asRead(axisNodes(ground), layout.width));
  if (landmarks) joinNodes(landmarks, asRead(landmarkNodes(ground), layout.width));
  for (const group of [axis, landmarks, marks]) setAttribute(group, 'transform', translate(stepAsRead(offset)));
};

/** Moves what was rendered last to where it is on another extent, which is cheap; it is laid out anew once there is time for it. */
export function transform(surface: Surface, extent: Extent): void {
  if (!surface.rendered) return;
  const { layout, offset } = surface.rendered;
  const { moved, isPanned } = since(surface, extent);
  const range = rangeOf(surface.drawing);
  if (!isPanned) marksOn(surface).attr('transform', (mark) => translate(placeAsRead(moved(anchor(mark)), layout.width)));
  const ticks = timeTicks(extent, range, isNarrow(layout) ? TICK_GAP.narrow : TICK_GAP.wide);
  const inside = (x: number): boolean => x >= range[0] && x <= range[1];
  const landmarks = layout.landmarks.map((each) => movedLandmark(each, moved(each.x) - each.x)).filter(({ x }) => inside(x));
  renderGround(surface, { ...layout, ticks, knot: null, landmarks }, isPanned ? rounded(offset + moved(0)) : 0);
}
