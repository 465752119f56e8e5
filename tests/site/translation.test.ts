import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, test } from 'vitest';
import { contentFiles } from '../../src/cli/files.ts';
import { dossier as read } from '../../src/content/dossier.ts';
import { pagesOf } from './site.ts';

const dossier = read(contentFiles(process.cwd()));
const exact = new Set(dossier.quotations.map((quotation) => quotation.exact));

/** The exact words on a page that are in quotation marks, or in an element for quotations, and that a browser would translate. */
const translated = (html: string): string[] => {
  const found: string[] = [];
  const walk = (node: Tree.Node, within: { quotation: boolean; kept: boolean }): void => {
    const { attrs = [], tagName = '', childNodes = [] } = node as Partial<Tree.Element>;
    if (tagName === 'script' || tagName === 'style') return;
    if (node.nodeName === '#text') {
      const text = (node as Tree.TextNode).value.trim();
      const words = /^“(.*)”$/s.exec(text)?.[1] ?? (within.quotation ? text : '');
      if (exact.has(words) && !within.kept) found.push(words);
    }
    const here = {
      quotation: within.quotation || tagName === 'q' || tagName === 'blockquote',
      kept: within.kept || attrs.some(({ name, value }) => name === 'translate' && value === 'no'),
    };
    for (const child of childNodes) walk(child, here);
  };
  walk(parse(html), { quotation: false, kept: false });
  return found;
};

test('a browser that translates a page leaves exact words as they were said', () => {
  // Kept copies stay as they were made.
  const pages = pagesOf('dist').filter((path) => !path.startsWith('/pinned/'));
  expect(pages.length).toBeGreaterThan(10);
  const found = pages.flatMap((path) => {
    const file = join('dist', path.endsWith('/') ? `${path}index.html` : path);
    return translated(readFileSync(file, 'utf8')).map((words) => `${path}: ${words}`);
  });
  expect(found).toEqual([]);
});
