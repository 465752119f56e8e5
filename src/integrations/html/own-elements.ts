import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, textOf, type Element } from './html.ts';
import { hashOf, policyOf } from './policy.ts';

/** What may run on built pages, besides the data that scripts read. */
export interface Known {
  /** The folder of the built site, and the path that it is served at: `/` or `/x/`. */
  folder: string;
  base: string;
  /** The scripts that are written into pages, as their source has them. */
  inline: string[];
}

/** What runs on a page and what styles it, all of it ours. */
export interface OwnElements {
  modules: { element: Element; file: string }[];
  inline: string[];
  styles: string[];
}

const ADDRESSES = ['href', 'xlink:href', 'src', 'action', 'formaction', 'data'];

/** Whether an attribute runs a script by itself. */
const runs = ({ name, value }: { name: string; value: string }): boolean =>
  name.startsWith('on') || (ADDRESSES.includes(name) && /^javascript:/i.test(value.replace(/[\0- ]/g, '')));

/** The file of a module of the build that a script element loads; `null` where it loads none. */
const moduleFile = (element: Element, { folder, base }: Known): string | null => {
  const source = attribute(element, 'src') ?? '';
  const name = source.startsWith(`${base}_astro/`) ? source.slice(base.length) : '';
  const file = join(folder, name);
  return attribute(element, 'type') === 'module' && /^_astro\/[\w.-]+\.js$/.test(name) && existsSync(file) ? file : null;
};

/** What a browser reads as no script: data for our scripts, and what a page says of itself to programs. */
const DATA = ['application/json', 'application/ld+json'];
const isData = (element: Element): boolean => DATA.includes(attribute(element, 'type') ?? '') && attribute(element, 'src') === undefined;

const isForeign = (element: Element, known: Known, styles: string[]): boolean => {
  const { tagName, attrs } = element;
  if (attrs.some(runs)) return true;
  if (tagName === 'base') return attribute(element, 'href') !== undefined;
  if (tagName === 'style') return !styles.includes(hashOf(textOf(element)));
  if (tagName === 'meta') return (attribute(element, 'http-equiv') ?? 'content-security-policy') !== 'content-security-policy';
  if (tagName !== 'script' || isData(element) || moduleFile(element, known) !== null) return false;
  return attrs.length > 0 || !known.inline.includes(textOf(element));
};

const said = ({ tagName, attrs }: Element): string => `<${[tagName, ...attrs.map(({ name, value }) => `${name}="${value}"`)].join(' ')}>`;

/**
 * What runs on a page and what styles it. Astro’s policy of the page lists the styles that it made from style sheets; scripts are known by
 * their source. Throws an `Error` that names the first element that came from elsewhere.
 */
export function ownElements(elements: Element[], known: Known): OwnElements {
  const styles = /style-src([^;]*)/.exec(policyOf(elements))?.[1]?.split(/\s+/) ?? [];
  const foreign = elements.find((element) => isForeign(element, known, styles));
  if (foreign)
    throw new Error(
      `${said(foreign).slice(0, 200)} would run on the page or change it, and no part of the engine put it there. ` +
        'Look for the file in content/ or the component that it comes from, and take it out.',
    );
  const named = (name: string): Element[] => elements.filter(({ tagName }) => tagName === name);
  return {
    modules: named('script').flatMap((element) => {
      const file = moduleFile(element, known);
      return file ? [{ element, file }] : [];
    }),
    inline: named('script')
      .filter((element) => element.attrs.length === 0)
      .map(textOf),
    styles: named('style').map(textOf),
  };
}
