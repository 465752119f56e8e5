import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteFonts } from '../picture/faces/installed.ts';
import { lettersOfPart, partsOf, stretchesOf } from '../picture/faces/package.ts';
import { MAIN_FACE } from '../text/serif-letters.ts';
import { siteLanguage, tagsFor } from './words.ts';

/**
 * The weights of the Latin letters: browsers put files of one family together only where these are the same. The space more tells them from
 * the Latin ones, for which pages ask before they know which they need.
 */
const WEIGHTS = '200  900';

/** A file of letters for pages, as Astro takes it for a family. */
interface Variant {
  src: [string];
  weight: string;
  style: 'normal';
  unicodeRange: [string, ...string[]];
}

/** Letters as style sheets write them. */
const ranges = (letters: number[]): string[] =>
  stretchesOf(letters).map(([from, to]) => `U+${from.toString(16)}${to > from ? `-${to.toString(16)}` : ''}`);

/** All letters of the content, and of the engine's words in its language. */
const lettersUsed = (root: string): Set<number> => {
  const words = tagsFor(siteLanguage(root)).map((tag) => `src/language/${tag}/*.ts`);
  const files = globSync(['content/**/*.{yaml,mdx}', ...words], { cwd: root });
  return new Set(files.flatMap((file) => [...new Set(readFileSync(join(root, file), 'utf8'))].map((letter) => letter.codePointAt(0) ?? 0)));
};

/**
 * The files of letters that pages need beside the Latin ones: of the main face, and of the fonts that `content/site.yaml`
 * names; of a package with a file for each weight only the one for text.
 */
export function pageFonts(root: string): Variant[] {
  const used = lettersUsed(root);
  const [latin, ...others] = partsOf(MAIN_FACE);
  const had = new Set(latin ? lettersOfPart(latin) : []);
  const fonts = siteFonts(root).filter((name) => name !== MAIN_FACE);
  return [...others, ...fonts.flatMap(partsOf)].flatMap((part) => {
    const letters = lettersOfPart(part).filter((letter) => letter >= 0x20 && !had.has(letter));
    if (!letters.some((letter) => used.has(letter))) return [];
    for (const letter of letters) had.add(letter);
    const [first = '', ...more] = ranges(letters);
    return part.files
      .slice(0, 1)
      .map(({ path }): Variant => ({ src: [path], weight: WEIGHTS, style: 'normal', unicodeRange: [first, ...more] }));
  });
}
