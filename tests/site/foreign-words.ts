import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

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

/** Attributes that are read out, shown or passed on. */
const READ = new Set(['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title', 'alt', 'placeholder', 'label']);
/** Not for readers, or the same in all languages. */
const SILENT = new Set(['script', 'style', 'code', 'pre', 'textarea']);

/** The texts of a page that somebody reads or hears, with where each stands. */
const textsOf = (html: string): { text: string; at: string }[] => {
  const texts: { text: string; at: string }[] = [];
  const walk = (node: Tree.Node, at: string): void => {
    if (node.nodeName === '#text') texts.push({ text: (node as Tree.TextNode).value, at });
    const { attrs = [], tagName = '' } = node as Partial<Tree.Element>;
    if (SILENT.has(tagName) || attrs.some(({ name, value }) => name === 'lang' && value !== LANGUAGE)) return;
    const place = tagName ? `${at.split(' ').slice(-2).join(' ')} ${tagName}` : at;
    for (const { name, value } of attrs)
      if (READ.has(name) || (tagName === 'meta' && name === 'content' && attrs.some((each) => /description|title|alt/.test(each.value))))
        texts.push({ text: value, at: `${place} [${name}]` });
    const children =
      tagName === 'template' ? (node as Tree.Template).content.childNodes : ((node as Partial<Tree.Element>).childNodes ?? []);
    for (const child of children) walk(child, place);
  };
  walk(parse(html), '');
  return texts;
};

const plain = (text: string): string =>
  text
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/[^A-Za-z]+/g, ' ')
    .trim()
    .toLowerCase();

/** English words that stand on the pages of a site and neither in its content nor among the messages, with a page and place of each. */
export function englishIn(dist: string, content: Record<string, string>): string[] {
  const own = ` ${plain(Object.values(content).join(' '))} `;
  const found = new Map<string, string>();
  for (const page of globSync('**/*.{html,svg}', { cwd: dist })) {
    for (const { text, at } of textsOf(readFileSync(join(dist, page), 'utf8'))) {
      // Addresses, names of files and of fields, and units are the same in all languages.
      const runs = text.replace(/\S*(?:[/@#_]|\.\w)\S*/g, ' ¦ ').split(/[^A-Za-z\s\u00ad\u200b’']+/);
      for (const run of runs.map(plain))
        if (/[a-z]{3}/.test(run) && !own.includes(` ${run} `) && !found.has(run)) found.set(run, `${page}:${at}`);
    }
  }
  return [...found].map(([run, at]) => `${run}  (${at})`).sort();
}
