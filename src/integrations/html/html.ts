/** Where something stands in the text of a page: UTF-16 units from its beginning. */
interface Stretch {
  from: number;
  to: number;
}

export interface Attribute extends Stretch {
  name: string;
  value: string;
}

/** A text in an element; a comment is one that says nothing and has no extent. */
export interface Text extends Stretch {
  tagName: null;
  value: string;
}

/** Where an element stands, the start tag up to `opened`, and the end tag, which it may lack, from `closed` on. */
interface Place extends Stretch {
  opened: number;
  closed: number | null;
}

export interface Element {
  tagName: string;
  isInDrawing: boolean;
  attrs: Attribute[];
  childNodes: Node[];
  parentNode: Element | null;
  place: Place;
}

export type Node = Element | Text;

/** A change to a text: what stands between two places becomes something else. */
export interface Edit extends Stretch {
  text: string;
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
  return childNodes.map((node) => (node.tagName === null ? node.value : '')).join('');
}

/** An edit that puts something in place of an element; by default nothing. */
export function inPlaceOf({ place: { from, to } }: Element, text = ''): Edit {
  return { from, to, text };
}

/** A text with some edits made, which must not overlap; all else is the same to the byte. */
export function edited(text: string, edits: Edit[]): string {
  let [made, at] = ['', 0];
  for (const { from, to, text: instead } of edits.toSorted((a, b) => a.from - b.from)) {
    made += text.slice(at, from) + instead;
    at = to;
  }
  return made + text.slice(at);
}

/** The scripts that stand in a page as they are: neither data nor files. */
export function scriptsAsWritten(elements: Element[]): Element[] {
  return elements.filter(({ tagName, attrs }) => tagName === 'script' && attrs.length === 0);
}
