import { transform } from 'lightningcss';

const NAMES = /[.#](-?[_a-z][\w-]*)/gi;
const WORDS = /[\w-]+/g;

/** The names of classes and ids in a style sheet, and what was left of it without some of them: pages of a kind have the same. */
interface Sheet {
  names: string[];
  trimmed: Map<string, string>;
}

const sheets = new Map<string, Sheet>();

const readSheet = (css: string): Sheet => {
  const names = [...new Set([...css.matchAll(NAMES)].flatMap(([, name]) => name ?? []))];
  const sheet = { names, trimmed: new Map<string, string>() };
  sheets.set(css, sheet);
  return sheet;
};

/**
 * A style sheet without the rules for classes and ids that a page never has: those that neither its elements have nor are words
 * of its scripts, which may give them. All else stays as it is.
 */
export function neededStyles(css: string, words: Set<string>): string {
  const { names, trimmed } = sheets.get(css) ?? readSheet(css);
  const unusedSymbols = names.filter((name) => !words.has(name));
  if (unusedSymbols.length === 0) return css;
  const key = unusedSymbols.join(' ');
  const rest =
    trimmed.get(key) ?? transform({ filename: 'frame.css', code: Buffer.from(css), minify: true, unusedSymbols }).code.toString();
  trimmed.set(key, rest);
  return rest;
}

/** The words of some texts that could be names of classes and ids. */
export function wordsOf(texts: string[]): Set<string> {
  const words = new Set<string>();
  for (const text of texts) for (const word of text.match(WORDS) ?? []) words.add(word);
  return words;
}
