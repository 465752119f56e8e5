import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { parse as parseYaml } from 'yaml';

/** A language that nobody speaks (the tags from qaa to qtz are free for private use): the letters of English, but the wide ones of Unicode. */
export const LANGUAGE = 'qaa';

/** The files of that language, made of those of English: path -> text. Markup within a message, and its addresses, stay as they are. */
export function wideWords(): Record<string, string> {
  const wide = `
const letters = (text) => text.replace(/<[^>]*>|&\\w+;|https?:\\S+|[A-Za-z]+/g, (found) =>
  /^[A-Za-z]/.test(found) && !/^https?:/.test(found) ? found.replace(/./g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0)) : found);
export const wide = (message) =>
  typeof message === 'string' ? letters(message)
  : typeof message === 'function' ? (...given) => wide(message(...given))
  : Array.isArray(message) ? message.map(wide)
  : message && typeof message === 'object' ? Object.fromEntries(Object.entries(message).map(([key, value]) => [key, wide(value)]))
  : message;
`;
  const rooms = globSync('src/language/en/*.ts').map((file) => basename(file, '.ts'));
  const files = rooms.map((room): [string, string] => {
    const names = [...readFileSync(`src/language/en/${room}.ts`, 'utf8').matchAll(/^export (?:const|function) (\w+)/gm)].map(
      (found) => found[1] ?? '',
    );
    // What Intl is told is no message.
    const own = names.filter((name) => name !== 'locale' && name !== 'direction').map((name) => `export const ${name} = wide(en.${name});`);
    const code = [`import * as en from '../en/${room}.ts';`, "import { wide } from './wide.ts';", ...own].join('\n');
    return [`src/language/${LANGUAGE}/${room}.ts`, code];
  });
  return { ...Object.fromEntries(files), [`src/language/${LANGUAGE}/wide.ts`]: `// @ts-nocheck\n${wide}` };
}

/** Words that somebody reads or hears, and where they stand. */
export interface Text {
  text: string;
  at: string;
}

/** Attributes that are read out, shown or passed on. */
const READ = new Set(['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title', 'alt', 'placeholder', 'label']);
/** Not for readers, or the same in all languages. */
const SILENT = new Set(['script', 'style', 'code', 'pre', 'textarea']);
/** What a style sheet writes beside an element: letters in quotation marks. */
const WRITTEN = /content:\s*(["'])((?:(?!\1)[^\\])*)\1/g;

/** The texts of a page, in its elements, in their attributes, and in its styles. */
export function textsOf(html: string, file: string): Text[] {
  const texts: Text[] = [];
  const add = (text: string, at: string): void => void texts.push({ text, at: `${file}:${at}` });
  const walk = (node: Tree.Node, at: string): void => {
    if (node.nodeName === '#text') add((node as Tree.TextNode).value, at);
    const { attrs = [], tagName = '' } = node as Partial<Tree.Element>;
    const children =
      tagName === 'template' ? (node as Tree.Template).content.childNodes : ((node as Partial<Tree.Element>).childNodes ?? []);
    if (tagName === 'style')
      for (const [, , text = ''] of children.flatMap((child) => [...('value' in child ? child.value : '').matchAll(WRITTEN)]))
        add(text, `${at} style`);
    if (SILENT.has(tagName) || attrs.some(({ name, value }) => name === 'lang' && value !== LANGUAGE)) return;
    const place = tagName ? `${at.split(' ').slice(-2).join(' ')} ${tagName}` : at;
    for (const { name, value } of attrs)
      if (READ.has(name) || (tagName === 'meta' && name === 'content' && attrs.some((each) => /description|title|alt/.test(each.value))))
        add(value, `${place} [${name}]`);
    for (const child of children) walk(child, place);
  };
  walk(parse(html), '');
  return texts;
}

/** The texts under some keys of a JSON value, however deep. */
export function textsUnder(keys: Set<string>, value: unknown, file: string): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    keys.has(key) && typeof each === 'string' ? [{ text: each, at: `${file}: ${key}` }] : textsUnder(keys, each, file),
  );
}

/** The texts of all pages and drawings of a built site. */
export function textsIn(dist: string): Text[] {
  return globSync('**/*.{html,svg}', { cwd: dist }).flatMap((file) => textsOf(readFileSync(join(dist, file), 'utf8'), file));
}

const plain = (text: string): string =>
  text
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/[^A-Za-z]+/g, ' ')
    .trim()
    .toLowerCase();

/** Runs of English words, as punctuation parts them. Addresses, names of files and of fields, and units are the same in all languages. */
const runs = (text: string): string[] =>
  text
    .replace(/\S*(?:[/@#_]|\.\w)\S*/g, ' ¦ ')
    .split(/[^A-Za-z\s\u00ad\u200b’']+/)
    .map(plain)
    .filter((run) => /[a-z]{3}/.test(run));

const valuesOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesOf) : [String(value)];

/** What a file of the content says: the values of its fields, and the text of its prose. */
const saidIn = ([path, text]: [string, string]): string[] => {
  if (path.endsWith('.yaml')) return valuesOf(parseYaml(text));
  const [, front = '', prose = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  const attributes = [...prose.matchAll(/="([^"]*)"/g)].map(([, value = '']) => value);
  return [...valuesOf(parseYaml(front)), ...attributes, ...prose.replace(/<[^>]*>/g, '\n').split('\n')];
};

/** The runs of English words that the content of a dossier does not hold, each with a place: the engine has them from elsewhere than its catalogue. */
export function englishIn(texts: Text[], content: Record<string, string>): Map<string, string> {
  const own = new Set(
    Object.entries(content)
      .filter(([path]) => /\.(yaml|mdx)$/.test(path))
      .flatMap(saidIn)
      .flatMap(runs),
  );
  const all = ` ${[...own].join(' | ')} `;
  // Drawings break what the content says into lines, and an excerpt is a part of it.
  const isOwn = (run: string, at: string): boolean =>
    own.has(run) || ((run.split(' ').length > 2 || / t(ext|span)$/.test(at)) && all.includes(` ${run} `));
  return new Map(texts.flatMap(({ text, at }) => runs(text).flatMap((run) => (isOwn(run, at) ? [] : [[run, at] as const]))).reverse());
}
