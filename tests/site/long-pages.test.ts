import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { siteInChromium } from './site.ts';

const { visit } = siteInChromium('dist');
const sizes = [360, 1280].map((width) => ({ viewport: { width, height: 800 } }));

const length = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
/** Scrolls through the whole page, frame by frame, so that all of it has been laid out once. */
const readThrough = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo(0, y);
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }
  });

describe('a page of which most is laid out only near the window', () => {
  test.each(['/matrix/', '/timeline/'].flatMap((path) => sizes.map((options) => [path, options.viewport.width, options] as const)))(
    '%s is about as long before it has been read as after, at %i px',
    async (path, _, options) => {
      await visit(path, options, async ({ page }) => {
        const before = await length(page);
        await readThrough(page);
        const after = await length(page);
        expect(before / after).toBeGreaterThan(0.85);
        expect(before / after).toBeLessThan(1.15);
      });
    },
  );

  const events = [...readFileSync('dist/timeline/index.html', 'utf8').matchAll(/<li class="entry" id="([^"]+)"/g)].map(([, id]) => id);
  const asked = [...new Set([0, 0.25, 0.5, 0.75, 1].map((part) => events[Math.round(part * (events.length - 1))] ?? expect.fail()))];

  test.each([true, false].flatMap((javaScriptEnabled) => sizes.map((options) => ({ javaScriptEnabled, ...options }))))(
    'shows the event whose address was asked for, and keeps it in sight: %o',
    async (options) => {
      for (const id of asked)
        await visit(`/timeline/#${id}`, options, async ({ page }) => {
          // What is laid out anew comes with frames, and a picture waits for some.
          await page.screenshot();
          const box = await page.locator(`[id="${id}"]`).boundingBox();
          expect(box?.y, id).toBeGreaterThanOrEqual(0);
          expect(box?.y, id).toBeLessThan(options.viewport.height / 2);
        });
    },
  );
});
