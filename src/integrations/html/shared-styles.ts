import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inPlaceOf, textOf, type Edit, type Element } from './html.ts';

/** So small a style (bytes) is not worth a request. */
const SMALL = 2000;

/** Where styles that stand on several pages go: below a folder, to be asked for at a path. */
export interface Styles {
  folder: string;
  base: string;
  /** How many pages each style stands on. */
  pages: Map<string, number>;
}

/** The styles that stand in some pages (their text), and on how many of them each. */
export function countedStyles(htmls: Iterable<string>): Map<string, number> {
  const pages = new Map<string, number>();
  for (const html of htmls)
    for (const [, text = ''] of html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)) pages.set(text, (pages.get(text) ?? 0) + 1);
  return pages;
}

/** The styles that stand in a page. */
export function stylesOf(elements: Element[]): Element[] {
  return elements.filter(({ tagName }) => tagName === 'style');
}

/** Whether a style becomes a file: what stands on one page alone is read with it. */
const isShared = (style: Element, { pages }: Styles): boolean => {
  const text = textOf(style);
  return text.length > SMALL && (pages.get(text) ?? 0) > 1;
};

const linkTo = (text: string, { folder, base }: Styles): string => {
  const name = `_astro/${createHash('sha256').update(text).digest('hex').slice(0, 16)}.css`;
  mkdirSync(join(folder, '_astro'), { recursive: true });
  writeFileSync(join(folder, name), text);
  return `<link rel="stylesheet" href="${base}${name}">`;
};

/** The edits that put a link in place of each style which other pages have, too: it is read once, and kept. Writes the files. */
export function sharedStyles(elements: Element[], styles: Styles): { edits: Edit[]; within: string[] } {
  const own = stylesOf(elements);
  return {
    edits: own.filter((style) => isShared(style, styles)).map((style) => inPlaceOf(style, linkTo(textOf(style), styles))),
    within: own.filter((style) => !isShared(style, styles)).map(textOf),
  };
}
