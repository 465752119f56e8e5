import { metrics, type Orientation } from './frame.ts';
import { escaped, linesSvg } from '../../text/markup.ts';
import type { PlacedLabel, PlacedMark } from './packing/placed-mark.ts';

const label = ({ x, y, lines, anchor, turned }: PlacedLabel, orientation: Orientation): string => {
  const more = `${anchor === 'end' ? ' text-anchor="end"' : ''}${turned ? ` transform="rotate(90 ${x} ${y})"` : ''}`;
  return linesSvg(lines, x, y, metrics(orientation).line, more);
};

const shape = ({ noun, shape }: PlacedMark, isHorizontal: boolean): string => {
  if (!shape) return '';
  const { x, y } = shape;
  if (noun === 'claim') return `<rect x="${x - 4.5}" y="${y - 4.5}" width="9" height="9"/>`;
  if (noun === 'response') return `<circle cx="${x}" cy="${y}" r="4.8"/>`;
  return `<path d="${isHorizontal ? `M${x - 1.3} ${y - 5}h2.6v10h-2.6z` : `M${x - 5} ${y - 1.3}h10v2.6h-10z`}"/>`;
};

/**
 * A mark of a timeline as SVG: its name, its bars (those of rival datings broken into dashes), its shape and its labels. The fades that
 * it refers to have ids that begin with `fades`.
 */
export function markSvg(mark: PlacedMark, name: string, orientation: Orientation, fades: string): string {
  const { noun, bars, rivals, labels } = mark;
  const isHorizontal = orientation === 'horizontal';
  const rects = [...bars, ...rivals].map(({ x, y, width, height, fade }) => {
    const fill = fade ? ` fill="url(#${fades}-${noun}-${fade})"` : '';
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}"${fill}/>`;
  });
  const gaps = rivals.map(({ x, y, width, height }) => {
    return `<path class="gap" d="${isHorizontal ? `M${x} ${y + height / 2}h${width}` : `M${x + width / 2} ${y}v${height}`}"/>`;
  });
  const texts = labels.map((each) => label(each, orientation));
  return `<title>${escaped(name)}</title>${rects.join('')}${gaps.join('')}${shape(mark, isHorizontal)}${texts.join('')}`;
}
