import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, test } from 'vitest';
import { CLAIMS, longSite, SOURCES } from './long-site.ts';
import { atWork, siteInChromium } from './site.ts';

const folder = await longSite();
const { visit } = siteInChromium(folder);
const phone = { viewport: { width: 390, height: 844 } };

const LISTS = ['claims', 'sources', 'timeline'];
const filesOf = (list: string): string[] => [`${list}/index.html`, ...globSync(`${list}/*/index.html`, { cwd: folder })];
const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
const found = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map((match) => match[1] ?? '');

const count = (node: DefaultTreeAdapterMap['node']): number =>
  ('tagName' in node ? 1 : 0) + ('childNodes' in node ? node.childNodes.reduce((sum, child) => sum + count(child), 0) : 0);

describe('a list that is too long for one page', () => {
  test('has every claim once, and names all of them on its first page', () => {
    const claims = filesOf('claims').flatMap((file) => found(text(file), /class="listed-claim" data-id="([^"]+)"/g));
    expect(claims).toHaveLength(CLAIMS + 5);
    expect(new Set(claims).size).toBe(CLAIMS + 5);
    const first = text('claims/index.html');
    expect(claims.filter((id) => !first.includes(`data-id="${id}"`))).toEqual([]);
  });

  test('has every source and event once, and a place for each of them on its first page', () => {
    for (const [list, pattern, expected] of [
      ['sources', /class="entry" id="([^"]+)"/g, SOURCES + 3],
      ['timeline', /class="entry" id="([^"]+)"/g, 42],
    ] as const) {
      const entries = filesOf(list).flatMap((file) => found(text(file), pattern));
      expect(entries).toHaveLength(expected);
      const places = found(text(`${list}/index.html`), / id="([^"]+)"/g);
      expect(entries.filter((id) => places.filter((place) => place === id).length !== 1)).toEqual([]);
    }
  });

  test('says in the title of each further page which part it is', () => {
    for (const list of LISTS) {
      const titles = filesOf(list).map((file) => found(text(file), /<h1[^>]*>([^<]*)</g)[0]);
      expect(titles.length).toBeGreaterThan(2);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  test('stands on paper in parts as well, the story, every claim, entry and source once', () => {
    const parts = filesOf('print').map(text);
    const all = (pattern: RegExp): number => new Set(parts.flatMap((part) => found(part, pattern))).size;
    expect(parts.flatMap((part) => found(part, /class="(claim-on-paper)/g))).toHaveLength(CLAIMS + 5);
    expect(all(/class="entry" id="([^"]+)"/g)).toBe(42);
    expect(all(/class="entry" data-id="((?:source|gazette|lab|minutes)[^"]*)"/g)).toBe(SOURCES + 3);
    expect(parts.filter((part) => part.includes('class="prose margin story"'))).toHaveLength(1);
  });

  test('has what is quoted with its origin, and leaves the ways there, and on paper what cites a source, to other pages', () => {
    for (const list of ['timeline', 'print']) {
      const parts = filesOf(list).map(text).join('');
      expect(parts.match(/<span class="attribution">.*?<span class="status">words found/g)?.length).toBeGreaterThan(CLAIMS * 6);
      expect(parts).not.toContain('see the words in place');
    }
    const cited = (list: string): boolean => />Cited (?:once|\d+ times)</.test(filesOf(list).map(text).join(''));
    expect(['sources', 'print'].map(cited)).toEqual([true, false]);
  });

  test.each([true, false])('is linked to at the right page from text, notes and other lists; script: %s', async (javaScriptEnabled) => {
    const links = ['a:text("paper 199")', '.to-event:text("a visit")', '.note-body a:text("Publisher 90")'];
    for (const link of links)
      await visit('/background/', { ...phone, javaScriptEnabled }, async ({ page }) => {
        const address = (await page.locator(link).last().getAttribute('href')) ?? '';
        await page.goto(new URL(address, page.url()).href);
        const id = address.split('#')[1] ?? '';
        expect(new URL(page.url()).pathname).toMatch(/^\/(sources|timeline)\/\d+\/$/);
        const entry = page.locator(`.entry[id="${id}"]`);
        await expect.poll(async () => (await entry.boundingBox())?.y).toBeLessThan(phone.viewport.height / 2);
      });
  });

  test.each([
    '/sources/#source-199',
    '/sources/2/#source-24',
    '/timeline/#visit-30',
    '/timeline/3/#visit-3',
    '/timeline/#year-2032',
    '/claims/#notice',
  ])('leads from %s, as it may have been kept when the list was shorter, to the part that has it', (address) =>
    visit('/404.html', phone, async ({ page, complaints }) => {
      await page.goto(new URL(address, page.url()).href);
      const id = address.split('#')[1] ?? '';
      const place = page.locator(`:not(.elsewhere *)[id="${id}"]`);
      await expect.poll(async () => (await place.boundingBox())?.y).toBeLessThan(phone.viewport.height / 2);
      expect(complaints).toEqual([]);
    }),
  );

  test('leads to an event by the id that it had before it was renamed', () =>
    visit('/timeline/2/#inspection', phone, async ({ page }) => {
      await page.waitForURL(/\/timeline\/\d\/#visit-30$/);
      expect(await page.locator('.entry[id="visit-30"]').count()).toBe(1);
    }));

  test('leads there without script by a line that stands where the address points', () =>
    visit('/sources/#source-199', { ...phone, javaScriptEnabled: false }, async ({ page }) => {
      const line = page.locator('[id="source-199"]');
      expect((await line.boundingBox())?.y).toBeLessThan(phone.viewport.height / 2);
      await line.locator('a').click();
      await page.waitForURL(/\/sources\/\d\/#source-199$/);
    }));

  test('leads from a part to the others by links that say what they hold', () =>
    visit('/timeline/', phone, async ({ page }) => {
      const parts = page.locator('.list-parts').first();
      expect(await parts.locator('[aria-current="page"]').textContent()).toMatch(/1–200/);
      await parts.getByRole('link', { name: /201–400/ }).click();
      await page.waitForURL('**/timeline/2/');
      expect(await page.locator('.chronicle .entry').count()).toBe(200);
    }));

  test('shows in the panel of a timeline what another part says of an event', () =>
    visit('/timeline/#focus=visit-30', phone, async ({ page }) => {
      await atWork(page);
      await expect.poll(() => page.locator('.timeline-detail').textContent()).toContain('Publisher 30');
    }));
});

describe('each page of a long dossier', () => {
  /** Bytes compressed with gzip, and elements, that a page may have at most. */
  const BUDGETS: [pattern: string, bytes: number, elements: number][] = [
    ['claims/**/index.html', 40_000, 4_000],
    ['sources/**/index.html', 40_000, 4_000],
    ['timeline/index.html', 100_000, 6_000],
    ['timeline/*/index.html', 40_000, 5_000],
    ['matrix/**/index.html', 40_000, 6_000],
    ['print/**/index.html', 80_000, 20_000],
  ];
  test.each(BUDGETS)('%s has at most %i bytes compressed, and %i elements', (pattern, bytes, elements) => {
    const files = globSync(pattern, { cwd: folder });
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      expect([file, gzipSync(text(file)).length]).toEqual([file, expect.toSatisfy((length: number) => length <= bytes)]);
      expect([file, count(parse(text(file)))]).toEqual([file, expect.toSatisfy((length: number) => length <= elements)]);
    }
  });
});
