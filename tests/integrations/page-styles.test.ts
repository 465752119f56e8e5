import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { edited, elementsOf, textOf } from '../../src/integrations/html/html.ts';
import { neededStyles, wordsOf } from '../../src/integrations/html/needed-styles.ts';
import { sharedStyles } from '../../src/integrations/html/shared-files.ts';
import { editedPage, readPage } from '../../src/integrations/html/styles-aside.ts';

const folder = mkdtempSync(join(tmpdir(), 'styles-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the styles of a page for frames', () => {
  const needed = (css: string, page: string): string => neededStyles(css, wordsOf([page]));

  test('are those of the classes and ids that it has, or that its script may give', () => {
    const css = '.a{color:red}.b{color:#00f}#c{top:0}#d{top:1px}.e{left:0}p{margin:0}';
    expect(needed(css, '<p class="a" id="c">x</p><script>node.className="e"</script>')).toBe('.a{color:red}#c{top:0}.e{left:0}p{margin:0}');
  });

  test('keep what is nested in a rule that is needed, what alternatives are left of it, and what has neither class nor id', () => {
    expect(needed('.a{& b{top:0}& .x{top:1px}}', '<i class="a"><b>')).toBe('.a{& b{top:0}}');
    expect(needed(':is(.a,.x) b{top:0}', '<i class="a"><b>')).toMatch(/\.a/);
    expect(needed('.a:not(.x){top:0}', '<i class="a">')).toMatch(/\.a/);
    expect(needed('@media print{.x{top:0}.a{top:1px}}[data-x]{top:2px}', '<i class="a">')).toBe(
      '@media print{.a{top:1px}}[data-x]{top:2px}',
    );
  });

  test('are those of elements that it has, or that its script may make', () => {
    const css = 'p{margin:0}h2,h3>b{top:0}dl .a{left:0}:not(table){right:0}button{top:1px}.a{& i{top:0}& dd{top:2px}}';
    expect(needed(css, '<h3><b></b></h3><i class="a"></i><script>document.createElement("button")</script>')).toBe(
      'h3>b{top:0}:not(table){right:0}button{top:1px}.a{& i{top:0}}',
    );
  });

  test('give values to names that a rule or a script uses, and to no others', () => {
    const css = ':root{--a:1px;--b:2px;--c:3px;--d:var(--c)}@media print{:root{--a:4px;--d:5px}}i{top:var(--a)}';
    expect(needed(css, '<i></i><script>style.getPropertyValue("--b")</script>')).toBe(
      ':root{--a:1px;--b:2px;--c:3px}@media print{:root{--a:4px}}i{top:var(--a)}',
    );
  });

  test('are left as they are, to the byte, where all of them are needed', () => {
    const css = '.a { color : red }';
    expect(needed(css, '<i class="a">')).toBe(css);
  });
});

describe('a style of other pages', () => {
  const large = `.a{color:red}${'.b{top:0}'.repeat(300)}`;
  const page = (style: string): string => `<html><head><style>${style}</style></head><body></body></html>`;
  const written = (html: string): string =>
    edited(html, sharedStyles(elementsOf(html), { folder, base: '/x/', sources: [], written: new Map() }).edits);

  test('of the same kind becomes a file under its hash, to which each of them leads', () => {
    const html = written(page(large));
    const name = /<link rel="stylesheet" href="\/x\/(_astro\/[0-9a-f]{16}\.css)">/.exec(html)?.[1] ?? '';
    expect(readFileSync(join(folder, name), 'utf8')).toBe(large);
    expect(html).not.toContain('<style');
    expect(written(page(large))).toBe(html);
  });

  test('stays where it is when it is small', () => {
    const small = page('.a{color:red}');
    expect(written(small)).toBe(small);
  });
});

describe('a page', () => {
  const page = (style: string, body = ''): string => `<html><head><style>${style}</style></head><body>${body}</body></html>`;
  const long = 'p{color:red}'.repeat(50);
  const tags = (html: string): string[] => readPage(html).elements.map(({ tagName }) => tagName);

  test('is read with the styles that a page before had as one of its own, and is written with them again', () => {
    readPage(page(long));
    const again = readPage(page(long, '<p>a</p>'));
    expect(again.html).not.toContain(long);
    expect(again.elements.filter(({ tagName }) => tagName === 'style').map(textOf)).toEqual([long]);
    expect(editedPage(again, [])).toBe(page(long, '<p>a</p>'));
  });

  test('is read as a whole where something only looks like such a style', () => {
    const forged = page(long, '<!-- <style> --><script>alert()</script><style>/*0*/</style>');
    expect(tags(forged)).toContain('script');
    expect(editedPage(readPage(forged), [])).toBe(forged);
    expect(
      readPage(forged)
        .elements.filter(({ tagName }) => tagName === 'style')
        .map(textOf),
    ).toEqual([long, '/*0*/']);
  });
});
