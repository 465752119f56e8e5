import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../src/model/search-document.ts';
import { searchOver } from '../../src/site/element/search-panel-index.ts';
import { longSite } from './long-site.ts';
import { quiet, siteInChromium } from './site.ts';

const folder = await longSite();
const { visit } = siteInChromium(folder);
const fileOf = (path: string): string => readFileSync(join(folder, path), 'utf8');

const places = globSync('search/documents/*.json', { cwd: folder }).length;
const documents = Array.from({ length: places }, (_, at) => JSON.parse(fileOf(`search/documents/${at}.json`)) as SearchDocument[]).flat();
const whole = searchOver(documents);

const panel = (page: Page) => page.locator('dialog.search-panel');
const type = async (page: Page, words: string): Promise<void> => {
  if (!(await panel(page).isVisible())) await page.keyboard.press('/');
  await panel(page).locator('input').fill(words);
  await expect.poll(() => panel(page).locator('[role="status"]').textContent()).toMatch(/^(No result|One result|\d)/);
};
const results = (page: Page): Promise<string[]> =>
  panel(page)
    .locator('li a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

describe('the search of a dossier that is too large to be loaded', () => {
  test.each([
    'Paper 199',
    'number 3 of 17 about',
    'inspectors well 33',
    'laboratry',
    'Lead found in two wells',
    'confirms lab',
    'zzzzqqqq',
    'inspectors zzzzqqqq',
  ])('finds for “%s” what a search over everything finds', (words) =>
    visit('/404.html', {}, async ({ page, complaints }) => {
      const expected = await whole(words, documents.length);
      await type(page, words);
      const status = (await panel(page).locator('[role="status"]').textContent()) ?? '';
      const count = /\d+(?= results)/.exec(status)?.[0] ?? (status.includes('One result') ? '1' : '0');
      expect(Number(count)).toBe(expected?.count);
      expect(status.startsWith('No result has all of these words')).toBe(expected?.haveAll === false && expected.count > 0);
      const first = expected?.first.slice(0, 30).map(({ path }) => path) ?? [];
      expect((await results(page))[0]).toBe(first[0]);
      if (first.length < 30) expect(new Set(await results(page))).toEqual(new Set(first));
      expect(complaints).toEqual([]);
    }),
  );

  test('reads a few small files for a word, and none twice', () =>
    visit('/404.html', {}, async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.keyboard.press('/');
      await panel(page).waitFor();
      await type(page, 'inspectors');
      await type(page, 'inspectors visit');
      await type(page, 'inspectors');
      await quiet(page);
      const read = asked.filter((path) => path.startsWith('/search/'));
      expect(new Set(read).size).toBe(read.length);
      expect(read.reduce((sum, path) => sum + gzipSync(fileOf(path)).length, 0)).toBeLessThan(30_000);
    }));

  test('says when it could not read something, and tries again when one types on', () =>
    visit('/404.html', {}, async ({ page }) => {
      await page.route('**/search/words/**', (route) => route.abort());
      await page.keyboard.press('/');
      await panel(page).locator('input').fill('water');
      await expect.poll(() => panel(page).locator('[role="status"]').textContent()).toContain('could not be loaded');
      await page.unroute('**/search/words/**');
      await type(page, 'water l');
      expect(await results(page)).toHaveLength(30);
    }));

  test('has no file of more than 60 kB, compressed of more than 20', () => {
    for (const file of globSync('search/**/*.json', { cwd: folder })) {
      expect([file, fileOf(file).length <= 60_000 + 2]).toEqual([file, true]);
      expect([file, gzipSync(fileOf(file)).length <= 20_000]).toEqual([file, true]);
    }
  });
});
