import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;

/** A change to a text: what stands between two places becomes something else. Places are UTF-16 units from its beginning. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

const addBelow = (node: Tree.Node, found: Element[]): void => {
  if ('tagName' in node) found.push(node);
  if ('childNodes' in node) for (const child of node.childNodes) addBelow(child, found);
  if ('content' in node) addBelow(node.content, found);
};

/** All elements of a page, as a browser reads it, in the order of its text; those within templates too. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  addBelow(parse(html, { sourceCodeLocationInfo: true }), found);
  return found;
}

/** The value of an attribute; `undefined` where the element has none of that name. */
export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

/** Whether an element has a class. */
export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** The text directly within an element: all of it in a script or a style. */
export function textOf({ childNodes }: Element): string {
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

/** An edit that puts something in place of an element; by default nothing. Throws an `Error` for an element that is not in the text. */
export function inPlaceOf({ tagName, sourceCodeLocation }: Element, text = ''): Edit {
  if (!sourceCodeLocation) throw new Error(`The page has no <${tagName}> of its own.`);
  return { from: sourceCodeLocation.startOffset, to: sourceCodeLocation.endOffset, text };
}

/** A text with some edits made, which must not overlap; all else is the same to the byte. */
export function edited(text: string, edits: Edit[]): string {
  const ordered = edits.toSorted((a, b) => a.from - b.from);
  const parts = ordered.map((edit, index) => text.slice(ordered[index - 1]?.to ?? 0, edit.from) + edit.text);
  return parts.join('') + text.slice(ordered.at(-1)?.to ?? 0);
}

/** The scripts that stand in a page as they are: neither data nor files. */
export function scriptsAsWritten(elements: Element[]): Element[] {
  return elements.filter(({ tagName, attrs }) => tagName === 'script' && attrs.length === 0);
}
