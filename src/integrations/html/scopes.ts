import { textOf, type Edit, type Element } from './html.ts';
import { stylesOf, styleTextsOf } from './styles.ts';

/** The attribute by which Astro scopes styles to the elements of a component. */
const SCOPE = /^data-astro-cid-\w{8}$/;
const SCOPES = /data-astro-cid-\w{8}/g;

/** The scopes that short ones stand for. */
const meant = new Map<string, string>();

/** Some letters of a scope tell it from all others of a site; where they do not, it stays as it is. No attribute of ours begins with a digit. */
const short = (scope: string): string => {
  const letters = `data-0${scope.slice(-8, -4)}`;
  const first = meant.get(letters) ?? scope;
  meant.set(letters, first);
  return first === scope ? letters : scope;
};

/** The styles of pages with short scopes: thousands of pages have the same few. */
const shortened = new Map<string, string>();

const withShortScopes = (css: string): string => {
  const text = shortened.get(css) ?? css.replace(SCOPES, short);
  shortened.set(css, text);
  return text;
};

/** Gives the styles of a page short scopes. */
export function shortenStyles(elements: Element[]): void {
  for (const text of styleTextsOf(elements)) text.value = withShortScopes(text.value);
}

/** The edits that give the elements of a page short scopes, too, and take away those that its styles, which have theirs already, do not name. */
export function scopeEdits(elements: Element[], styles: string[]): Edit[] {
  const left = new Set(styles.flatMap((css) => css.match(/data-(?:0|astro-cid-)\w+/g) ?? []));
  const edits: Edit[] = [];
  for (const { attrs } of elements)
    for (const { name, from, to } of attrs) {
      if (!SCOPE.test(name)) continue;
      const scope = short(name);
      edits.push({ from: from - 1, to, text: left.has(scope) ? ` ${scope}` : '' });
    }
  return edits;
}

/** The styles of a page as they stand in it. */
export function styleTexts(elements: Element[]): string[] {
  return stylesOf(elements).map(textOf);
}
