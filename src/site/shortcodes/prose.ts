import { Fragment, jsx } from 'astro/jsx-runtime';
import type { ImageMetadata } from 'astro';
import type { ProseNode } from '../../model/prose.ts';

/** What is drawn for shortcodes, and for elements that are not drawn as HTML has them, by name. */
type Components = Record<string, unknown>;

/** What is known of the file of a picture: its size in px, and the image where it can be made smaller. */
export interface PictureFile {
  size: { width: number; height: number } | null;
  file?: ImageMetadata | undefined;
}

type Pictures = Map<string, PictureFile>;

function drawn(node: ProseNode, components: Components, pictures: Pictures): unknown {
  if (typeof node === 'string') return node;
  const name = 'tag' in node ? node.tag : node.shortcode;
  const type = Object.hasOwn(components, name) ? components[name] : name;
  const children = node.children.map((child) => drawn(child, components, pictures));
  const picture =
    name === 'img' || name === 'Picture'
      ? { picture: pictures.get('tag' in node ? String(node.attributes['src']) : encodeURI(String(node.attributes['src']))) }
      : {};
  return jsx(type, { ...node.attributes, ...picture, ...(children.length > 0 && { children }) });
}

/** A prose as Astro renders it, with what is known of its pictures: text is text, whatever it holds. */
export function drawnProse(nodes: ProseNode[], components: Components, pictures: [address: string, file: PictureFile][]): unknown {
  const files = new Map(pictures);
  return jsx(Fragment, { children: nodes.map((node) => drawn(node, components, files)) });
}
