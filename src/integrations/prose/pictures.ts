import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { picturePath } from '../../content/picture-path.ts';
import type { ProseNode } from '../../model/prose.ts';

/** A picture of a prose: its address, its size in px where its file says one, and the module of its file where it can be made smaller. */
export interface ProsePicture {
  address: string;
  size: { width: number; height: number } | null;
  module: string | null;
}

const SCALED = ['jpeg', 'jpg', 'png', 'webp'];
// Others mean something in the name of a module.
const PLAIN = /^[\w\-./ ]+$/;

const addresses = (nodes: ProseNode[]): string[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    const isPicture = 'tag' in node ? node.tag === 'img' : node.shortcode === 'Picture';
    const { src } = node.attributes;
    // In HTML’s way it is written as in an address, in a shortcode as it is.
    const written = typeof src === 'string' && 'shortcode' in node ? encodeURI(src) : src;
    return [...(isPicture && typeof written === 'string' ? [written] : []), ...addresses(node.children)];
  });

const picture = async (root: string, address: string): Promise<ProsePicture> => {
  const path = picturePath(address) ?? '';
  const file = join(root, 'public', path);
  const unknown = { address, size: null, module: null };
  if (!path || !existsSync(file)) return unknown;
  try {
    // Turned by its EXIF record it is here, too, as wide as it was high.
    const { width, height, format } = await imageMetadata(readFileSync(file), file);
    return { address, size: { width, height }, module: SCALED.includes(format) && PLAIN.test(path) ? `/public${path}` : null };
  } catch {
    return unknown;
  }
};

/** The pictures that a prose shows, each once. */
export function prosePictures(root: string, nodes: ProseNode[]): Promise<ProsePicture[]> {
  return Promise.all([...new Set(addresses(nodes))].map((address) => picture(root, address)));
}
