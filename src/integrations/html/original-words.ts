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

/** What finds texts as a page writes them, the longest first, and within no other words. */
const pattern = (texts: string[]): RegExp => {
  const written = texts.map((text) =>
    text
      .replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
      .replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
      .replaceAll(' ', '\\s+'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${written.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
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

/** A page in which words in another language than its own say so. */
const withMarkedWords = (html: string, found: RegExp, attributes: string): string =>
  edited(
    html,
    elementsOf(html).flatMap((element) => (isMarked(element) ? [] : marks(element, html, found, attributes))),
  );

/** In the build of a translation marks with its language (`lang`, and `dir` where that is another) what stands in that of the original. */
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
        const found = pattern(texts);
        const attributes = ` lang="${original}"${directionOf(original) === directionOf(language) ? '' : ` dir="${directionOf(original)}"`}`;
        const folder = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: folder }).map((name) => join(folder, name)))
          writeFileSync(file, withMarkedWords(readFileSync(file, 'utf8'), found, attributes));
      },
    },
  };
}
