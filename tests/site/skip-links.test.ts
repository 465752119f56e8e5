import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { atWork, siteInChromium } from './site.ts';

const { visit } = siteInChromium('dist');

const frame = { viewport: { width: 640, height: 720 } };
const phone = { viewport: { width: 360, height: 740 } };
const scriptless = { ...frame, javaScriptEnabled: false };

/** Whether what has the focus stands in a part of the page. */
const isIn = (page: Page, part: string): Promise<boolean> =>
  page.evaluate((selector) => document.activeElement?.closest(selector) !== null, part);

/** How often Tab is pressed to come to a part of the page: here links that skip something are followed. */
const pressed = async (page: Page, part: string): Promise<number> => {
  for (let times = 1; times < 60; times += 1) {
    await page.keyboard.press('Tab');
    if (await isIn(page, part)) return times;
    if (await isIn(page, '.skip')) await page.keyboard.press('Enter');
  }
  return expect.fail(`Tab leads to no ${part}`);
};

const charts = ['timeline', 'matrix', 'ledger'];

test.each(charts.flatMap((chart) => [frame, phone, scriptless].map((options) => [chart, options] as const)))(
  'the first link in the frame of the %s leads past it (%o)',
  async (chart, options) => {
    await visit(`/embed/${chart}/`, options, async ({ page }) => {
      if (options !== scriptless) await atWork(page);
      expect(await pressed(page, 'footer')).toBe(2);
    });
  },
);

test.each([frame, phone, scriptless])(
  'whoever comes to the list under the timeline in a frame need not go through it (%o)',
  async (options) => {
    await visit('/embed/timeline/', options, async ({ page }) => {
      if (options !== scriptless) await atWork(page);
      await page.locator('.timeline-controls a').focus();
      expect(await pressed(page, 'footer')).toBeLessThan(40);
      await page.keyboard.press('Shift+Tab');
      expect(await isIn(page, 'footer')).toBe(false);
    });
  },
);
