import { select } from 'd3';
import { asRead, stepAsRead } from '../../text/as-read.ts';
import { axisNodes, landmarkNodes } from '../layout/ground-nodes.ts';
import { drawnName } from '../layout/entry-name.ts';
import { markClass, markNodes } from '../layout/mark-nodes.ts';
import type { Mark } from '../layout/marks.ts';
import type { PlacedMark } from '../layout/packing/placed-mark.ts';
import { timeAt, timeScale, type Extent } from '../../time/scale.ts';
import type { TimelineLayout } from '../layout/layout.ts';
import { isNarrow } from '../layout/frame.ts';
import { TICK_GAP, timeTicks } from '../../time/ticks.ts';
import { entryPath } from '../../model/links.ts';
import { joinNodes } from './join.ts';
import { idsOf, rangeOf, type Surface } from './surface.ts';

/** The marks by id, and the short names of the parties. */
export interface Names {
  marks: Map<string, Mark>;
  parties: Record<string, { short: string }>;
}

/** Renders a layout: marks that stay are changed in place, so that focus and pointer stay on them. */
export function render(surface: Surface, layout: TimelineLayout, extent: Extent, names: Names): void {
  const { svg } = surface;
  const of = (mark: PlacedMark): Mark[] => mark.ids.flatMap((id) => names.marks.get(id) ?? []);
  surface.rendered = { layout, extent };
  select(svg)
    .select('.marks')
    .attr('transform', null)
    .selectAll<SVGAElement, PlacedMark>('a')
    .data(layout.marks, function (mark) {
      return (mark as PlacedMark | undefined)?.ids[0] ?? idsOf(this as Element)[0] ?? '';
    })
    .join((enter) => enter.append('a').attr('tabindex', -1))
    .attr('class', markClass)
    .attr('transform', null)
    .attr('href', (mark) => entryPath(of(mark)))
    .attr('data-id', ({ ids }) => ids.join(' '))
    .each(function (mark) {
      joinNodes(this, asRead(markNodes(mark, drawnName(of(mark), names.parties)), layout.width));
    });
  renderAxis(surface, layout);
}

const renderAxis = ({ svg }: Surface, layout: TimelineLayout): void => {
  const axis = svg.querySelector('.axis');
  if (axis) joinNodes(axis, asRead(axisNodes(layout), layout.width));
  const landmarks = svg.querySelector('.landmarks');
  if (landmarks) joinNodes(landmarks, asRead(landmarkNodes(layout), layout.width));
};

const anchor = ({ shape, bars, rivals, labels }: PlacedMark): number => (shape ?? bars[0] ?? rivals[0] ?? labels[0] ?? { x: 0 }).x;

/** Moves what was rendered last to where it is on another extent, which is cheap; it is laid out anew once there is time for it. */
export function transform(surface: Surface, extent: Extent): void {
  if (!surface.rendered) return;
  const { layout, extent: before } = surface.rendered;
  const range = rangeOf(surface.drawing);
  const [to, from] = [timeScale(extent, range), timeAt(before, range)];
  const moved = (at: number): number => Math.round(to(from(at)) * 10) / 10;
  const translate = (at: number): string => `translate(${stepAsRead(Math.round((moved(at) - at) * 10) / 10)})`;
  const marks = select(surface.svg).select('.marks');
  if (Math.abs((extent[1] - extent[0]) / (before[1] - before[0]) - 1) < 1e-6) marks.attr('transform', translate(0));
  else marks.selectAll<SVGAElement, PlacedMark>('a').attr('transform', (mark) => translate(anchor(mark)));
  const ticks = timeTicks(extent, range, isNarrow(layout) ? TICK_GAP.narrow : TICK_GAP.wide);
  const inside = (x: number): boolean => x >= range[0] && x <= range[1];
  const landmarks = layout.landmarks
    .map((each) => ({ ...each, x: moved(each.x), label: { ...each.label, x: each.label.x + moved(each.x) - each.x } }))
    .filter(({ x }) => inside(x));
  renderAxis(surface, { ...layout, ticks, knot: null, landmarks });
}
