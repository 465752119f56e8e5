import type { SvgNode } from '../../text/svg.ts';

const SVG = 'http://www.w3.org/2000/svg';

const written = new WeakMap<Element, string>();

const write = (element: Element, { attributes, children }: SvgNode): void => {
  for (const name of element.getAttributeNames()) if (attributes[name] === undefined) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
  joinNodes(element, children);
};

/** The node of that kind at that place of its parent: the one that is there, or a new one instead. */
const nodeAt = (parent: Element, index: number, tag: string): Node => {
  const old = parent.childNodes[index];
  if (old?.nodeName === tag) return old;
  const node = tag === '#text' ? document.createTextNode('') : document.createElementNS(SVG, tag);
  if (old) old.replaceWith(node);
  else parent.append(node);
  return node;
};

/** Joins what an element holds to nodes: of the same kind at the same place one stays, and only what differs is written, so that a text that moves is not shaped anew. */
export function joinNodes(parent: Element, nodes: SvgNode['children']): void {
  const text = JSON.stringify(nodes);
  if (written.get(parent) === text) return;
  written.set(parent, text);
  for (const [index, node] of nodes.entries()) {
    const child = nodeAt(parent, index, typeof node === 'string' ? '#text' : node.tag);
    if (typeof node !== 'string') write(child as Element, node);
    else if (child.nodeValue !== node) child.nodeValue = node;
  }
  while (parent.childNodes.length > nodes.length) parent.lastChild?.remove();
}
