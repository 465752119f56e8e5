import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { contentFiles } from '../../cli/files.ts';
import { originalLanguage } from '../../content/translations/files.ts';
import { untranslated } from '../../content/translations/untranslated.ts';
import { directionOf } from '../../text/direction.ts';
import { attribute, edited, elementsOf, type Edit, type Element } from './html.ts';

/** What has no marked words in it: code, and what may hold only text. */
const PLAIN = new Set(['script', 'style', 'title', 'desc', 'textarea', 'option', 'noscript']);

const SIGNS: Record<string, string> = {
  '&': '&(?:amp;|#38;)?',
  '<': '&lt;',
  '>': '(?:&gt;|>)',
  '"': '(?:&quot;|&#34;|")',
  "'": "(?:&#39;|')",
};

/** Thousands of pages are looked through for the same texts. */
const patterns = new WeakMap<string[], RegExp>();

/** What finds texts as a page writes them, the longest first, and within no other words. */
const pattern = (texts: string[]): RegExp => {
  const known = patterns.get(texts);
  if (known) return known;
  const written = texts.map((text) =>
    text
      .replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
      .replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
      .replaceAll(' ', '\\s+'),
  );
  const made = new RegExp(`(?<![\\p{L}\\p{N}])(?:${written.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  patterns.set(texts, made);
  return made;
};

const isMarked = (element: Element | null): boolean => {
  for (let at: Tree.ParentNode | null = element; at && 'tagName' in at && at.tagName !== 'html'; at = at.parentNode)
    if (PLAIN.has(at.tagName) || attribute(at, 'lang') !== undefined) return true;
  return false;
};

/** The edits that mark in an element the words that a pattern finds: the element where they are all it holds, else the words themselves. */
const marks = (element: Element, html: string, found: RegExp, attributes: string): Edit[] => {
  const texts = element.childNodes.flatMap((node) =>
    node.nodeName === '#text' && node.sourceCodeLocation ? [node.sourceCodeLocation] : [],
  );
  const tag = element.sourceCodeLocation?.startTag;
  return texts.flatMap(({ startOffset, endOffset }): Edit[] => {
    const text = html.slice(startOffset, endOffset);
    const all = [...text.matchAll(found)];
    const [first] = all;
    if (!first) return [];
    if (tag && element.childNodes.length === 1 && first[0] === text.trim()) {
      const at = tag.startOffset + 1 + element.tagName.length;
      return [{ from: at, to: at, text: attributes }];
    }
    // Within a drawing no other element may stand.
    if (element.namespaceURI.endsWith('svg')) return [];
    return all.map((each) => {
      const from = startOffset + each.index;
      return { from, to: from + each[0].length, text: `<bdi${attributes}>${each[0]}</bdi>` };
    });
  });
};

/** A page in one language in which some texts in another, that of the original, say that they are (`lang`, and `dir` where that is another). */
export function withOriginalWords(html: string, texts: string[], original: string, language: string): string {
  const found = pattern(texts);
  const direction = directionOf(original) === directionOf(language) ? '' : ` dir="${directionOf(original)}"`;
  const attributes = ` lang="${original}"${direction}`;
  return edited(
    html,
    elementsOf(html).flatMap((element) => (isMarked(element) ? [] : marks(element, html, found, attributes))),
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
        const files = contentFiles(root);
        const original = originalLanguage(files) ?? 'en';
        const texts = language ? untranslated(files, language) : [];
        if (!language || texts.length === 0) return;
        const folder = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: folder }).map((name) => join(folder, name)))
          writeFileSync(file, withOriginalWords(readFileSync(file, 'utf8'), texts, original, language));
      },
    },
  };
}
