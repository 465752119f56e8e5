import { mdxToHast } from 'satteri';
import type { Diagnostic, Place } from '../../model/diagnostic.ts';
import { mdxCause } from './mdx-causes.ts';
import { deepProse } from './nesting.ts';

/** One attribute of a shortcode as written: its value (`null` when it has none or is not plain text) and where name and value begin. */
export interface WrittenAttribute {
  name: string;
  value: string | null;
  namePlace: Place;
  place: Place;
}

/** One piece of prose, in the order of the text; `inside` names the shortcodes around it, outermost first. */
export type Piece = { place: Place; inside: string[] } & (
  | { kind: 'shortcode'; name: string; attributes: WrittenAttribute[]; text: string; inSentence: boolean }
  | { kind: 'heading'; depth: number; text: string }
  | { kind: 'link' | 'image'; address: string; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'code'; what: 'expression' | 'import' | 'html' | 'block quotation' }
);

export interface Prose {
  pieces: Piece[];
  problems: Diagnostic[];
}

/** What the parser makes of prose: elements of HTML, words, and what only MDX has. What it adds of its own has no position. */
export interface Node {
  type: string;
  name?: string | null;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number; column: number; offset?: number } };
}

/** The tree of a prose without its front matter: what is checked, and what readers are shown. Throws on what is no MDX. */
export function parsedProse(body: string): Node {
  return mdxToHast(body, { position: true, features: { gfm: true, frontmatter: false, smartPunctuation: false } }) as Node;
}

/** The words within a node. */
export function textOf(node: Node): string {
  return node.type === 'text' ? (node.value ?? '') : (node.children ?? []).map(textOf).join('');
}

/** Whether a node is a note to editors, which readers never see: a piece of code of nothing but comments. */
export function isComment({ type, value = '' }: Node): boolean {
  return /^mdx\w+Expression$/.test(type) && /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/.test(value);
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** An address as it is written, without the signs that stand for other letters in it. */
const address = (value: unknown): string => {
  const written = text(value);
  try {
    return decodeURI(written);
  } catch {
    return written;
  }
};

const codeOf = ({ type, tagName }: Node): (Piece & { kind: 'code' })['what'] => {
  if (type === 'element' && tagName === 'blockquote') return 'block quotation';
  if (type === 'mdxjsEsm') return 'import';
  return /^mdx\w+Expression$/.test(type) ? 'expression' : 'html';
};

/** Where an attribute's name and its value begin, found in the tag's own text. */
const attributePlaces = (source: string, tag: Place, offset: number, name: string): { namePlace: Place; place: Place } => {
  const rest = source.slice(offset);
  const found = new RegExp(`\\s(?=${name})(?:${name}\\s*=\\s*["']?|${name})`).exec(rest);
  if (!found) return { namePlace: tag, place: tag };
  const at = (length: number): Place => {
    const before = rest.slice(0, length).split('\n');
    return { ...tag, line: tag.line + before.length - 1, column: (before.length === 1 ? tag.column : 1) + (before.at(-1) ?? '').length };
  };
  return { namePlace: at(found.index + 1), place: at(found.index + found[0].length) };
};

const shortcode = (node: Node, source: string, place: Place, inside: string[]): Piece => ({
  kind: 'shortcode',
  place,
  inside,
  name: node.name ?? '',
  text: textOf(node),
  inSentence: node.type === 'mdxJsxTextElement',
  attributes: (node.attributes ?? []).map((attribute) => ({
    name: attribute.name ?? '{…}',
    value: typeof attribute.value === 'string' ? attribute.value : null,
    ...attributePlaces(source, place, node.position?.start.offset ?? 0, attribute.name ?? '\\{'),
  })),
});

const element = (node: Node, place: Place, inside: string[]): Piece | null => {
  const { tagName = '', properties = {} } = node;
  if (/^h[1-6]$/.test(tagName)) return { kind: 'heading', depth: Number(tagName[1]), text: textOf(node), place, inside };
  if (tagName === 'img') return { kind: 'image', address: address(properties['src']), text: text(properties['alt']), place, inside };
  if (tagName !== 'a' || properties['dataFootnoteRef']) return null;
  return { kind: 'link', address: address(properties['href']), text: textOf(node), place, inside };
};

const piece = (node: Node, source: string, place: Place, inside: string[]): Piece | null => {
  if (/^mdxJsx(Flow|Text)Element$/.test(node.type)) return shortcode(node, source, place, inside);
  if (node.type === 'text') return { kind: 'text', text: node.value ?? '', place, inside };
  if (node.type === 'element' && node.tagName !== 'blockquote') return element(node, place, inside);
  return node.type === 'root' ? null : { kind: 'code', what: codeOf(node), place, inside };
};

/** Reads the prose of an MDX text into its pieces. One that cannot be read gives no pieces and one diagnostic that explains the cause. */
export function prose(file: string, body: string): Prose {
  const pieces: Piece[] = [];
  const walk = (node: Node, inside: string[], around: Place): void => {
    if (isComment(node)) return;
    const { line, column } = node.position?.start ?? around;
    const place = { file, line, column };
    // Words and elements without a position are the parser's own; everything else is told, wherever it comes from.
    const ours = !node.position && (node.type === 'text' || node.type === 'element');
    const found = ours ? null : piece(node, body, place, inside);
    if (found) pieces.push(found);
    if (node.tagName === 'code') return;
    const within = found?.kind === 'shortcode' ? [...inside, found.name] : inside;
    for (const child of node.children ?? []) walk(child, within, place);
  };
  try {
    const tree = parsedProse(body);
    const deep = deepProse(file, tree);
    if (deep.length > 0) return { pieces: [], problems: deep };
    walk(tree, [], { file, line: 1, column: 1 });
    return { pieces, problems: [] };
  } catch (error) {
    return { pieces: [], problems: [mdxCause(file, error instanceof Error ? error.message : String(error), body)] };
  }
}
