import { transform } from 'lightningcss';

const NAMES = /[.#](-?[_a-z][\w-]*)/gi;
const WORDS = /[\w-]+/g;

/** What was left of styles without some names: pages of a kind have the same. */
const known = new Map<string, string>();

/**
 * A style sheet without the rules for classes and ids that a page never has: those that are words neither of its markup nor of its
 * scripts, which may give them. All else stays as it is.
 */
export function neededStyles(css: string, words: Set<string>): string {
  const named = new Set([...css.matchAll(NAMES)].flatMap(([, name]) => name ?? []));
  const unusedSymbols = [...named].filter((name) => !words.has(name));
  if (unusedSymbols.length === 0) return css;
  const key = `${unusedSymbols.join(' ')}\n${css}`;
  const trimmed =
    known.get(key) ?? transform({ filename: 'frame.css', code: Buffer.from(css), minify: true, unusedSymbols }).code.toString();
  known.set(key, trimmed);
  return trimmed;
}

/** The words of some texts that could be names of classes and ids. */
export function wordsOf(texts: string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.match(WORDS) ?? []));
}
