import { randomUUID } from 'node:crypto';
import { edited, elementsOf, type Edit, type Element } from './html.ts';

/** No text of a page can hold it: only what was set aside stands behind it. */
const MARK = randomUUID();

/** Styles, and the data of scripts: to read these letter by letter takes longer than to read all else of a page. */
const TEXTS = /(<style>|<script type="application\/(?:ld\+)?json"[^<>]*>)([^<\r\0]+(?:<(?![/!a-z])[^<\r\0]*)*)(?=<\/(?:style|script)>)/gi;

/** A page with numbers in place of some texts, its elements with these texts, and those that they stand in. */
export interface PageRead {
  html: string;
  elements: Element[];
  aside: Element[];
}

/** The styles that stand in a page. */
export function stylesOf(elements: Element[]): Element[] {
  return elements.filter(({ tagName }) => tagName === 'style');
}

/** Gives an element the text that its number stands for; `false` where a number is not all that such an element holds. */
const putBack = ({ tagName, namespaceURI, childNodes }: Element, texts: string[]): boolean => {
  if ((tagName !== 'style' && tagName !== 'script') || !namespaceURI.endsWith('xhtml')) return false;
  const node = childNodes[0];
  if (!node || !('value' in node)) return false;
  const number = Number(node.value.slice(MARK.length));
  const text = node.value === `${MARK}${number}` ? texts[number] : undefined;
  node.value = text ?? node.value;
  return text !== undefined;
};

/**
 * Reads a page as a browser does, but for the texts of styles and data. What looks like one is set aside where it holds nothing
 * like a tag; that it is one shows its number, which has to be all that such an element holds: there no such text ends anything. Else the page
 * is read as it is.
 */
export function readPage(page: string): PageRead {
  const texts: string[] = [];
  const html = page.replace(TEXTS, (_, tag: string, text: string) => `${tag}${MARK}${texts.push(text) - 1}`);
  const elements = elementsOf(html);
  const aside = elements.filter((element) => putBack(element, texts));
  return aside.length === texts.length ? { html, elements, aside } : { html: page, elements: elementsOf(page), aside: [] };
}

/** The edit that gives an element the text that it holds. */
const textEdit = ({ childNodes: [node] }: Element): Edit[] =>
  node && 'value' in node && node.sourceCodeLocation
    ? [{ from: node.sourceCodeLocation.startOffset, to: node.sourceCodeLocation.endOffset, text: node.value }]
    : [];

/** A page that was read, with some edits made: styles and data have their texts again unless an edit puts something else in their place. */
export function editedPage({ html, elements, aside }: PageRead, edits: Edit[]): string {
  const changed = new Set<number | undefined>(edits.map(({ from }) => from));
  const left = new Set([...stylesOf(elements), ...aside].filter((each) => !changed.has(each.sourceCodeLocation?.startOffset)));
  return edited(html, [...edits, ...[...left].flatMap(textEdit)]);
}
