import { placeAsRead } from '../../text/as-read.ts';
import type { Extent } from '../../time/scale.ts';
import type { Drawing } from '../layout/data.ts';
import { gutter } from '../layout/frame.ts';
import type { TimelineLayout } from '../layout/layout.ts';

/** An SVG that a timeline is drawn on (one each for wide and for narrow places), and what was drawn on it last, for which extent, and how far its marks as a whole were moved for that, px. */
export interface Surface {
  svg: SVGSVGElement;
  drawing: Drawing;
  rendered: { layout: TimelineLayout; extent: Extent; offset: number } | null;
}

/** From where to where time runs on a drawing, in px of it. */
export function rangeOf(drawing: Pick<Drawing, 'width'>): [number, number] {
  return [gutter(drawing), drawing.width];
}

/** Where along time a pointer is on a surface, in px of its drawing. */
export function along({ svg, drawing }: Surface, { clientX }: { clientX: number }): number {
  const box = svg.getBoundingClientRect();
  return placeAsRead(((clientX - box.left) * drawing.width) / box.width, drawing.width);
}

/** The drawn marks of a surface with what each stands for. */
export function drawnMarks({ svg }: Surface): [SVGAElement, string[]][] {
  return [...svg.querySelectorAll<SVGAElement>('.marks > a')].map((node) => [node, idsOf(node)]);
}

/** The ids that a drawn mark stands for. */
export function idsOf(node: Element): string[] {
  return node.getAttribute('data-id')?.split(' ') ?? [];
}
