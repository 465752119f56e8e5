import { linesNode, svg, type SvgNode } from '../../text/svg.ts';
import { metrics, type Orientation } from './frame.ts';
import type { PlacedLabel, PlacedMark } from './packing/placed-mark.ts';

const label = ({ x, y, lines, anchor, turned }: PlacedLabel, orientation: Orientation): SvgNode =>
  linesNode(lines, x, y, metrics(orientation).line, {
    'text-anchor': anchor === 'end' ? 'end' : undefined,
    transform: turned ? `rotate(90 ${x} ${y})` : undefined,
  });

const shape = ({ noun, shape }: PlacedMark, isHorizontal: boolean): SvgNode[] => {
  if (!shape) return [];
  const { x, y } = shape;
  if (noun === 'claim') return [svg('rect', { x: x - 4.5, y: y - 4.5, width: 9, height: 9 })];
  if (noun === 'response') return [svg('circle', { cx: x, cy: y, r: 4.8 })];
  return [svg('path', { d: isHorizontal ? `M${x - 1.3} ${y - 5}h2.6v10h-2.6z` : `M${x - 5} ${y - 1.3}h10v2.6h-10z` })];
};

/**
 * A mark of a timeline as SVG: its name, its bars (those of rival datings broken into dashes), its shape and its labels. The fades that
 * it refers to have ids that begin with `fades`.
 */
export function markNodes(mark: PlacedMark, name: string, orientation: Orientation, fades: string): SvgNode[] {
  const { noun, bars, rivals, labels } = mark;
  const isHorizontal = orientation === 'horizontal';
  const rects = [...bars, ...rivals].map(({ x, y, width, height, fade }) =>
    svg('rect', { x, y, width, height, fill: fade ? `url(#${fades}-${noun}-${fade})` : undefined }),
  );
  const gaps = rivals.map(({ x, y, width, height }) =>
    svg('path', { class: 'gap', d: isHorizontal ? `M${x} ${y + height / 2}h${width}` : `M${x + width / 2} ${y}v${height}` }),
  );
  return [svg('title', {}, name), ...rects, ...gaps, ...shape(mark, isHorizontal), ...labels.map((each) => label(each, orientation))];
}
