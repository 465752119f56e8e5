import { attribute, hasClass, inPlaceOf, type Edit, type Element } from './html.ts';

const below = (element: Element): Element[] =>
  element.childNodes.flatMap((child) => (child.tagName === null ? [] : [child, ...below(child)]));

/** Whether a page is divided into parts, of which further ones are shown in it: they may refer to what it does not refer to itself. */
export function isInParts(elements: Element[]): boolean {
  return elements.some((element) => element.tagName === 'nav' && hasClass(element, 'parts'));
}

/** The elements of a page without the symbols that nothing on it refers to, and the edits that take these away. */
export function withoutUnusedSymbols(elements: Element[]): { kept: Element[]; edits: Edit[] } {
  if (isInParts(elements)) return { kept: elements, edits: [] };
  const used = new Set(elements.filter(({ tagName }) => tagName === 'use').map((element) => attribute(element, 'href')));
  const unused = elements.filter((element) => element.tagName === 'symbol' && !used.has(`#${attribute(element, 'id')}`));
  const gone = new Set(unused.flatMap((symbol) => [symbol, ...below(symbol)]));
  return { kept: elements.filter((element) => !gone.has(element)), edits: unused.map((symbol) => inPlaceOf(symbol)) };
}
