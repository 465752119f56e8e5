import { randomUUID } from 'node:crypto';
import { edited, elementsOf, inPlaceOf, textOf, type Edit, type Element } from './html.ts';

/** The styles that pages before had, each once: to read them again would take longer than to read all else of a page. */
const known = new Map<string, string>();

/** No text of a page can hold it: only what was set aside stands behind it. */
const MARK = randomUUID();

/** A page with numbers in place of the texts of some styles, and its elements, those styles with their texts. */
export interface PageRead {
  html: string;
  elements: Element[];
}

/** The styles that stand in a page. */
export function stylesOf(elements: Element[]): Element[] {
  return elements.filter(({ tagName }) => tagName === 'style');
}

const putBack = (style: Element, aside: string[]): void => {
  const [node] = style.childNodes;
  const [mark, number] = textOf(style).split(' ');
  const text = mark === MARK ? aside[Number(number)] : undefined;
  if (text !== undefined && node && 'value' in node) node.value = text;
};

/**
 * Reads a page as a browser does, but for the texts of styles that a page before had: what stands between the tags of a style is set aside
 * only where it holds no `<` and is to the letter what was a style of a page that was read with it.
 */
export function readPage(page: string): PageRead {
  const aside: string[] = [];
  const html = page.replace(/<style>([^<]*)<\/style>/g, (whole, text: string) => {
    const style = known.get(text);
    return style === undefined ? whole : `<style>${MARK} ${aside.push(style) - 1}</style>`;
  });
  const elements = elementsOf(html);
  for (const style of stylesOf(elements)) {
    putBack(style, aside);
    const text = textOf(style);
    if (!known.has(text)) known.set(text, text);
  }
  return { html, elements };
}

/** A page that was read, with some edits made: styles have their texts again unless an edit puts something else in their place. */
export function editedPage({ html, elements }: PageRead, edits: Edit[]): string {
  const changed = new Set(edits.map(({ from }) => from));
  const texts = stylesOf(elements).map((style) => inPlaceOf(style, `<style>${textOf(style)}</style>`));
  return edited(html, [...edits, ...texts.filter(({ from }) => !changed.has(from))]);
}
