import { execFileSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wellWater } from '../fixtures/well-water.ts';
import { englishIn, LANGUAGE, textsIn, textsOf, textsUnder, wideWords, type Text } from './foreign-words.ts';
import { astro, project } from './project.ts';
import { atWork, siteInChromium } from './site.ts';

/** The same in every language: names of formats and of styles of citation, of the tables of the data, and a name of two parts. */
const SAME = [
  ...['apa', 'chicago', 'mla', 'bibtex', 'ris', 'csl', 'json', 'svg', 'png', 'edtf'],
  ...['claims', 'responses', 'events', 'accounts', 'sources', 'parties', 'names', 'words', 'features', 'ledger'],
  ...['articles', 'briefs', 'texts', 'terms', 'changes', 'renamed'],
  'ada mill',
];

const article = 'content/articles/background.mdx';
const changed = (path: string, text: string, other: string): [string, string] => [path, (wellWater()[path] ?? '').replace(text, other)];
const content = {
  ...wellWater(),
  ...Object.fromEntries([
    changed('content/site.yaml', 'language: en', `language: ${LANGUAGE}`),
    ['content/sources.yaml', (wellWater()['content/sources.yaml'] ?? '').replaceAll('language: en', `language: ${LANGUAGE}`)],
    changed(article, 'path: /background/', 'path: /background/\nformer-paths: [/study/]'),
  ]),
};
const { root, environment, remove } = project({ ...content, ...wideWords() });
const dist = join(root, 'dist');
afterAll(remove);

/** The English among some texts that neither the content nor the catalogue has, each with a place. */
const english = (texts: Text[]): string[] =>
  [...englishIn(texts, content)].filter(([run]) => !SAME.includes(run)).map(([run, at]) => `${run} (${at})`);

const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
const files = (pattern: string): string[] => globSync(pattern, { cwd: dist });

/** What a page shows and says at first, and after each thing on it that can be pressed, ticked, opened or moved. */
const used = async (page: Page): Promise<Text[]> => {
  await atWork(page);
  const states = await page.evaluate(async () => {
    const seen = new Set<string>();
    const look = async (): Promise<void> => {
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      seen.add(document.body.outerHTML);
    };
    await look();
    // What leads elsewhere is another page.
    addEventListener('click', (event) => event.target instanceof Element && event.target.closest('a[href]') && event.preventDefault());
    for (const control of document.querySelectorAll<HTMLElement>('main :is(button, summary, input, [tabindex="0"])')) {
      if (!control.isConnected) continue;
      if (control instanceof HTMLInputElement && control.type === 'range') {
        control.stepUp();
        control.dispatchEvent(new Event('input', { bubbles: true }));
      } else {
        control.focus();
        control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      }
      await look();
    }
    return [...seen];
  });
  return states.flatMap((html) => textsOf(html, new URL(page.url()).pathname));
};

const now = async (page: Page): Promise<Text[]> => textsOf(await page.content(), new URL(page.url()).pathname);

describe('a site in another language has no English of the engine', () => {
  beforeAll(() => {
    const env = { ...environment, SITE_URL: 'https://desk.example' };
    execFileSync(process.execPath, astro('build'), { cwd: root, env, stdio: 'pipe' });
    execFileSync(process.execPath, ['src/cli/pin.ts', 'matrix'], { cwd: root, env, stdio: 'pipe' });
    cpSync(join(root, 'public/pinned'), join(dist, 'pinned'), { recursive: true });
    // Since then everything in it has changed.
    writeFileSync(join(dist, 'embed/matrix/records.json'), '{}');
  });
  const { visit } = siteInChromium(dist);

  test('on its pages and in its pictures, a page that has moved and a copy of a day among them', () => {
    expect(files('{study,pinned/*}/index.html')).toHaveLength(2);
    expect(english(textsIn(dist))).toEqual([]);
  });

  test('in what others read of it: feeds, embeds, the manifest, what is searched, the calendar, what fields mean', () => {
    const keys = new Set(['title', 'name', 'headline', 'description', 'content_text', 'provider_name']);
    const json = files('{changes/feed.json,embed/**/oembed.json,site.webmanifest,search/documents.json,data/schema-2.json}');
    expect(json.length).toBeGreaterThan(10);
    const structured = files('**/index.html').flatMap((file) =>
      [...read(file).matchAll(/<script type="application\/ld\+json">([^<]*)/g)].map(([, text = '']) => ({ file, text })),
    );
    expect(structured.length).toBeGreaterThan(5);
    const values = [...json.map((file) => ({ file, text: read(file) })), ...structured];
    const calendar = files('data/*.ics').flatMap((file) =>
      [
        ...read(file)
          .replace(/\r\n /g, '')
          .matchAll(/^(SUMMARY|DESCRIPTION|X-WR-CAL\w+)[^:]*:(.*)$/gm),
      ].map(([, name = '', text = '']): Text => ({ text, at: `${file}: ${name}` })),
    );
    expect(calendar.length).toBeGreaterThan(5);
    const texts = [
      ...values.flatMap(({ file, text }) => textsUnder(keys, JSON.parse(text), file)),
      ...textsOf(read('changes/feed.xml'), 'changes/feed.xml'),
      ...calendar,
    ];
    expect(english(texts)).toEqual([]);
  });

  test.each(['/', '/matrix/', '/timeline/', '/claims/lead-found/', '/background/', '/changes/', '/embed/matrix/', '/embed/timeline/'])(
    'whatever is pressed, ticked, opened and moved on %s',
    (path) =>
      // On one page the browser lets itself be copied from, on the others it does not.
      visit(path, { permissions: path.startsWith('/claims/') ? ['clipboard-read', 'clipboard-write'] : [] }, async ({ page }) => {
        expect(english(await used(page))).toEqual([]);
      }),
  );

  test.each(['lead', 'xyz'])('in the search, for “%s”', (words) =>
    visit('/', {}, async ({ page }) => {
      await page.keyboard.press('/');
      const dialog = page.locator('dialog.search-panel');
      await dialog.locator('input').fill(words);
      await dialog.locator('[role="status"]:not(:empty)').waitFor();
      // An excerpt joins several things that the content says.
      expect(english((await now(page)).filter(({ at }) => !at.endsWith('ol li p')))).toEqual([]);
    }),
  );

  test('in the definition of a term', () =>
    visit('/background/', {}, async ({ page }) => {
      await page.locator('dossier-term a').first().click();
      await page.locator('.definition').waitFor();
      expect(english(await now(page))).toEqual([]);
    }));

  test.each([
    'On Monday it wrote of “lead in two wells” of the town.',
    'On Monday it wrote of “lead in three wells” of the town.',
    'Nothing of this stands in it.',
    'Two words',
  ])('in the comparison with a text: %s', (text) =>
    visit('/prove/gazette-2031/', {}, async ({ page }) => {
      await page.waitForSelector('dossier-proof[data-ready]');
      await page.locator('textarea').fill(text);
      await page.locator('dossier-proof [role="status"]:not(:empty)').waitFor();
      // Words of the quotation, and of what was pasted, are shown again.
      const said = (await now(page)).filter(({ text: each, at }) => !text.includes(each.trim()) && !/ b$/.test(at));
      expect(english(said)).toEqual([]);
    }),
  );

  test('to those who come again', () =>
    visit('/claims/', {}, async ({ page }) => {
      await page.evaluate(() => localStorage.setItem('visits', '{"day":"2031-01-02","stamps":{},"before":null}'));
      await page.reload();
      await page.locator('.since-visit:not([hidden])').waitFor();
      expect(english(await now(page))).toEqual([]);
    }));

  test('in a copy that is not as it was', () =>
    visit(`/${files('pinned/*/index.html')[0]?.replace('index.html', '') ?? ''}`, {}, async ({ page }) => {
      await page.locator('.since a').waitFor();
      expect(english(await now(page))).toEqual([]);
    }));
});
