import { escaped } from './markup.ts';

/** An SVG element as plain data: the server writes it as markup, the browser joins elements to it. */
export interface SvgNode {
  tag: string;
  attributes: Record<string, string | number | undefined>;
  children: (SvgNode | string)[];
  /** What tells it from its siblings when the browser joins elements to them; none: its place. */
  key?: string;
}

/** An SVG element; attributes that are `undefined` are left out. */
export function svg(tag: string, attributes: SvgNode['attributes'] = {}, ...children: SvgNode['children']): SvgNode {
  return { tag, attributes, children };
}

/** An SVG element that is told from its siblings by a key. */
export function keyed(key: string, node: SvgNode): SvgNode {
  return { ...node, key };
}

/** Lines of text one under another from a first baseline; `more` are further attributes. */
export function linesNode(lines: string[], x: number, y: number, line: number, more: SvgNode['attributes'] = {}): SvgNode {
  const [only = '', ...others] = lines;
  // A space between lines parts their words for those who listen.
  const spans = lines.flatMap((text, index) => [...(index > 0 ? [' '] : []), svg('tspan', { x, dy: index > 0 ? line : undefined }, text)]);
  return svg('text', { ...more, x, y }, ...(others.length === 0 ? [only] : spans));
}

const attributesText = (attributes: SvgNode['attributes']): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(String(value))}"`))
    .join('');

/** Nodes as markup. */
export function svgText(nodes: (SvgNode | string)[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escaped(node);
      const start = `<${node.tag}${attributesText(node.attributes)}`;
      return node.children.length === 0 ? `${start}/>` : `${start}>${svgText(node.children)}</${node.tag}>`;
    })
    .join('');
}
