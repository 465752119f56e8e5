import type { Edit, Element } from './html.ts';

/** Elements in which each space counts. */
const AS_WRITTEN = new Set(['pre', 'textarea', 'script', 'style']);
/** Elements in which space between others is nothing. */
const WITHOUT = new Set(['svg', 'g', 'table', 'colgroup', 'thead', 'tbody', 'tr', 'head', 'html']);
/** Elements that begin and end a line wherever they stand; no style has them stand within one. */
export const BLOCKS = new Set(
  'article aside blockquote body details div dl dt dd figcaption figure footer h1 h2 h3 h4 h5 h6 header li main nav ol p section ul'.split(
    ' ',
  ),
);

type Node = Element['childNodes'][number];

const isBlock = (node: Node | undefined): boolean => node !== undefined && 'tagName' in node && BLOCKS.has(node.tagName);

/** The places of a text before which, and after which, a line begins or ends: there space is nothing. */
const edges = ({ tagName, childNodes }: Element, place: number): { begins: boolean; ends: boolean } => {
  const [before, after] = [childNodes[place - 1], childNodes[place + 1]];
  const within = BLOCKS.has(tagName);
  return { begins: before ? isBlock(before) : within, ends: after ? isBlock(after) : within };
};

/** Space as browsers know it, of which they show several as one, and signs that need no escape outside of attributes. */
const LONG = /[ \n\t\r\f]+|&(?:quot|#34|#39);/g;
const SIGNS: Record<string, string> = { '&quot;': '"', '&#34;': '"', '&#39;': "'" };

const inText = (element: Element, place: number, from: number, text: string): Edit[] => {
  if (WITHOUT.has(element.tagName) && !text.trim()) return [{ from, to: from + text.length, text: '' }];
  const { begins, ends } = edges(element, place);
  return [...text.matchAll(LONG)].flatMap(({ 0: run, index }) => {
    const to = index + run.length;
    const isNothing = (index === 0 && begins) || (to === text.length && ends);
    const instead = SIGNS[run] ?? (isNothing ? '' : ' ');
    return instead === run ? [] : [{ from: from + index, to: from + to, text: instead }];
  });
};

/**
 * The edits that write the texts of a page as short as they can be: of several spaces one, which is all that a browser shows, none where a
 * line begins or ends, and no escape where the sign itself may stand.
 */
export function shorterTexts(elements: Element[], html: string): Edit[] {
  const asWritten = new Set<unknown>();
  return elements.flatMap((element) => {
    if (AS_WRITTEN.has(element.tagName) || asWritten.has(element.parentNode)) asWritten.add(element);
    if (asWritten.has(element)) return [];
    return element.childNodes.flatMap((node, place) => {
      if (node.nodeName !== '#text' || !node.sourceCodeLocation) return [];
      const { startOffset, endOffset } = node.sourceCodeLocation;
      return inText(element, place, startOffset, html.slice(startOffset, endOffset));
    });
  });
}

/** The edits that end the empty elements of drawings where they begin. */
export function shorterDrawings(elements: Element[]): Edit[] {
  return elements.flatMap(({ namespaceURI, childNodes, sourceCodeLocation: place }) =>
    namespaceURI.endsWith('/svg') && childNodes.length === 0 && place?.startTag && place.endTag
      ? [{ from: place.startTag.endOffset - 1, to: place.endTag.endOffset, text: '/>' }]
      : [],
  );
}
