import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { siteInChromium } from './site.ts';

const { visit } = siteInChromium('dist');

/** The frame of a claim with the views that it has of single responses, in their order. */
interface Frame {
  path: string;
  views: string[];
}
const frames = globSync('embed/claims/*/index.html', { cwd: 'dist' }).map((file): Frame => {
  const views = readFileSync(join('dist', file), 'utf8').matchAll(/ id="(response=[^"]+)"/g);
  return { path: `/${file.replaceAll('\\', '/').replace('index.html', '')}`, views: [...views].map(([, view = '']) => view) };
});
const longest = frames.reduce((most, frame) => (frame.views.length > most.views.length ? frame : most));

const rows = (page: Page) => page.locator('.compact .row:visible');
const narrow = { viewport: { width: 360, height: 600 } };

describe('the frame of a claim, where its address asks for one response,', () => {
  test.each([
    ['the first', 0],
    ['the last, which is folded,', -1],
  ])('shows %s alone with its whole record under the claim, and all again when the reader asks, without script', async (_, place) => {
    const view = longest.views.at(place) ?? '';
    await visit(`${longest.path}#${view}`, { ...narrow, javaScriptEnabled: false }, async ({ page }) => {
      await expect.poll(() => rows(page).count()).toBe(1);
      expect(await page.locator(`[id="${view}"] .statement`).isVisible()).toBe(true);
      expect(await page.locator('.compact .claimant').isVisible()).toBe(true);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await page.locator('.compact .all a').click();
      await expect.poll(() => page.locator('.compact > ol > .row:visible').count()).toBeGreaterThan(1);
      expect(await page.locator('.compact .all').isVisible()).toBe(false);
    });
  });

  test('gives codes that lead to that response, and none of it when all are shown', async () => {
    const [view = ''] = longest.views;
    await visit(`${longest.path}#${view}`, narrow, async ({ page }) => {
      const code = page.locator('embed-panel code').first();
      await page.locator('embed-panel summary').click();
      await expect.poll(() => code.textContent()).toContain(`${longest.path}#${view}"`);
      await page.locator('.compact .all a').click();
      await page.locator('embed-panel summary').hover();
      await expect.poll(() => code.textContent()).not.toContain('#');
    });
  });

  test('shows every response where it asks for one that there is not', async () => {
    await visit(`${longest.path}#response=nobody-2000-01-01`, narrow, async ({ page }) => {
      expect(await page.locator('.compact > ol > .row:visible').count()).toBeGreaterThan(1);
      expect(await page.locator('.compact .all').isVisible()).toBe(false);
    });
  });
});
