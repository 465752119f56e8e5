import { parsedPage } from '../../dom/parsed-page.ts';

const UNREAD = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SVG', 'HEAD', 'TITLE']);
/** Between these and their neighbours no word goes on. */
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DFN EM FONT I INS KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(' '),
);

const wordsOf = (node: Node): string => {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) && !(node instanceof DocumentFragment)) return '';
  const name = node.nodeName.toUpperCase();
  if (UNREAD.has(name)) return '';
  const words = [...node.childNodes].map(wordsOf).join('');
  return INLINE.has(name) ? words : `\n${words}\n`;
};

/** The text of a saved web page; of any other text itself. */
export function pageText(text: string): string {
  if (!/<(!doctype|html|body|p|div|article)\b/i.test(text.slice(0, 5000))) return text;
  return wordsOf(parsedPage(text))
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
