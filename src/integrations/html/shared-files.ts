import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inPlaceOf, textOf, type Edit, type Element } from './html.ts';
import { stylesOf } from './styles.ts';

/** So small a style (bytes) is not worth a request. */
const SMALL = 2000;

/** Where styles and scripts that stand on several pages go: below a folder, to be asked for at a path. */
export interface SharedFiles {
  folder: string;
  base: string;
  /** How the policy of a page for frames names that place: in a frame without an origin, WebKit knows it by its whole address alone. */
  sources: string[];
  /** The addresses of those that are written already, by their texts. */
  written: Map<string, string>;
}

/** The address of a style or a script under its hash. Writes the file. */
export function sharedAddress(text: string, ending: 'css' | 'js', { folder, base, written }: SharedFiles): string {
  const known = written.get(text);
  if (known !== undefined) return known;
  const name = `_astro/${createHash('sha256').update(text).digest('hex').slice(0, 16)}.${ending}`;
  mkdirSync(join(folder, '_astro'), { recursive: true });
  writeFileSync(join(folder, name), text);
  written.set(text, base + name);
  return base + name;
}

/** The element that reads a style from its file. */
export function styleLink(text: string, files: SharedFiles): string {
  return `<link rel="stylesheet" href="${sharedAddress(text, 'css', files)}">`;
}

const isLarge = (style: Element): boolean => textOf(style).length > SMALL;

/** Whether a style names the files of letters, as that of each page does. */
const namesLetters = (style: Element): boolean => textOf(style).startsWith('@font-face');

/**
 * The edits that put a link in place of each style which pages of the same kind have, too: it is read once, and kept. What names the files of
 * letters before it goes along. Writes the files.
 */
export function sharedStyles(elements: Element[], files: SharedFiles): { edits: Edit[]; within: string[] } {
  const own = stylesOf(elements);
  const large = own.filter(isLarge);
  const [first] = large;
  const letters = first ? own.slice(0, own.indexOf(first)).filter(namesLetters) : [];
  const linked = (style: Element): string => styleLink([...(style === first ? letters : []), style].map(textOf).join(''), files);
  return {
    edits: [...letters.map((style) => inPlaceOf(style)), ...large.map((style) => inPlaceOf(style, linked(style)))],
    within: own.filter((style) => !large.includes(style) && !letters.includes(style)).map(textOf),
  };
}
