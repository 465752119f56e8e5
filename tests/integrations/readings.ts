import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Element } from '../../src/integrations/html/html.ts';
import { elementsOf } from '../../src/integrations/html/read.ts';

/** What is known of an element: its names in small letters, and the number of the one around it. Of text, only what is not in parts of the page itself. */
interface Reading {
  name: string;
  isInDrawing: boolean;
  attributes: [name: string, value: string, from: number, to: number][];
  place: (number | null | undefined)[];
  parent: number;
  texts: [text: string, from: number, to: number][];
}

/** Browsers leave out space there, or put it elsewhere. */
const PARTS = new Set(['html', 'head', 'body']);

const ofEngine = (elements: Element[]): Reading[] =>
  elements.map(({ tagName, isInDrawing, attrs, place, parentNode, childNodes }) => ({
    name: tagName,
    isInDrawing,
    attributes: attrs.map(({ name, value, from, to }) => [name, value, from, to]),
    place: [place.from, place.to, place.opened, place.closed],
    parent: parentNode ? elements.indexOf(parentNode) : -1,
    texts: childNodes.flatMap((node) =>
      node.tagName === null && node.to > 0 && !PARTS.has(tagName) ? [[node.value, node.from, node.to] as const] : [],
    ),
  }));

const childrenOf = (node: Tree.Element): Tree.Node[] => ('content' in node ? (node as Tree.Template).content.childNodes : node.childNodes);

const addBrowser = (node: Tree.Element, parent: number, found: Reading[]): void => {
  const { tagName, namespaceURI, attrs, sourceCodeLocation: at } = node;
  const number = found.length;
  const texts: Reading['texts'] = [];
  found.push({
    name: tagName.toLowerCase(),
    isInDrawing: namespaceURI.endsWith('/svg'),
    attributes: attrs.map(({ prefix, name, value }) => {
      const written = (prefix ? `${prefix}:${name}` : name).toLowerCase();
      const place = at?.attrs?.[written];
      return [written, value, place?.startOffset ?? -1, place?.endOffset ?? -1];
    }),
    place: [at?.startOffset, at?.endOffset, at?.startTag?.endOffset ?? at?.endOffset, at?.endTag?.startOffset ?? null],
    parent,
    texts,
  });
  for (const child of childrenOf(node))
    if ('tagName' in child) addBrowser(child, number, found);
    else if (child.nodeName === '#text' && 'value' in child && !PARTS.has(tagName))
      texts.push([child.value, child.sourceCodeLocation?.startOffset ?? -1, child.sourceCodeLocation?.endOffset ?? -1]);
};

/** A page as the engine reads it, and as a browser does. */
export function readings(html: string): { engine: Reading[]; browser: Reading[] } {
  const browser: Reading[] = [];
  for (const child of parse(html, { sourceCodeLocationInfo: true }).childNodes) if ('tagName' in child) addBrowser(child, -1, browser);
  return { engine: ofEngine(elementsOf(html)), browser };
}
