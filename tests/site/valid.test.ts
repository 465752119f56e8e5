import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, test } from 'vitest';
import { framesOfEachKind, pagesOf, pagesOfEachType, siteInChromium } from './site.ts';
import { RIGHT, RULES as VALIDATED, type Report } from './valid-rules.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

// Copies that were kept are as they were.
const pages = [...pagesOf('dist').filter((path) => !/^\/(embed|pinned)\//.test(path)), ...framesOfEachKind('dist')];
const fileOf = (path: string): string => join('dist', path.endsWith('/') ? `${path}index.html` : path);
const elementsOf = (node: Node): Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elementsOf) : []),
];
const has = ({ attrs }: Element, name: string): boolean => attrs.some((each) => each.name === name);
const valueOf = ({ attrs }: Element, name: string): string | undefined => attrs.find((each) => each.name === name)?.value;
const textOf = (node: Node): string => ('value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '');

/** Kinds of fields whose values a browser may complete. */
const COMPLETED = /^(color|date|datetime-local|email|hidden|month|number|password|range|search|tel|text|time|url|week)$/;
/** What HTML takes for a date or time. */
const DATE = /^(\d{4,}(-\d\d(-\d\d)?)?|--?\d\d-\d\d|\d{4,}-W\d\d|(\d{4,}-\d\d-\d\d[T ])?\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:?\d\d)?)$/;

/** The rules of HTML and ARIA that no browser complains of and no parser knows. */
const RULES: [name: string, breaks: (element: Element) => boolean][] = [
  [
    'autocomplete on a field that nothing completes',
    (each) => each.tagName === 'input' && has(each, 'autocomplete') && !COMPLETED.test(valueOf(each, 'type') ?? 'text'),
  ],
  ['a time that is no date', (each) => each.tagName === 'time' && !DATE.test((valueOf(each, 'datetime') ?? textOf(each)).trim())],
  ['a slider that does not say where it is', (each) => valueOf(each, 'role') === 'slider' && !has(each, 'aria-valuenow')],
  ['an image without alt', (each) => each.tagName === 'img' && !has(each, 'alt')],
  ['an id with a space', (each) => /^$|\s/.test(valueOf(each, 'id') ?? 'x')],
  [
    'a link in a link, or a button in a button',
    (each) =>
      ['a', 'button'].includes(each.tagName) &&
      elementsOf(each).filter(({ tagName }) => ['a', 'button', 'input', 'select'].includes(tagName)).length > 1,
  ],
  [
    'a list with other children',
    (each) =>
      ['ul', 'ol'].includes(each.tagName) &&
      each.childNodes.some((child) => 'tagName' in child && !['li', 'script', 'template'].includes(child.tagName)),
  ],
];

describe('each kind of page is valid', () => {
  test.each(pages)('%s', (path) => {
    const errors: string[] = [];
    const html = readFileSync(fileOf(path), 'utf8');
    const all = elementsOf(
      parse(html, {
        sourceCodeLocationInfo: true,
        onParseError: ({ code, startLine, startCol }) => errors.push(`${code} ${startLine}:${startCol}`),
      }),
    );
    expect(errors).toEqual([]);
    expect(html.trimEnd().endsWith('</html>'), 'nothing stands behind the end of the page').toBe(true);
    const ids = all.flatMap((each) => valueOf(each, 'id') ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(RULES.flatMap(([name, breaks]) => all.filter(breaks).map((each) => `${name}: ${JSON.stringify(each.attrs)}`))).toEqual([]);
    const named = all.flatMap((each) =>
      ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap((name) => valueOf(each, name)?.split(/\s+/) ?? []),
    );
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

const kinds = [...pagesOfEachType('dist').filter((path) => !path.startsWith('/pinned/')), ...framesOfEachKind('dist')];

describe('html-validate finds no error on one page of each kind', () => {
  const validator = new HtmlValidate(VALIDATED);
  test.each(kinds)('%s', async (path) => {
    const { results } = await validator.validateString(readFileSync(fileOf(path), 'utf8'));
    const reports: Report[] = results.flatMap(({ messages }) => messages);
    const wrong = reports.filter((report) => !RIGHT.some((isRight) => isRight(report)));
    expect(wrong.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`)).toEqual([]);
  });
});

describe('a table says with roles what it is where styles would have browsers forget it, and nowhere else', () => {
  const { visit } = siteInChromium('dist');
  const WIDTHS = [320, 390, 600, 900, 1280];
  /** Of each table of a page: whether it has roles, and whether some of its parts are not laid out as such. */
  const tables = (): { name: string; says: boolean; changed: boolean }[] =>
    [...document.querySelectorAll('table')].map((table) => {
      const parts = [table, ...table.querySelectorAll('thead, tbody, tr, th, td')].filter((part) => part.checkVisibility());
      const changed = parts.some((part) => !/^table/.test(getComputedStyle(part).display) && !part.matches('.visually-hidden'));
      return { name: table.getAttribute('aria-label') ?? table.textContent.trim().slice(0, 60), says: table.role === 'table', changed };
    });
  test.each(kinds.filter((path) => readFileSync(fileOf(path), 'utf8').includes('<table')))('%s', (path) =>
    visit(path, {}, async ({ page }) => {
      const seen: ReturnType<typeof tables>[] = [];
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        seen.push(await page.evaluate(tables));
      }
      for (const [at, { name, says }] of (seen[0] ?? []).entries())
        expect([path, name, seen.some((each) => each[at]?.changed)]).toEqual([path, name, says]);
    }),
  );
});

describe('each picture is well-formed', () => {
  const { visit } = siteInChromium('dist');
  test('as XML, as a browser reads it', () =>
    visit('/404.html', {}, async ({ page }) => {
      const others = globSync('**/*.svg', { cwd: 'dist', exclude: ['embed/**', 'pinned/**'] });
      const files = [
        ...others,
        ...framesOfEachKind('dist').flatMap((path) => globSync('*.svg', { cwd: join('dist', path) }).map((file) => path + file)),
      ];
      expect(files.length).toBeGreaterThan(10);
      for (const file of files) {
        const wrong = await page.evaluate(
          (svg) => {
            const { documentElement: root } = new DOMParser().parseFromString(svg, 'image/svg+xml');
            const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
            return [
              root.localName,
              root.querySelector('parsererror')?.textContent ?? '',
              ids.filter((id, index) => ids.indexOf(id) !== index).join(),
            ];
          },
          readFileSync(join('dist', file), 'utf8'),
        );
        expect([file, ...wrong]).toEqual([file, 'svg', '', '']);
      }
    }));
});
