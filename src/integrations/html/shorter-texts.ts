import type { Edit, Element, Node, Text } from './html.ts';

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

const isBlock = ({ tagName }: Node): boolean => tagName !== null && BLOCKS.has(tagName);

/** The places of a text before which, and after which, a line begins or ends: there space is nothing. */
const edges = ({ tagName, childNodes }: Element, place: number): { begins: boolean; ends: boolean } => {
  const [before, after] = [childNodes[place - 1], childNodes[place + 1]];
  const within = BLOCKS.has(tagName);
  return { begins: before ? isBlock(before) : within, ends: after ? isBlock(after) : within };
};

/** What may be shorter: space as browsers know it, of which they show several as one, and signs that need no escape outside of attributes. */
const LONG = /^[ \n\t\r\f]+|[ \n\t\r\f]+$|[ \n\t\r\f]{2,}|[\n\t\r\f]|&(?:quot|#34|#39);/g;
const SIGNS: Record<string, string> = { '&quot;': '"', '&#34;': '"', '&#39;': "'" };

const addEdits = (edits: Edit[], element: Element, place: number, { from, to }: Text, html: string): void => {
  const text = html.slice(from, to);
  if (WITHOUT.has(element.tagName) && !text.trim()) {
    edits.push({ from, to, text: '' });
    return;
  }
  LONG.lastIndex = 0;
  for (let found = LONG.exec(text); found; found = LONG.exec(text)) {
    const { 0: run, index } = found;
    const end = index + run.length;
    const { begins, ends } = edges(element, place);
    const isNothing = (index === 0 && begins) || (end === text.length && ends);
    const instead = SIGNS[run] ?? (isNothing ? '' : ' ');
    if (instead !== run) edits.push({ from: from + index, to: from + end, text: instead });
  }
};

/**
 * The edits that write the texts of a page as short as they can be: of several spaces one, which is all that a browser shows, none where a
 * line begins or ends, and no escape where the sign itself may stand.
 */
export function shorterTexts(elements: Element[], html: string): Edit[] {
  const edits: Edit[] = [];
  const asWritten = new Set<Element | null>();
  for (const element of elements) {
    if (AS_WRITTEN.has(element.tagName) || asWritten.has(element.parentNode)) asWritten.add(element);
    else for (const [place, node] of element.childNodes.entries()) if (node.tagName === null) addEdits(edits, element, place, node, html);
  }
  return edits;
}

/** The edits that end the empty elements of drawings where they begin. */
export function shorterDrawings(elements: Element[]): Edit[] {
  return elements.flatMap(({ isInDrawing, childNodes, place }) =>
    isInDrawing && childNodes.length === 0 && place.closed !== null ? [{ from: place.opened - 1, to: place.to, text: '/>' }] : [],
  );
}
