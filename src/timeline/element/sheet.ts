import { select } from 'd3';
import { axisSvg } from '../layout/axis-svg.ts';
import { drawnName } from '../layout/entry-name.ts';
import { markSvg } from '../layout/mark-svg.ts';
import type { Mark } from '../layout/marks.ts';
import type { PlacedMark } from '../layout/packing/placed-mark.ts';
import { timeAt, timeScale, type Extent } from '../../time/scale.ts';
import type { Drawing } from '../layout/data.ts';
import type { TimelineLayout } from '../layout/layout.ts';
import { GAP, timeTicks } from '../../time/ticks.ts';
import { entryPath } from '../../model/links.ts';

/** A drawing on its SVG: what was laid out last, and for which extent. */
export interface Sheet {
  svg: SVGSVGElement;
  drawing: Drawing;
  isHorizontal: boolean;
  laid: { layout: TimelineLayout; extent: Extent } | null;
}

/** The marks by id, and the short names of the parties. */
export interface Names {
  marks: Map<string, Mark>;
  parties: Record<string, { short: string }>;
}

/** From where to where time runs on a sheet, in px of its drawing. */
export function rangeOf({ isHorizontal, drawing: { plot } }: Sheet): [number, number] {
  return isHorizontal ? [plot.x, plot.x + plot.width] : [plot.y, plot.y + plot.height];
}

/** The drawn marks of a sheet with what each stands for. */
export function drawnMarks({ svg }: Sheet): [SVGAElement, string[]][] {
  return [...svg.querySelectorAll<SVGAElement>('.marks > a')].map((node) => [node, idsOf(node)]);
}

/** The ids that a drawn mark stands for. */
export function idsOf(node: Element): string[] {
  return node.getAttribute('data-id')?.split(' ') ?? [];
}

const inner = new WeakMap<Element, string>();

/** Draws a layout: marks that stay are changed in place, so that focus and pointer stay on them. */
export function drawSheet(sheet: Sheet, layout: TimelineLayout, extent: Extent, names: Names): void {
  const { svg } = sheet;
  const { orientation } = layout;
  const fades = svg.querySelector('linearGradient')?.id.replace(/-claim-in$/, '') ?? '';
  const of = (mark: PlacedMark): Mark[] => mark.ids.flatMap((id) => names.marks.get(id) ?? []);
  sheet.laid = { layout, extent };
  select(svg)
    .select('.marks')
    .attr('transform', null)
    .selectAll<SVGAElement, PlacedMark>('a')
    .data(layout.marks, function (mark) {
      return (mark as PlacedMark | undefined)?.ids[0] ?? idsOf(this as Element)[0] ?? '';
    })
    .join((enter) => enter.append('a').attr('tabindex', -1))
    .attr('class', ({ noun, covering }) => (covering ? `${noun} covering` : noun))
    .attr('transform', null)
    .attr('href', (mark) => entryPath(of(mark)))
    .attr('data-id', ({ ids }) => ids.join(' '))
    .each(function (mark) {
      const markup = markSvg(mark, drawnName(of(mark), names.parties), orientation, fades);
      if (inner.get(this) === markup) return;
      this.innerHTML = markup;
      inner.set(this, markup);
    });
  drawAxis(sheet, layout);
}

const drawAxis = ({ svg }: Sheet, layout: TimelineLayout): void => {
  const axis = svg.querySelector('.axis');
  if (axis) axis.innerHTML = axisSvg(layout);
};

const anchor = ({ shape, bars, rivals, labels }: PlacedMark, isHorizontal: boolean): number => {
  const place = shape ?? bars[0] ?? rivals[0] ?? labels[0] ?? { x: 0, y: 0 };
  return isHorizontal ? place.x : place.y;
};

/** Moves what was drawn last to where it is on another extent, which is cheap; it is laid out anew once there is time for it. */
export function moveSheet(sheet: Sheet, extent: Extent): void {
  if (!sheet.laid) return;
  const { layout, extent: before } = sheet.laid;
  const range = rangeOf(sheet);
  const [to, from] = [timeScale(extent, range), timeAt(before, range)];
  const moved = (at: number): string => {
    const by = Math.round((to(from(at)) - at) * 10) / 10;
    return sheet.isHorizontal ? `translate(${by})` : `translate(0 ${by})`;
  };
  const marks = select(sheet.svg).select('.marks');
  if (Math.abs((extent[1] - extent[0]) / (before[1] - before[0]) - 1) < 1e-6) marks.attr('transform', moved(0));
  else marks.selectAll<SVGAElement, PlacedMark>('a').attr('transform', (mark) => moved(anchor(mark, sheet.isHorizontal)));
  drawAxis(sheet, { ...layout, ticks: timeTicks(extent, range, GAP[layout.orientation]) });
}
