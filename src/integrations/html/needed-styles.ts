import { transform } from 'lightningcss';

const NAMES = /[.#](-?[_a-z][\w-]*)/gi;
const WORDS = /[\w-]+/g;

/**
 * A style sheet without the rules for classes and ids that a page never has: those that are words neither of its markup nor of its
 * scripts, which may give them. All else stays as it is.
 */
export function neededStyles(css: string, words: Set<string>): string {
  const named = new Set([...css.matchAll(NAMES)].flatMap(([, name]) => name ?? []));
  const unusedSymbols = [...named].filter((name) => !words.has(name));
  if (unusedSymbols.length === 0) return css;
  return transform({ filename: 'frame.css', code: Buffer.from(css), minify: true, unusedSymbols }).code.toString();
}

/** The words of some texts that could be names of classes and ids. */
export function wordsOf(texts: string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.match(WORDS) ?? []));
}
