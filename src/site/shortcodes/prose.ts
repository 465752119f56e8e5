import { Fragment, jsx } from 'astro/jsx-runtime';
import type { ProseNode } from '../../model/prose.ts';

/** What is drawn for shortcodes, and for elements that are not drawn as HTML has them, by name. */
type Components = Record<string, unknown>;

function drawn(node: ProseNode, components: Components): unknown {
  if (typeof node === 'string') return node;
  const name = 'tag' in node ? node.tag : node.shortcode;
  const type = Object.hasOwn(components, name) ? components[name] : name;
  const children = node.children.map((child) => drawn(child, components));
  return jsx(type, children.length > 0 ? { ...node.attributes, children } : { ...node.attributes });
}

/** A prose as Astro renders it: text is text, whatever it holds. */
export function drawnProse(nodes: ProseNode[], components: Components): unknown {
  return jsx(Fragment, { children: nodes.map((node) => drawn(node, components)) });
}
