import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inPlaceOf, textOf, type Edit, type Element } from './html.ts';
import { stylesOf } from './styles-aside.ts';

/** So small a style (bytes) is not worth a request. */
const SMALL = 2000;

/** Where styles that stand on several pages go: below a folder, to be asked for at a path. */
export interface Styles {
  folder: string;
  base: string;
  /** The addresses of those that are written already, by their texts. */
  written: Map<string, string>;
}

const isShared = (style: Element): boolean => textOf(style).length > SMALL;

const addressOf = (text: string, { folder, base, written }: Styles): string => {
  const known = written.get(text);
  if (known !== undefined) return known;
  const name = `_astro/${createHash('sha256').update(text).digest('hex').slice(0, 16)}.css`;
  mkdirSync(join(folder, '_astro'), { recursive: true });
  writeFileSync(join(folder, name), text);
  written.set(text, base + name);
  return base + name;
};

/** The edits that put a link in place of each style which pages of the same kind have, too: it is read once, and kept. Writes the files. */
export function sharedStyles(elements: Element[], styles: Styles): { edits: Edit[]; within: string[] } {
  const own = stylesOf(elements);
  const link = (style: Element): string => `<link rel="stylesheet" href="${addressOf(textOf(style), styles)}">`;
  return {
    edits: own.filter(isShared).map((style) => inPlaceOf(style, link(style))),
    within: own.filter((style) => !isShared(style)).map(textOf),
  };
}
