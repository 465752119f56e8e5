import { Parser } from 'htmlparser2';
import type { Attribute, Element, Text } from './html.ts';

/** Adds a text behind others: what is written with signs that are escaped comes in several parts. */
const addText = ({ childNodes }: Element, text: Text): void => {
  const last = childNodes.at(-1);
  if (last?.tagName === null && last.to === text.from) {
    last.value += text.value;
    last.to = text.to;
  } else childNodes.push(text);
};

/** All elements of a page in the order of its text, as a browser reads pages like ours. Names are in small letters, in drawings too. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  let attrs: Attribute[] = [];
  let parent: Element | null = null;
  const parser = new Parser({
    onattribute: (name, value) => {
      attrs.push({ name, value, from: parser.startIndex, to: parser.endIndex });
    },
    onopentag: (tagName) => {
      const to = parser.endIndex + 1;
      const element: Element = {
        tagName,
        isInDrawing: tagName === 'svg' || (parent?.isInDrawing ?? false),
        attrs,
        childNodes: [],
        parentNode: parent,
        place: { from: parser.startIndex, to, opened: to, closed: null },
      };
      attrs = [];
      found.push(element);
      parent?.childNodes.push(element);
      parent = element;
    },
    ontext: (value) => {
      if (parent) addText(parent, { tagName: null, value, from: parser.startIndex, to: parser.endIndex + 1 });
    },
    oncomment: () => {
      parent?.childNodes.push({ tagName: null, value: '', from: 0, to: 0 });
    },
    onclosetag: (_, isImplied) => {
      if (parent && !isImplied) Object.assign(parent.place, { closed: parser.startIndex, to: parser.endIndex + 1 });
      parent = parent?.parentNode ?? null;
    },
  });
  parser.end(html);
  return found;
}
