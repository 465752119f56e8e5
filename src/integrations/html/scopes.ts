import { textOf, type Edit, type Element } from './html.ts';
import { stylesOf } from './styles-aside.ts';

/** How Astro marks the elements that a component's styles are for. */
const MARK = /^data-astro-cid-\w{8}$/;
const MARKS = /data-astro-cid-\w{8}/g;

/** The marks that short ones stand for. */
const meant = new Map<string, string>();

/** Some letters of a mark tell it from all others of a site; where they do not, it stays as it is. No attribute of ours begins with a digit. */
const short = (mark: string): string => {
  const letters = `data-0${mark.slice(-8, -4)}`;
  const first = meant.get(letters) ?? mark;
  meant.set(letters, first);
  return first === mark ? letters : mark;
};

/** The styles of pages with short marks: thousands of pages have the same few. */
const shortened = new Map<string, string>();

const withShortMarks = (css: string): string => {
  const text = shortened.get(css) ?? css.replace(MARKS, short);
  shortened.set(css, text);
  return text;
};

/** Gives the styles of a page short marks. */
export function shortenStyles(elements: Element[]): void {
  for (const style of stylesOf(elements)) {
    const [node] = style.childNodes;
    if (node && 'value' in node) node.value = withShortMarks(node.value);
  }
}

/** The edits that give elements short marks, too, and take away those that no rule of its styles, given with short ones, is left of. */
export function markEdits(elements: Element[], styles: string[]): Edit[] {
  const left = new Set(styles.flatMap((css) => css.match(/data-(?:0|astro-cid-)\w+/g) ?? []));
  return elements.flatMap(({ attrs, sourceCodeLocation }) =>
    attrs.flatMap(({ name }): Edit[] => {
      const place = MARK.test(name) ? sourceCodeLocation?.attrs?.[name] : undefined;
      if (!place) return [];
      const mark = short(name);
      return [{ from: place.startOffset - 1, to: place.endOffset, text: left.has(mark) ? ` ${mark}` : '' }];
    }),
  );
}

/** The styles of a page as they stand in it. */
export function styleTexts(elements: Element[]): string[] {
  return stylesOf(elements).map(textOf);
}
