import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { contentFiles } from '../../src/cli/files.ts';
import { dossier as read } from '../../src/content/dossier.ts';
import { accountSince, dayText } from '../../src/model/as-of.ts';
import { chronicle } from '../../src/model/chronicle.ts';
import { accountName } from '../../src/timeline/layout/account-name.ts';
import { labelled } from '#words/text';
import { shortDateText } from '../../src/time/date-text.ts';
import { siteInChromium } from './site.ts';

const dossier = read(contentFiles(process.cwd()));
const days = [...new Set(chronicle(dossier).map(({ since }) => dayText(since)))].sort();
const first = days[0] ?? '';
const { visit } = siteInChromium('dist');
const wide = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const part = (page: Page, key: string): string | null => new URLSearchParams(new URL(page.url()).hash.slice(1)).get(key);
const ready = (page: Page): Promise<void> => page.locator('.timeline[data-ready]').first().waitFor();
const button = (page: Page, name: string): Locator => page.locator('.timeline-controls').getByRole('button', { name });
const range = (page: Page): Locator => page.locator('.timeline-range');
const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['do']);

describe('the date as of which a timeline is viewed', () => {
  test.each([
    ['at a desk', '/timeline/', wide],
    ['on a phone', '/timeline/', phone],
    ['in a frame', '/embed/timeline/', wide],
  ])('is set to the first by a button, and back to the latest date by one that takes its place, %s', async (_, path, options) => {
    await visit(path, options, async ({ page }) => {
      await ready(page);
      const all = button(page, 'show all dates');
      expect(await all.isVisible()).toBe(false);
      await button(page, 'From the start').click();
      await expect.poll(() => part(page, 'as-of')).toBe(first);
      expect(await focused(page)).toBe('after');
      await all.click();
      await expect.poll(() => part(page, 'as-of')).toBeNull();
      expect(await focused(page)).toBe('start');
      expect(await all.isVisible()).toBe(false);
    });
  });

  test('is set to the first in view where only some of the time is', async () => {
    const from = days[Math.round(days.length / 2)] ?? '';
    await visit(`/timeline/#extent=${from}/${days.at(-1)}`, wide, async ({ page }) => {
      await ready(page);
      await button(page, 'From the start').click();
      await expect.poll(() => part(page, 'as-of')).toBe(from);
    });
  });

  test.each([
    ['at a desk', '/timeline/', wide],
    ['on a phone', '/timeline/', phone],
    ['in a frame', '/embed/timeline/', wide],
  ])('leads back from where it leaves nothing, and is named there, %s', async (_, path, options) => {
    await visit(`${path}#as-of=${first}&extent=${days.at(-2)}/${days.at(-1)}`, options, async ({ page }) => {
      await ready(page);
      await expect.poll(() => range(page).innerText()).toMatch(/nothing \(as of .*\d{4}\)/);
      const back = range(page).getByRole('button', { name: 'show all dates' });
      const box = (await back.boundingBox()) ?? expect.fail();
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
      await back.click();
      await expect.poll(() => range(page).innerText()).not.toContain('nothing');
      await expect.poll(() => part(page, 'as-of')).toBeNull();
      expect(await focused(page)).toBe('start');
      expect(await back.isVisible()).toBe(false);
    });
  });
});

test.each([1280, 768])('what is drawn stays in its lane however little of it is left, in a window of %i pixels', async (width) => {
  await visit('/timeline/', { viewport: { width, height: 900 } }, async ({ page }) => {
    await ready(page);
    const sheet = page.locator('.timeline-plot svg:visible');
    const tops = (selector: string): Promise<number[]> =>
      sheet.evaluate((svg, inside) => {
        const { top } = svg.getBoundingClientRect();
        return [...svg.querySelectorAll(inside)].map((each) => Math.round(each.getBoundingClientRect().top - top));
      }, selector);
    const written = { lanes: await tops('.edges, .lane'), line: await tops('.as-of path') };
    const shown = (await sheet.locator('.marks > a').count()) > 1;
    expect(shown).toBe(true);
    await page.evaluate((date) => void (location.hash = `as-of=${date}`), first);
    await expect.poll(() => sheet.locator('.marks > a').count()).toBe(1);
    expect({ lanes: await tops('.edges, .lane'), line: await tops('.as-of path') }).toEqual(written);
    expect(Math.min(...(await tops('.marks > a')))).toBeGreaterThanOrEqual(Math.min(...written.lanes) - 3);
  });
});

test('the controls have room at any width, with a date and without', async () => {
  await visit('/timeline/', wide, async ({ page }) => {
    await ready(page);
    const tooWide: string[] = [];
    const measure = async (state: string): Promise<void> => {
      for (let width = 320; width <= 1280; width += 40) {
        await page.setViewportSize({ width, height: 900 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) tooWide.push(`${state} at ${width} px: ${over} px`);
      }
    };
    await measure('without a date');
    await button(page, 'From the start').click();
    await button(page, 'show all dates').waitFor();
    await measure('with a date');
    expect(tooWide).toEqual([]);
  });
});

describe('a dating that a party told later', () => {
  /** The datings of events for which a party stands, as the timeline writes them, and since when they are told. */
  const told = Object.values(dossier.events).flatMap(({ accounts = [] }) =>
    accounts.flatMap((account) => {
      const since = accountSince(account, dossier.sources);
      const label = labelled(accountName(account, dossier.parties), shortDateText(account.date));
      return account.by && since !== undefined ? [{ label, since }] : [];
    }),
  );
  const before = dayText(Math.min(...told.map(({ since }) => since)) - 86_400_000);
  const shownOf = (page: Page): Promise<string[]> =>
    page
      .locator('.drawing text, .upright .account')
      .evaluateAll((all) => all.filter((each) => each.checkVisibility()).map((each) => each.textContent ?? ''));

  test.each([
    ['at a desk', wide],
    ['on a phone', phone],
  ])('is not there as of an earlier date, and is there again afterwards, %s', async (_, options) => {
    await visit('/timeline/', options, async ({ page }) => {
      await ready(page);
      const labels = new Set(told.map(({ label }) => label));
      const found = async (): Promise<number> => (await shownOf(page)).filter((text) => labels.has(text)).length;
      const all = await found();
      expect(all).toBeGreaterThan(1);
      await page.evaluate((day) => (location.hash = `as-of=${day}`), before);
      await button(page, 'show all dates').waitFor();
      await expect.poll(found).toBe(0);
      await button(page, 'show all dates').click();
      await expect.poll(found).toBe(all);
    });
  });
});

describe('the way back', () => {
  const length = (page: Page): Promise<number> => page.evaluate(() => history.length);

  test('leads from a stretch of time that is chosen, and from the first date, to what was shown before', async () => {
    await visit('/timeline/', wide, async ({ page }) => {
      await ready(page);
      const before = await length(page);
      const period = page.locator('.periods [data-period]').first();
      await period.click();
      await expect.poll(() => part(page, 'extent')).not.toBeNull();
      const chosen = part(page, 'extent');
      await button(page, 'From the start').click();
      await expect.poll(() => part(page, 'as-of')).not.toBeNull();
      await button(page, 'show all dates').click();
      await expect.poll(() => part(page, 'as-of')).toBeNull();
      expect(await length(page)).toBe(before + 3);
      await page.goBack();
      await button(page, 'show all dates').waitFor();
      await page.goBack();
      await button(page, 'From the start').waitFor();
      expect([part(page, 'as-of'), part(page, 'extent')]).toEqual([null, chosen]);
      expect(await period.getAttribute('aria-pressed')).toBe('true');
      await page.goBack();
      await expect.poll(() => period.getAttribute('aria-pressed')).toBe('false');
      expect(new URL(page.url()).hash).toBe('');
      await page.goForward();
      await expect.poll(() => period.getAttribute('aria-pressed')).toBe('true');
    });
  });

  test('keeps no step of what moves: closer, farther, along time, from date to date', async () => {
    await visit('/timeline/', wide, async ({ page }) => {
      await ready(page);
      await page.locator('.periods [data-period]').first().click();
      await expect.poll(() => part(page, 'extent')).not.toBeNull();
      const before = await length(page);
      for (const move of ['closer', 'later', 'wider', 'earlier', 'before', 'before', 'after']) {
        const hash = new URL(page.url()).hash;
        await page.locator(`[data-do=${move}]`).click();
        await expect.poll(() => new URL(page.url()).hash).not.toBe(hash);
      }
      expect(await length(page)).toBe(before);
    });
  });
});
