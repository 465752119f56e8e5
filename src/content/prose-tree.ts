import GithubSlugger from 'github-slugger';
import { ContentError, type Place } from '../model/diagnostic.ts';
import type { ProseNode } from '../model/prose.ts';
import { SHORTCODES } from '../model/shortcode.ts';
import { parts } from './read/front-matter.ts';
import { isComment, parsedProse, textOf, type Node } from './read/mdx.ts';
import { picturePath } from './picture-path.ts';
import { report } from './check/report.ts';

/** The elements that Markdown makes, each with the properties that it can have. */
const ELEMENTS = new Map<string, string[]>([
  ...['p', 'br', 'hr', 'em', 'strong', 'del', 'sup', 'pre', 'blockquote', 'table', 'thead', 'tbody', 'tr'].map(
    (tag): [string, string[]] => [tag, []],
  ),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag): [string, string[]] => [tag, ['id', 'className']]),
  ['a', ['href', 'title', 'id', 'className', 'ariaDescribedBy', 'ariaLabel', 'dataFootnoteRef', 'dataFootnoteBackref']],
  ['code', ['className']],
  ['img', ['src', 'alt', 'title']],
  ['input', ['type', 'checked', 'disabled']],
  ['li', ['className', 'id']],
  ['ol', ['start', 'className']],
  ['section', ['className', 'dataFootnotes']],
  ['td', ['style']],
  ['th', ['style']],
  ['ul', ['className']],
]);

const HTML_NAMES = new Map([
  ['className', 'class'],
  ['ariaDescribedBy', 'aria-describedby'],
  ['ariaLabel', 'aria-label'],
  ['dataFootnotes', 'data-footnotes'],
  ['dataFootnoteRef', 'data-footnote-ref'],
  ['dataFootnoteBackref', 'data-footnote-backref'],
]);

/** An attribute of an element as in HTML; `null` for a property that Markdown does not give it. */
const attribute = (tag: string, name: string, value: unknown): [string, string | true] | null => {
  if (!ELEMENTS.get(tag)?.includes(name)) return null;
  if (name === 'src') return picturePath(String(value)) === null ? null : ['src', String(value)];
  if (name === 'href') return /^(\/(?![/\\])|#)/.test(String(value)) ? ['href', String(value)] : null;
  if (name === 'style') {
    // A policy forbids styles in attributes.
    const side = /^text-align: (left|center|right)$/.exec(String(value))?.[1];
    return side ? ['class', `align-${side}`] : null;
  }
  return [HTML_NAMES.get(name) ?? name, value === true || (Array.isArray(value) ? value.join(' ') : String(value))];
};

/** An attribute of a shortcode; `null` for all but a text under a name that the shortcode knows, and for a picture that is not of this site. */
const parameter = (shortcode: string, { type, name = '', value }: NonNullable<Node['attributes']>[number]): [string, string] | null =>
  type === 'mdxJsxAttribute' &&
  Object.hasOwn(SHORTCODES[shortcode] ?? {}, name) &&
  typeof value === 'string' &&
  !(name === 'src' && picturePath(encodeURI(value)) === null)
    ? [name, value]
    : null;

const refuse = (place: Place): never => {
  const message = 'This is not prose, and would not be shown as written.';
  const problem = { ...place, rule: 'code-in-prose', message, fix: 'write it in plain Markdown with shortcodes, or remove it' };
  throw new ContentError([problem], report([problem]));
};

/**
 * The prose of an MDX file as a tree of words, elements of Markdown and shortcodes: data alone, whatever the text holds.
 * Throws a `ContentError` with the place of the first thing that is none of these: an import or export, an expression, HTML,
 * an unknown shortcode or attribute, a link or picture that is not of this site.
 */
export function proseTree(file: string, source: string): ProseNode[] {
  const slugger = new GithubSlugger();
  const within = (node: Node, around: Place): ProseNode[] =>
    (node.children ?? []).filter((child) => !isComment(child)).map((child) => one(child, around));
  const known = <T>(all: (T | null)[], place: Place): T[] => all.map((found) => found ?? refuse(place));
  const one = (node: Node, around: Place): ProseNode => {
    const place = node.position ? { file, line: node.position.start.line, column: node.position.start.column } : around;
    if (node.type === 'text') return node.value ?? '';
    if (/^mdxJsx(Flow|Text)Element$/.test(node.type) && node.name && Object.hasOwn(SHORTCODES, node.name)) {
      const shortcode = node.name;
      const given = (node.attributes ?? []).map((written) => parameter(shortcode, written));
      return { shortcode, attributes: Object.fromEntries(known(given, place)), children: within(node, place) };
    }
    const tag = node.tagName ?? '';
    if (node.type !== 'element' || !ELEMENTS.has(tag)) return refuse(place);
    const { ...properties } = node.properties;
    if (/^h[1-6]$/.test(tag)) properties['id'] ??= slugger.slug(textOf(node));
    const given = Object.entries(properties).filter(([, value]) => value !== null && value !== undefined && value !== false);
    const attributes = known(
      given.map(([name, value]) => attribute(tag, name, value)),
      place,
    );
    return { tag, attributes: Object.fromEntries(attributes), children: within(node, place) };
  };
  const start = { file, line: 1, column: 1 };
  const body = parts(source)?.body;
  return body === undefined ? refuse(start) : within(parsedProse(body), start);
}
