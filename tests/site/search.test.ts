import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { contentFiles } from '../../src/cli/files.ts';
import { dossier as read } from '../../src/content/dossier.ts';
import { searchOver } from '../../src/site/element/search-panel-index.ts';
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
      await dialog(page).waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${link ?? ''}`);
    }));

  const found = async (page: Page, words: string): Promise<number> => {
    const status = dialog(page).locator('[role="status"]');
    await dialog(page).locator('input').fill('');
    await expect.poll(() => status.textContent()).toBe('');
    await dialog(page).locator('input').fill(words);
    await expect.poll(() => status.textContent()).toMatch(/result|found/);
    return Number(/\d+(?= results)/.exec((await status.textContent()) ?? '')?.[0] ?? 1);
  };
  /** The words of a text that are long enough to be rare. */
  const rare = (text: string): string[] => [...new Set(text.match(/\p{L}{7,}/gu) ?? [])];

  test('finds less with every word, and says where nothing has all of them', () =>
    visit('/', {}, async ({ page }) => {
      await search(page, '');
      const { text } = documents.find((each) => rare(each.text).length > 4) ?? expect.fail();
      const words = rare(text).slice(0, 3);
      const counts = [];
      for (let length = 1; length <= words.length; length += 1) counts.push(await found(page, words.slice(0, length).join(' ')));
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      expect(counts.at(-1)).toBeLessThan(counts[0] ?? 0);
      const some = await found(page, `${words[0] ?? ''} zzzzqqqq`);
      expect(some).toBe(counts[0]);
      expect(await dialog(page).locator('[role="status"]').textContent()).toMatch(/^No result has all of these words/);
    }));

  test('shows of a text whole words around the first that was found', () =>
    visit('/', {}, async ({ page }) => {
      await search(page, '');
      const { title, text, path } =
        documents.find((each) => each.text.length > 600 && rare(each.text.slice(300)).length > 0) ?? expect.fail();
      const [word = ''] = rare(text.slice(300));
      await found(page, `${title} ${word}`);
      const entry = dialog(page).locator('li', { has: page.locator(`a[href="${path}"]`) });
      const shown = (await entry.locator('p').innerText()).replace(/^… | …$/g, '');
      expect(` ${text} `).toContain(` ${shown} `);
    }));

  test('shows more of many results, by mouse and by the keyboard alone', () =>
    visit('/', {}, async ({ page }) => {
      await search(page, '');
      const count = await found(page, 'the');
      expect(count).toBeGreaterThan(90);
      const more = dialog(page).getByRole('button', { name: 'Show 30 more' });
      await more.click();
      await expect.poll(async () => (await results(page)).length).toBe(60);
      const focused = (): Promise<number> =>
        dialog(page)
          .locator('li a')
          .evaluateAll((all) => all.findIndex((link) => link === document.activeElement));
      expect(await focused()).toBe(30);
      expect(await dialog(page).locator('[role="status"]').textContent()).toBe(`${count} results, the first 60 shown`);
      for (let down = 30; down < 60; down += 1) await page.keyboard.press('ArrowDown');
      expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await results(page)).length).toBe(90);
      expect(await focused()).toBe(60);
      for (let shown = 90; shown < count; shown += 30) {
        await dialog(page).locator('.more').click();
        await expect.poll(async () => (await results(page)).length).toBe(Math.min(count, shown + 30));
      }
      expect(new Set(await results(page)).size).toBeGreaterThan(90);
      expect(await dialog(page).locator('.more').isVisible()).toBe(false);
      expect(await dialog(page).locator('[role="status"]').textContent()).toBe(`${count} results`);
      await found(page, 'and');
      expect(await results(page)).toHaveLength(30);
    }));

  const partyPages = Object.values(dossier.parties).flatMap(({ name, short }) =>
    Object.values(dossier.articles)
      .filter(({ label }) => label === name || label === short)
      .map(({ path }) => ({ name, short, path })),
  );

  test('has the page of a party first for each of its names, and a page for its title', () =>
    visit('/', {}, async ({ page }) => {
      expect(partyPages.length).toBeGreaterThan(0);
      await search(page, '');
      for (const { name, short, path } of partyPages)
        for (const typed of [name, short.toLowerCase()]) {
          await found(page, typed);
          expect([typed, (await results(page))[0]]).toEqual([typed, path]);
        }
      for (const { label, path } of Object.values(dossier.articles)) {
        await found(page, label);
        expect([label, (await results(page))[0]]).toEqual([label, path]);
      }
    }));

  test('says when nothing is found; “/” in a field is a letter', () =>
    visit('/matrix/', {}, async ({ page }) => {
      await search(page, 'zzzzqqqq');
      await expect.poll(() => dialog(page).locator('[role="status"]').textContent()).toBe('No results');
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

test('what has a word as it was typed stands before what has one like it, however rare that is', async () => {
  const titles = ['Laboratory', 'Of the laboratory', 'The Labortaory', 'A laboratory'];
  const many = [...titles, ...Array.from({ length: 40 }, (_, at) => `${at % 2 ? 'Laboratory' : 'Gazette'}, page ${at}`)];
  const found = await searchOver(many.map((title, at) => ({ kind: 'Term', title, text: '', path: `/${at}/` })))('laboratory', 100);
  expect(found?.first[0]?.title).toBe('Laboratory');
  expect(found?.first.at(-1)?.title).toBe('The Labortaory');
});
