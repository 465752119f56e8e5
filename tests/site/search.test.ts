import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { contentFiles } from '../../src/cli/files.ts';
import { dossier as read } from '../../src/content/dossier.ts';
import { searchDocuments } from '../../src/site/publication/search/documents.ts';
import { siteInChromium } from './site.ts';

const dossier = read(contentFiles(process.cwd()));
const documents = searchDocuments(dossier);
const { visit } = siteInChromium('dist');
const dialog = (page: Page) => page.locator('dialog.search-panel');
const results = (page: Page): Promise<string[]> =>
  dialog(page)
    .locator('li a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
const search = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press('/');
  await dialog(page).waitFor();
  await dialog(page).locator('input').fill(words);
};

describe('the search', () => {
  test('is loaded only when it is opened, and asks for nothing elsewhere', () =>
    visit('/', {}, async ({ page, complaints }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.waitForLoadState('networkidle');
      expect(asked.filter((path) => /search/.test(path))).toEqual([]);
      await search(page, 'a');
      expect(asked.some((path) => path.endsWith('/search/documents.json'))).toBe(true);
      expect(complaints).toEqual([]);
    }));

  test.each(['Claim', 'Response', 'Event', 'Source', 'Article', 'Term'] as const)('leads to a %s by its title', (kind) =>
    visit('/sources/', {}, async ({ page }) => {
      const wanted = documents.find((each) => each.kind === kind && documents.filter(({ title }) => title === each.title).length === 1);
      await search(page, wanted?.title ?? '');
      await expect.poll(() => results(page)).toContain(wanted?.path);
      const link = dialog(page)
        .locator(`a[href="${wanted?.path ?? ''}"]`)
        .first();
      expect(await link.locator('.kind').textContent()).toBe(kind);
      await link.click();
      await page.waitForURL(`**${wanted?.path ?? ''}`);
      const { hash } = new URL(page.url());
      if (hash) expect(await page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`).count()).toBe(1);
    }),
  );

  test('finds words whatever their quotation marks, hyphens, accents and soft hyphens', () =>
    visit('/', {}, async ({ page }) => {
      const wanted = documents.find(({ title }) => /[’“”–‑-]/.test(title));
      for (const typed of [
        (wanted?.title ?? '').replaceAll('’', "'").replace(/[“”]/g, '"').replace(/[–‑]/g, '-'),
        (wanted?.title ?? '').replace(/(\p{L}{3})(\p{L})/u, '$1\u00ad$2').replace(/e/, 'é'),
      ]) {
        await search(page, typed);
        await expect.poll(async () => (await results(page))[0]).toBe(wanted?.path);
        await page.keyboard.press('Escape');
      }
    }));

  test('searches once for all keys that come before the next frame, and for the last of them', () =>
    visit('/', {}, async ({ page }) => {
      await search(page, '');
      const { title, path } = documents.find((each) => each.title.length > 30) ?? expect.fail();
      const reads = await dialog(page)
        .locator('input')
        .evaluate((input: HTMLInputElement, text) => {
          const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
          const type = (typed: string): void => {
            own?.set?.call(input, typed);
            input.dispatchEvent(new Event('input'));
          };
          let count = 0;
          Object.defineProperty(input, 'value', { get: () => ((count += 1), own?.get?.call(input) as string) });
          for (let length = 1; length <= text.length; length += 1) type(text.slice(0, length));
          return new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(count))));
        }, title);
      expect(reads).toBeLessThan(4);
      await expect.poll(async () => (await results(page))[0]).toBe(path);
    }));

  /** Types over what was found before, and presses a key before that is searched; returns where it should lead. */
  const keyAtOnce = async (page: Page, key: string): Promise<string> => {
    await search(page, 'a');
    await expect.poll(async () => (await results(page)).length).toBeGreaterThan(0);
    const { title, path } = documents.findLast((each) => each.kind === 'Claim') ?? expect.fail();
    const typed = { title, key };
    await dialog(page)
      .locator('input')
      .evaluate((input: HTMLInputElement, given) => {
        input.value = given.title;
        input.dispatchEvent(new Event('input'));
        input.dispatchEvent(new KeyboardEvent('keydown', { key: given.key, bubbles: true }));
      }, typed);
    return path;
  };

  test('follows by Enter what was typed last, however soon', () =>
    visit('/', {}, async ({ page }) => {
      await page.waitForURL(`**${await keyAtOnce(page, 'Enter')}`);
    }));

  test('goes by an arrow to the results of what was typed last, however soon', () =>
    visit('/', {}, async ({ page }) => {
      const path = await keyAtOnce(page, 'ArrowDown');
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(path);
    }));

  test('is used by the keyboard alone: arrows go to the results, Enter follows, Escape goes back to where it was', () =>
    visit('/', {}, async ({ page }) => {
      await page.locator('.to-search').focus();
      await page.keyboard.press('Enter');
      await dialog(page).waitFor();
      const [first] = documents;
      await page.keyboard.type(first?.title ?? '');
      await expect.poll(async () => (await results(page)).length).toBeGreaterThan(0);
      await page.keyboard.press('ArrowDown');
      const [link] = await results(page);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(link);
      await page.keyboard.press('ArrowUp');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
      await page.keyboard.press('Escape');
      expect(await dialog(page).isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('to-search');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${link ?? ''}`);
    }));

  test('says when nothing is found; “/” in a field is a letter', () =>
    visit('/matrix/', {}, async ({ page }) => {
      await search(page, 'zzzzqqqq');
      await expect.poll(() => dialog(page).locator('[role="status"]').textContent()).toBe('Nothing found');
      await page.keyboard.press('Escape');
      await page.locator('.matrix input[type="search"]').first().focus();
      await page.keyboard.press('/');
      expect(await dialog(page).isVisible()).toBe(false);
    }));

  test('leads to the lists without script, and where it cannot be loaded', () =>
    visit('/', {}, async ({ page }) => {
      await page.route('**/search/documents.json', (route) => route.abort());
      await page.locator('.to-search').click();
      await page.waitForURL('**/search/');
      expect(await page.locator('main li a').count()).toBeGreaterThan(4);
    }));
});

test('what is searched holds every claim, response, event, source, term and heading', () => {
  const counts = Object.groupBy(documents, ({ kind }) => kind);
  const responses = Object.values(dossier.claims).flatMap((claim) => claim.responses);
  expect(counts.Claim).toHaveLength(Object.keys(dossier.claims).length);
  expect(counts.Response).toHaveLength(responses.length);
  expect(counts.Event).toHaveLength(Object.keys(dossier.events).length);
  expect(counts.Source).toHaveLength(Object.keys(dossier.sources).length);
  expect(counts.Term).toHaveLength(Object.keys(dossier.terms).length);
  expect(documents.map(({ text }) => text).join(' ')).not.toMatch(/[{}<>]/);
});
