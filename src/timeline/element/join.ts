import { select } from 'd3';
import type { SvgNode } from '../../text/svg.ts';

const SVG = 'http://www.w3.org/2000/svg';

const written = new WeakMap<Element, string>();

const write = (element: Element, { attributes, children }: SvgNode): void => {
  for (const name of element.getAttributeNames()) if (attributes[name] === undefined) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
  if (children.every((child) => typeof child !== 'string')) return joinNodes(element, children);
  written.delete(element);
  element.replaceChildren(...children.map(made));
};

const made = (node: SvgNode | string): Node => {
  if (typeof node === 'string') return document.createTextNode(node);
  const element = document.createElementNS(SVG, node.tag);
  write(element, node);
  return element;
};

/** Joins the children of an element to nodes: of the same tag at the same place one stays, and only what differs is written. */
export function joinNodes(parent: Element, nodes: SvgNode[]): void {
  const text = JSON.stringify(nodes);
  if (written.get(parent) === text) return;
  written.set(parent, text);
  select(parent)
    .selectChildren<SVGElement, unknown>()
    .data(nodes, function (node, index) {
      return `${index} ${(node as SvgNode | undefined)?.tag ?? (this as Element).localName}`;
    })
    .join((enter) => enter.append<SVGElement>(({ tag }) => document.createElementNS(SVG, tag as 'g')))
    .each(function (node) {
      write(this, node);
    });
}
