import { edited, type Edit, type Element, type Text } from './html.ts';

/** The styles that stand in a page. */
export function stylesOf(elements: Element[]): Element[] {
  return elements.filter(({ tagName }) => tagName === 'style');
}

/** The texts of the styles of a page, to be read and to be changed. */
export function styleTextsOf(elements: Element[]): Text[] {
  return stylesOf(elements).flatMap(({ childNodes }) => childNodes.filter((node) => node.tagName === null));
}

/** A page with some edits made, and with the texts that its styles have now unless an edit puts something else in place of these. */
export function editedPage(html: string, elements: Element[], edits: Edit[]): string {
  const isReplaced = (text: Text): boolean => edits.some(({ from, to }) => from <= text.from && text.to <= to);
  const styles = styleTextsOf(elements).filter((text) => !isReplaced(text));
  return edited(html, [...edits, ...styles.map(({ from, to, value }) => ({ from, to, text: value }))]);
}
