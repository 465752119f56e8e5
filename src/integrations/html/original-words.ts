import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentFiles } from '../../cli/files.ts';
import { originalLanguage } from '../../content/translations/files.ts';
import { untranslated } from '../../content/translations/untranslated.ts';
import { directionOf } from '../../text/direction.ts';
import { putFile } from '../publish/put-file.ts';
import { attribute, edited, type Edit, type Element } from './html.ts';
import { elementsOf } from './read.ts';

/** What has no marked words in it: code, and what may hold only text. */
const PLAIN = new Set(['script', 'style', 'title', 'desc', 'textarea', 'option', 'noscript']);

const SIGNS: Record<string, string> = {
  '&': '&(?:amp;|#38;)?',
  '<': '&lt;',
  '>': '(?:&gt;|>)',
  '"': '(?:&quot;|&#34;|")',
  "'": "(?:&#39;|')",
};

/** Finds texts in a text of a page: those which it holds, the longest first, and within no other words. */
type Finder = (text: string) => RegExpExecArray[];

const FIRST_WORD = /[\p{L}\p{N}]+/u;
const WORDS = new RegExp(FIRST_WORD, 'gu');

/** The characters that a text of a page stands for, with one space for several. */
const plain = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/&(?:quot|#34);/g, '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/&(?:amp|#38);/g, '&');

/** What finds some texts as a page writes them. */
const pattern = (texts: string[]): RegExp => {
  const written = texts.map((text) =>
    text
      .replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
      .replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
      .replaceAll(' ', '\\s+'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${written.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
};

/** What finds any of very many texts, the longest of which stand first: by their first words, since one pattern of all would take a second a page. */
export function finderOf(texts: string[]): Finder {
  const byFirst = Map.groupBy(texts, (text) => FIRST_WORD.exec(text)?.[0] ?? '');
  return (text) => {
    const shown = plain(text);
    const words = new Set(['', ...(shown.match(WORDS) ?? [])]);
    const held = [...words].flatMap((word) => byFirst.get(word) ?? []).filter((each) => shown.includes(each));
    return held.length === 0 ? [] : [...text.matchAll(pattern(held.toSorted((a, b) => b.length - a.length)))];
  };
}

const isMarked = (element: Element | null): boolean => {
  for (let at = element; at && at.tagName !== 'html'; at = at.parentNode)
    if (PLAIN.has(at.tagName) || attribute(at, 'lang') !== undefined) return true;
  return false;
};

/** The edits that mark in an element the words that are found: the element where they are all it holds, else the words themselves. */
const marks = (element: Element, html: string, find: Finder, attributes: string): Edit[] => {
  const { tagName, isInDrawing, childNodes, place } = element;
  const texts = childNodes.filter((node) => node.tagName === null);
  return texts.flatMap(({ from, to }): Edit[] => {
    const text = html.slice(from, to);
    const all = find(text);
    const [first] = all;
    if (!first) return [];
    if (childNodes.length === 1 && first[0] === text.trim()) {
      const at = place.from + 1 + tagName.length;
      return [{ from: at, to: at, text: attributes }];
    }
    // Within a drawing no other element may stand.
    if (isInDrawing) return [];
    return all.map((each) => {
      const at = from + each.index;
      return { from: at, to: at + each[0].length, text: `<bdi${attributes}>${each[0]}</bdi>` };
    });
  });
};

/** A page in one language in which some texts in another, that of the original, say that they are (`lang`, and `dir` where that is another). */
export function withOriginalWords(html: string, find: Finder, original: string, language: string): string {
  const direction = directionOf(original) === directionOf(language) ? '' : ` dir="${directionOf(original)}"`;
  const attributes = ` lang="${original}"${direction}`;
  return edited(
    html,
    elementsOf(html).flatMap((element) => (isMarked(element) ? [] : marks(element, html, find, attributes))),
  );
}

/** In the build of a translation marks what stands in the language of the original. */
export function originalWords() {
  let root = '.';
  return {
    name: 'original-words',
    hooks: {
      'astro:config:done': ({ config }: { config: { root: URL } }): void => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir }: { dir: URL }): void => {
        const language = process.env['SITE_LANGUAGE'];
        if (!language) return;
        const files = contentFiles(root);
        const original = originalLanguage(files) ?? 'en';
        const texts = untranslated(files, language);
        if (texts.length === 0) return;
        const find = finderOf(texts);
        const folder = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: folder }).map((name) => join(folder, name)))
          putFile(file, Buffer.from(withOriginalWords(readFileSync(file, 'utf8'), find, original, language)));
      },
    },
  };
}
