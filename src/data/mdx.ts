import { mdxToMdast } from 'satteri';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
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

interface Node {
  type: string;
  name?: string | null;
  value?: string;
  depth?: number;
  url?: string;
  alt?: string | null;
  identifier?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number; column: number; offset?: number } };
}

const textOf = (node: Node): string =>
  node.type === 'text' || node.type === 'inlineCode' ? (node.value ?? '') : (node.children ?? []).map(textOf).join('');

const CODE = {
  mdxFlowExpression: 'expression',
  mdxTextExpression: 'expression',
  mdxjsEsm: 'import',
  html: 'html',
  blockquote: 'block quotation',
} as const;

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

/** What `[words][name]` and `![words][name]` lead to, by their names: the first definition of each counts. */
const withAddresses = (node: Node, defined = new Map<string, string>()): Node => {
  const define = ({ type, identifier = '', url = '', children = [] }: Node): void => {
    if (type === 'definition' && !defined.has(identifier)) defined.set(identifier, url);
    children.forEach(define);
  };
  const resolved = (one: Node): Node => {
    const children = one.children?.map(resolved);
    const type = { linkReference: 'link', imageReference: 'image' }[one.type];
    return { ...one, ...(children && { children }), ...(type && { type, url: defined.get(one.identifier ?? '') ?? '' }) };
  };
  define(node);
  return resolved(node);
};

const piece = (node: Node, source: string, place: Place, inside: string[]): Piece | null => {
  if (/^mdxJsx/.test(node.type)) return shortcode(node, source, place, inside);
  if (Object.hasOwn(CODE, node.type)) return { kind: 'code', what: CODE[node.type as keyof typeof CODE], place, inside };
  if (node.type === 'heading') return { kind: 'heading', depth: node.depth ?? 1, text: textOf(node), place, inside };
  if (node.type === 'link') return { kind: 'link', address: node.url ?? '', text: textOf(node), place, inside };
  if (node.type === 'image') return { kind: 'image', address: node.url ?? '', text: node.alt ?? '', place, inside };
  return node.type === 'text' ? { kind: 'text', text: node.value ?? '', place, inside } : null;
};

/** Reads an MDX text into its pieces. A text that cannot be read gives no pieces and one diagnostic that explains the cause. */
export const prose = (file: string, source: string): Prose => {
  const pieces: Piece[] = [];
  const walk = (node: Node, inside: string[]): void => {
    const start = node.position?.start;
    const place = { file, line: start?.line ?? 1, column: start?.column ?? 1 };
    const found = piece(node, source, place, inside);
    if (found) pieces.push(found);
    const within = found?.kind === 'shortcode' ? [...inside, found.name] : inside;
    for (const child of node.children ?? []) walk(child, within);
  };
  try {
    const tree = mdxToMdast(source) as Node;
    const deep = deepProse(file, tree);
    if (deep.length > 0) return { pieces: [], problems: deep };
    walk(withAddresses(tree), []);
    return { pieces, problems: [] };
  } catch (error) {
    return { pieces: [], problems: [mdxCause(file, error instanceof Error ? error.message : String(error))] };
  }
};

/** The front matter of an MDX text, with every line at its own number, or `null` when the text does not begin with one. */
export const frontMatter = (source: string): string | null => {
  const found = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m.exec(source);
  return found?.index === 0 ? `\n${found[1] ?? ''}` : null;
};
