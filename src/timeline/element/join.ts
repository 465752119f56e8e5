import { select, type EnterElement, type ValueFn } from 'd3';
import { setText } from '../../dom/set-text.ts';
import type { SvgNode } from '../../text/svg.ts';

type Data = SvgNode | string;

const SVG = 'http://www.w3.org/2000/svg';

/** What tells a node from its siblings: its own key, else its kind and its place; what the server drew has no data yet. */
function keyOf(this: unknown, data: Data, index: number): string {
  const node = data as Data | undefined;
  if (node === undefined) return `${(this as Node).nodeName} ${index}`;
  return typeof node === 'string' ? `#text ${index}` : (node.key ?? `${node.tag} ${index}`);
}

/** d3 joins texts as it does elements; its types know elements alone. */
const created = ((node: Data) =>
  typeof node === 'string' ? document.createTextNode(node) : document.createElementNS(SVG, node.tag)) as unknown as ValueFn<
  EnterElement,
  Data,
  Element
>;

/** Only what differs is written: a text that is the same is not shaped anew. */
const write = (element: Element, { attributes, children }: SvgNode): void => {
  for (const name of element.getAttributeNames()) if (attributes[name] === undefined) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) setAttribute(element, name, String(value));
  if (!element.firstElementChild && children.every((child) => typeof child === 'string')) setText(element, children.join(''));
  else join(element, children);
};

/** Joins what an element holds to nodes: those with the same key stay. */
export function join(parent: Element, nodes: Data[]): void {
  select(parent)
    .selectAll<Element, Data>(() => parent.childNodes as unknown as Iterable<Element>)
    .data(nodes, keyOf)
    .join((enter) => enter.append(created))
    .each(function (node) {
      if (typeof node === 'string') setText(this, node);
      else write(this, node);
    });
}

const last = new WeakMap<Element, string>();

/** Whether an element is drawn from other data than the last time that this was asked. */
export function isChanged(element: Element, data: unknown): boolean {
  const text = JSON.stringify(data);
  const is = last.get(element) !== text;
  if (is) last.set(element, text);
  return is;
}

/** Sets an attribute where it is another. */
export function setAttribute(element: Element | null | undefined, name: string, value: string): void {
  if (element && element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** The same where the nodes are others than the last time. */
export function joinNodes(parent: Element, nodes: SvgNode[]): void {
  if (isChanged(parent, nodes)) join(parent, nodes);
}
