import type { Extent } from '../../time/scale.ts';
import type { Drawing } from '../layout/data.ts';
import type { TimelineLayout } from '../layout/layout.ts';

/** An SVG that a timeline is drawn on (one for wide, one for narrow places), and what was drawn on it last, for which extent. */
export interface Surface {
  svg: SVGSVGElement;
  drawing: Drawing;
  isHorizontal: boolean;
  rendered: { layout: TimelineLayout; extent: Extent } | null;
}

/** From where to where time runs on a drawing, in px of it. */
export function rangeOf({ frame, plot }: Pick<Drawing, 'frame' | 'plot'>): [number, number] {
  return frame.orientation === 'horizontal' ? [plot.x, plot.x + plot.width] : [plot.y, plot.y + plot.height];
}

/** Where along time a pointer is on a surface, in px of its drawing. */
export function along({ svg, isHorizontal, drawing }: Surface, { clientX, clientY }: { clientX: number; clientY: number }): number {
  const box = svg.getBoundingClientRect();
  const unit = drawing.frame.width / box.width;
  return (isHorizontal ? clientX - box.left : clientY - box.top) * unit;
}

/** The drawn marks of a surface with what each stands for. */
export function drawnMarks({ svg }: Surface): [SVGAElement, string[]][] {
  return [...svg.querySelectorAll<SVGAElement>('.marks > a')].map((node) => [node, idsOf(node)]);
}

/** The ids that a drawn mark stands for. */
export function idsOf(node: Element): string[] {
  return node.getAttribute('data-id')?.split(' ') ?? [];
}
