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
  /** Those that are written already: paths below the folder, and texts. */
  written: Map<string, string>;
}

const isShared = (style: Element): boolean => textOf(style).length > SMALL;

const paths = new Map<string, string>();
const pathOf = (text: string): string => {
  const path = paths.get(text) ?? `_astro/${createHash('sha256').update(text).digest('hex').slice(0, 16)}.css`;
  paths.set(text, path);
  return path;
};

/** Writes a style at its path unless it is there. */
export function writeStyle(path: string, text: string, { folder, written }: Styles): void {
  if (written.has(path)) return;
  mkdirSync(join(folder, '_astro'), { recursive: true });
  writeFileSync(join(folder, path), text);
  written.set(path, text);
}

const addressOf = (text: string, styles: Styles): string => {
  const path = pathOf(text);
  writeStyle(path, text, styles);
  return styles.base + path;
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
