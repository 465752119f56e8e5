import { direction } from '#words/language';
import type { SvgNode } from './svg.ts';

/** Whether lines begin on the right, and with them all that runs along: time, columns, steps. */
export const IS_RTL = direction === 'rtl';

/**
 * Nodes on the other side of a drawing of that width. Shapes are turned over; texts are not, but stand where they would have stood: where
 * lines begin on the right they begin, and end, on the other side of their place.
 */
export function mirrored(nodes: SvgNode[], width: number): SvgNode[] {
  const place = (node: SvgNode | string): SvgNode | string => {
    if (typeof node === 'string' || node.attributes['x'] === undefined) return node;
    const x = Math.round((width - Number(node.attributes['x'])) * 100) / 100;
    return { ...node, attributes: { ...node.attributes, x }, children: node.children.map(place) };
  };
  return nodes.map((node) => {
    if (node.tag === 'title') return node;
    if (node.tag === 'text') return place(node) as SvgNode;
    return { ...node, attributes: { ...node.attributes, transform: turned(width) } };
  });
}

const turned = (width: number): string => `matrix(-1 0 0 1 ${width} 0)`;

/** Nodes that are laid out from the left, as the language of the site reads. */
export function asRead(nodes: SvgNode[], width: number): SvgNode[] {
  return IS_RTL ? mirrored(nodes, width) : nodes;
}

/** Where something (so wide) that is laid out from the left stands in a drawing of a width, as the language reads; and back again. */
export function placeAsRead(x: number, width: number, own = 0): number {
  return IS_RTL ? width - own - x : x;
}

/** The transform of a shape in a drawing of a width, as the language reads; `undefined` where it stands as it is laid out. */
export function shapeAsRead(width: number): string | undefined {
  return IS_RTL ? turned(width) : undefined;
}

/** The markup of a sign of that width, as the language reads. */
export function signAsRead(markup: string, width: number): string {
  return IS_RTL ? `<g transform="${turned(width)}">${markup}</g>` : markup;
}

/** A step along lines that a key asks for: right is on where lines begin on the left, and back where they begin on the right. */
export function stepAsRead(step: number): number {
  return IS_RTL ? -step : step;
}
