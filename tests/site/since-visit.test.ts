import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { siteInChromium } from './site.ts';

const { visit } = siteInChromium('dist');
const notice = (page: Page) => page.locator('.since-visit');
const marks = (page: Page): Promise<number> => page.locator('.since').count();
const stored = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('visits'));

/** Makes this browser’s last visit one of a day in the past, on which two claims were not as they are. */
const visitedBefore = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const visits = JSON.parse(localStorage.getItem('visits') ?? '{}') as { day: string; stamps: Record<string, string> };
    const [first = '', second = ''] = Object.keys(visits.stamps);
    delete visits.stamps[first];
    visits.stamps[second] = 'other';
    localStorage.setItem('visits', JSON.stringify({ ...visits, day: '2000-01-02' }));
    return [first, second];
  });

describe.each(['/claims/', '/matrix/'])('on %s', (path) => {
  test('a first visit says nothing; a later one names what is new or changed, until the reader has it forgotten', () =>
    visit(path, {}, async ({ page }) => {
      await expect.poll(() => stored(page)).not.toBeNull();
      expect(await notice(page).isVisible()).toBe(false);
      const changed = await visitedBefore(page);
      for (const _ of ['once', 'and after a reload on the same day']) {
        await page.reload();
        await notice(page).waitFor();
        expect(await notice(page).textContent()).toContain('2 claims are new or changed since your last visit, on 2 January 2000.');
        expect(await marks(page)).toBe(2);
        const links = await notice(page)
          .locator('a')
          .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
        expect(links).toEqual(changed.map((id) => `/claims/${id}/`));
      }
      await page.getByRole('button', { name: 'Forget my visits' }).click();
      expect(await notice(page).isVisible()).toBe(false);
      expect([await marks(page), await stored(page)]).toEqual([0, null]);
    }));
});

test('where storage is turned off, or holds what is not ours, the page works', () =>
  visit('/claims/', {}, async ({ page, complaints }) => {
    await page.evaluate(() => localStorage.setItem('visits', '{"day":'));
    await page.reload();
    expect(await notice(page).isVisible()).toBe(false);
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('off', 'SecurityError');
        },
      });
    });
    await page.reload();
    expect(await notice(page).isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  }));

test('frames keep nothing', () =>
  visit('/embed/matrix/', {}, async ({ page }) => {
    await page.waitForSelector('dossier-matrix[ready]');
    expect(await stored(page)).toBeNull();
  }));
