import { linesNode, svg, type SvgNode } from '../../text/svg.ts';
import { LINE } from './frame.ts';
import type { PlacedLabel, PlacedMark } from './packing/placed-mark.ts';

const label = ({ x, y, lines, anchor }: PlacedLabel): SvgNode =>
  linesNode(lines, x, y, LINE, { 'text-anchor': anchor === 'end' ? 'end' : undefined });

const shape = ({ noun, shape }: PlacedMark): SvgNode[] => {
  if (!shape) return [];
  const { x, y } = shape;
  if (noun === 'claim') return [svg('rect', { x: x - 4.5, y: y - 4.5, width: 9, height: 9 })];
  if (noun === 'response') return [svg('circle', { cx: x, cy: y, r: 4.5 })];
  return [svg('path', { d: `M${x - 1.3} ${y - 5}h2.6v10h-2.6z` })];
};

/** The classes of a mark: what it is, whether it spans all that is shown, and whether a bar of it ends in a stop or fades. */
export function markClass({ noun, covering, bars, rivals }: PlacedMark): string {
  const isDated = [...bars, ...rivals].some(({ tone }) => tone !== 1);
  return [noun, ...(covering ? ['covering'] : []), ...(isDated ? ['datings'] : [])].join(' ');
}

/** A mark of a timeline as SVG: its name (none where it is `null`), its bars (those of rival datings end in a stop where they are known to end), its shape and its labels. */
export function markNodes(mark: PlacedMark, name: string | null): SvgNode[] {
  const tones = Map.groupBy([...mark.bars, ...mark.rivals], ({ tone }) => tone);
  const bars = [...tones].map(([tone, pieces]) =>
    svg('path', {
      d: pieces.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`).join(''),
      ...(tone === 'stop' ? { class: 'stop' } : { opacity: tone === 1 ? undefined : tone }),
    }),
  );
  return [...(name === null ? [] : [svg('title', {}, name)]), ...bars, ...shape(mark), ...mark.labels.map(label)];
}
