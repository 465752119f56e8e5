import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFromJson, extractFromXml } from '@extractus/feed-extractor';
import { parseFeed } from '@rowanmanning/feed-parser';
import FeedMe from 'feedme';
import Parser from 'rss-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentFiles } from '../../src/cli/files.ts';
import { dossier as read } from '../../src/content/dossier.ts';
import { changeLog } from '../../src/model/change-log.ts';
import { astro, keepPages, project } from './project.ts';
import { siteInChromium } from './site.ts';
import { wellWater } from '../fixtures/well-water.ts';

const HOSTILE = 'A & B, 1 < 2, ]]> and "quoted"';
const files = wellWater();
const CLAIM = 'content/claims/lead-found.mdx';
files[CLAIM] = (files[CLAIM] ?? '').replace(
  'changes: []',
  `changes:\n  - { date: 2031-08-01, kind: correction, note: ${JSON.stringify(HOSTILE)}, was: The former words. }`,
);
const log = changeLog(read(files));

/** What a reader makes of a feed, as far as it is looked at. */
interface Read {
  entries: { id: string; published: string; whole: object }[];
}

describe('the feeds of a site that knows its address', () => {
  const folder = mkdtempSync(join(tmpdir(), 'feeds-'));
  beforeAll(() => {
    const { root, environment, remove } = project(files);
    try {
      keepPages(root, /^src\/pages\/(404|changes\/|index|robots|embed\/matrix|search\/)/);
      const env = { ...environment, SITE_URL: 'https://desk.example', SITE_OUT: folder };
      execFileSync(process.execPath, astro('build'), { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
    } finally {
      remove();
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const feed = (format: string): string => readFileSync(join(folder, 'changes', `feed.${format}`), 'utf8');

  test('have every change once, in the exact words, for a reader of Atom', () => {
    const { items, title } = parseFeed(feed('xml'));
    expect(items.map(({ id }) => id)).toEqual(log.map(({ id }) => `https://desk.example/changes/#${id}`));
    expect(items[0]?.content?.trim()).toBe(`${HOSTILE} It read: The former words.`);
    expect(items.map(({ published }) => published?.toISOString().slice(0, 10))).toEqual(log.map(({ date }) => date.text));
    expect(title).toBe('Well Water: changes');
  });

  test('have the same as JSON', () => {
    const { version, language, items } = JSON.parse(feed('json')) as {
      version: string;
      language: string;
      items: { id: string; url: string; content_text: string }[];
    };
    expect([version, language]).toEqual(['https://jsonfeed.org/version/1.1', 'en']);
    expect(items.map(({ id }) => id)).toEqual(parseFeed(feed('xml')).items.map(({ id }) => id));
    expect(items[0]?.content_text).toBe(`${HOSTILE} It read: The former words.`);
  });

  test('are read by another reader of Atom, in the exact words', async () => {
    const { items } = await new Parser().parseString(feed('xml'));
    expect(items.map(({ link }) => link)).toEqual(log.map(({ path }) => `https://desk.example${path}`));
    expect(items[0]?.content?.trim()).toBe(`${HOSTILE} It read: The former words.`);
  });

  test('are read by two readers of JSON Feed, and by a third of Atom, as the same entries', () => {
    const ids = log.map(({ id }) => `https://desk.example/changes/#${id}`);
    const words = `${HOSTILE} It read: The former words.`;
    const options = { descriptionMaxLen: 0, getExtraEntryFields: (entry: object) => ({ whole: entry }) };
    const json = extractFromJson(feed('json'), options) as unknown as Read;
    expect(json.entries.map(({ id }) => id)).toEqual(ids);
    expect(json.entries.map(({ published }) => published.slice(0, 10))).toEqual(log.map(({ date }) => date.text));
    expect(json.entries[0]?.whole).toMatchObject({ content_text: words });
    expect((extractFromXml(feed('xml'), options) as unknown as Read).entries.map(({ id }) => id)).toEqual(ids);
    const reader = new FeedMe(true);
    reader.end(feed('json'));
    const read = reader.done();
    const items = read?.items ?? [];
    expect(read?.['title']).toBe('Well Water: changes');
    expect(items.map(({ id }) => id)).toEqual(ids);
    expect(items[0]?.['content_text']).toBe(words);
    expect(items.map(({ url }) => url)).toEqual(log.map(({ path }) => `https://desk.example${path}`));
  });

  test('stand beside a map of the pages for search engines, which robots.txt names', () => {
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain('Sitemap: https://desk.example/sitemap-index.xml');
    const map = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
    const pages = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
    expect(pages.sort()).toEqual(['/', '/changes/']);
  });

  const { visit } = siteInChromium(folder);
  test('are offered in line with the choice of what is shown', () =>
    visit('/changes/', {}, async ({ page }) => {
      const left = (selector: string): Promise<number> => page.locator(selector).evaluate((each) => each.getBoundingClientRect().left);
      expect(await left('.feeds')).toBe(await left('fieldset'));
    }));

  test('are named in the head of every page', () => {
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(html).toContain('<link rel="alternate" type="application/atom+xml" href="/changes/feed.xml"');
    expect(html).toContain('<link rel="alternate" type="application/feed+json" href="/changes/feed.json"');
  });
});

describe('the page of changes', () => {
  const { visit } = siteInChromium('dist');
  const own = changeLog(read(contentFiles(process.cwd())));

  test('shows every change, and without script those of one kind alone', () =>
    visit('/changes/', { javaScriptEnabled: false }, async ({ page }) => {
      const shown = (): Promise<number> => page.locator('.changes-page li:visible').count();
      expect(await shown()).toBe(own.length);
      for (const kind of new Set(own.map((change) => change.kind))) {
        await page.locator(`input[value="${kind}"]`).check();
        expect(await shown()).toBe(own.filter((change) => change.kind === kind).length);
      }
      const empty = await page
        .locator('.changes-page section:visible')
        .filter({ hasNot: page.locator('li:visible') })
        .count();
      expect(empty).toBe(0);
    }));

  test('is reached from every page, and a changed page says so at its head', () =>
    visit('/', { javaScriptEnabled: false }, async ({ page }) => {
      await page.getByRole('contentinfo').getByRole('link', { name: 'What changed' }).click();
      await page.waitForURL('**/changes/');
      const changed = own.find(({ noun, kind }) => noun === 'article' && kind !== 'addition');
      await page.goto(new URL(changed?.path ?? '/', page.url()).href);
      await page.locator('.opening a[href="#changes"]').click();
      await page.waitForURL(/#changes$/);
      expect(await page.locator('#changes').textContent()).toContain(changed?.note);
    }));
});
