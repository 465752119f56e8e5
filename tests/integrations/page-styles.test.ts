import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { edited, inPlaceOf, textOf } from '../../src/integrations/html/html.ts';
import { elementsOf } from '../../src/integrations/html/read.ts';
import { neededStyles, wordsOf } from '../../src/integrations/html/needed-styles.ts';
import { withPolicyFirst } from '../../src/integrations/html/policies-first.ts';
import { hashOf } from '../../src/integrations/html/policy.ts';
import { sharedStyles } from '../../src/integrations/html/shared-files.ts';
import { editedPage, styleTextsOf } from '../../src/integrations/html/styles.ts';

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

describe('the styles that stand in a page that is not for frames', () => {
  const known = { folder, base: '/', inline: [] };
  const finished = (sheets: string[], body: string): string[] => {
    const policy = `<meta http-equiv="content-security-policy" content="style-src ${sheets.map(hashOf).join(' ')}">`;
    const styles = sheets.map((css) => `<style>${css}</style>`).join('');
    const html = withPolicyFirst(`<html><head>${policy}${styles}</head><body>${body}</body></html>`, known, null);
    const written = elementsOf(html)
      .filter(({ tagName }) => tagName === 'style')
      .map(textOf);
    for (const css of written) expect(html).toContain(hashOf(css));
    return written;
  };

  test('are those that it or a module of it needs, and what these import', () => {
    mkdirSync(join(folder, '_astro'));
    writeFileSync(join(folder, '_astro/one.js'), 'import("./two.js");a.className="b"');
    writeFileSync(join(folder, '_astro/two.js'), 'make("dialog",{class:"c"})');
    const css = '.a{top:0}.b{top:1px}.c{top:2px}.d{top:3px}dialog{top:4px}h6{top:5px}';
    expect(finished([css], '<i class="a"></i><script type="module" src="/_astro/one.js"></script>')).toEqual([
      '.a{top:0}.b{top:1px}.c{top:2px}dialog{top:4px}',
    ]);
  });

  test('give the values that another style or an attribute uses', () => {
    const sheets = [':root{--a:1px;--b:2px;--c:3px}', 'p{top:var(--a)}'];
    expect(finished(sheets, '<p></p><svg width="var(--b)"></svg>')).toEqual([':root{--a:1px;--b:2px}', 'p{top:var(--a)}']);
  });

  test.each(['<dossier-timeline></dossier-timeline>', '<nav class="parts"></nav>'])(
    'are left as they are where it shows elements of other pages: %s',
    (body) => {
      expect(finished(['.a{top:0}'], body)).toEqual(['.a{top:0}']);
    },
  );
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

  test('takes along what names the files of letters before it', () => {
    const letters = '@font-face{font-family:"A"}';
    const html = written(`<html><head><style>${letters}</style><title>A</title><style>${large}</style></head><body></body></html>`);
    const name = /<title>A<\/title><link rel="stylesheet" href="\/x\/(_astro\/[0-9a-f]{16}\.css)">/.exec(html)?.[1] ?? '';
    expect(readFileSync(join(folder, name), 'utf8')).toBe(letters + large);
    expect(html).not.toContain('<style');
    const small = page(letters);
    expect(written(small)).toBe(small);
  });

  test('stays where it is when it is small', () => {
    const small = page('.a{color:red}');
    expect(written(small)).toBe(small);
  });
});

test('a page is written with the styles that it has by then, but for those that are replaced', () => {
  const page = (...styles: string[]): string => `<html><head>${styles.join('')}</head><body><p>a</p></body></html>`;
  const html = page('<style>a</style>', '<style></style>', '<style>b</style>', '<style>c</style>');
  const elements = elementsOf(html);
  expect(editedPage(html, elements, [])).toBe(html);
  for (const text of styleTextsOf(elements)) text.value += '$&';
  const replaced = elements.filter((element) => textOf(element) === 'b$&').map((element) => inPlaceOf(element, '<link>'));
  expect(editedPage(html, elements, replaced)).toBe(page('<style>a$&</style>', '<style></style>', '<link>', '<style>c$&</style>'));
});
