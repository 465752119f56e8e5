import { transform, type Selector, type Visitor } from 'lightningcss';

const NAMES = /[.#](-?[_a-z][\w-]*)/gi;
const WORDS = /[\w-]+/g;
const USED = /var\(\s*(--[\w-]+)/g;
const GIVEN = /(?<!var\(\s*)--[\w-]+(?=\s*:)/g;

/** What rules of a style sheet are for, and what was left of it without some of them: pages of a kind have the same. */
interface Sheet {
  /** The names of classes and ids. */
  names: string[];
  /** The names of elements. */
  types: string[];
  /** The custom properties that it gives a value to and that none of its rules uses. */
  properties: string[];
  trimmed: Map<string, string>;
}

const sheets = new Map<string, Sheet>();

const matches = (css: string, pattern: RegExp): string[] => [...new Set([...css.matchAll(pattern)].map((found) => found[1] ?? found[0]))];

const transformed = (css: string, options: { minify?: boolean; unusedSymbols?: string[]; visitor: Visitor<never> }): string =>
  transform({ filename: 'frame.css', code: Buffer.from(css), ...options }).code.toString();

const typesIn = (selector: Selector): string[] => selector.flatMap((part) => (part.type === 'type' ? [part.name] : []));

const readSheet = (css: string): Sheet => {
  const types = new Set<string>();
  transformed(css, { visitor: { Selector: (selector) => typesIn(selector).forEach((name) => types.add(name)) } });
  const used = matches(css, USED);
  const properties = matches(css, GIVEN).filter((name) => !used.includes(name));
  const sheet = { names: matches(css, NAMES), types: [...types], properties, trimmed: new Map<string, string>() };
  sheets.set(css, sheet);
  return sheet;
};

/** What leaves out the rules for elements of some names, and the values of some custom properties. */
const without = (types: string[], properties: string[]): Visitor<never> => ({
  Selector: (selector) => (typesIn(selector).some((name) => types.includes(name)) ? [] : undefined),
  Declaration: { custom: (property) => (properties.includes(property.name) ? [] : undefined) },
});

/**
 * A style sheet without the rules for classes, ids and elements that a page never has, and without values that nothing uses: without what
 * is neither in its elements nor a word of its scripts, which may give or make it. All else stays as it is.
 */
export function neededStyles(css: string, words: Set<string>): string {
  const { names, types, properties, trimmed } = sheets.get(css) ?? readSheet(css);
  const unused = (all: string[]): string[] => all.filter((name) => !words.has(name));
  const [unusedSymbols, unusedTypes, unusedProperties] = [unused(names), unused(types), unused(properties)];
  if (unusedSymbols.length + unusedTypes.length + unusedProperties.length === 0) return css;
  const key = [unusedSymbols, unusedTypes, unusedProperties].map((some) => some.join(' ')).join(',');
  const visitor = without(unusedTypes, unusedProperties);
  const rest = trimmed.get(key) ?? transformed(css, { minify: true, unusedSymbols, visitor });
  trimmed.set(key, rest);
  return rest;
}

/** The words of some texts that could be names of classes, ids and elements. */
export function wordsOf(texts: string[]): Set<string> {
  const words = new Set<string>();
  for (const text of new Set(texts)) for (const word of text.match(WORDS) ?? []) words.add(word);
  return words;
}
