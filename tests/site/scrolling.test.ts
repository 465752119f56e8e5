import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { atWork, quiet, siteInChromium } from './site.ts';

const { visit } = siteInChromium('dist');
const wide = { viewport: { width: 1280, height: 800 } };

const backgroundOf = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor);

/** Puts the pointer on a sign of the table of a frame, and returns the sign. */
const pointed = async (page: Page) => {
  await atWork(page);
  await quiet(page);
  const sign = page.locator('.row:nth-of-type(4) .cell > summary').first();
  const { x, y } = (await sign.boundingBox()) ?? expect.fail();
  await page.mouse.move(x + 8, y + 8);
  return sign;
};

/** Turns the wheel over the table by one step, and waits until it is where that leads and on the screen. */
const wheeled = async (page: Page): Promise<void> => {
  const region = page.locator('.matrix .region');
  const before = await region.evaluate((each) => each.scrollTop);
  await page.mouse.wheel(0, 40);
  await expect.poll(() => region.evaluate((each) => each.scrollTop)).toBe(before + 40);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
};

describe('the table of a frame', () => {
  test('is not painted anew at each step that it scrolls', async () => {
    await visit('/embed/matrix/', wide, async ({ page }) => {
      await pointed(page);
      await wheeled(page);
      const browser = page.context().browser();
      await browser?.startTracing(page, { categories: ['devtools.timeline'] });
      for (let step = 0; step < 5; step += 1) await wheeled(page);
      const { traceEvents } = JSON.parse(String(await browser?.stopTracing())) as { traceEvents: { name: string }[] };
      const names = traceEvents.map(({ name }) => name);
      expect(names.filter((name) => name === 'ScrollLayer').length).toBeGreaterThanOrEqual(5);
      expect(names.filter((name) => name === 'Paint')).toEqual([]);
    });
  });

  test('has the sign under the pointer lit once the pointer moves', async () => {
    await visit('/embed/matrix/', wide, async ({ page }) => {
      const sign = await pointed(page);
      const lit = await sign.evaluate((element) => getComputedStyle(element).backgroundColor);
      expect(lit).not.toBe('rgba(0, 0, 0, 0)');
      await wheeled(page);
      expect(await backgroundOf(page, '.cell > summary:hover')).toBe('rgba(0, 0, 0, 0)');
      const under = (await page.locator('.cell > summary:hover').boundingBox()) ?? expect.fail();
      await page.mouse.move(under.x + 6, under.y + 6);
      expect(await backgroundOf(page, '.cell > summary:hover')).toBe(lit);
    });
  });
});

test('on a phone a sign can be touched where there is no script, beside a claim of which all of the row is the link', async () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, javaScriptEnabled: false };
  await visit('/embed/matrix/', phone, async ({ page }) => {
    const sign = page.locator('.row .cell:not(.made)').first();
    await sign.locator('summary').tap({ timeout: 5000 });
    expect(await sign.getAttribute('open')).toBe('');
  });
});

test.each([
  ['matrix', '.region'],
  ['timeline', '.lines'],
])('what scrolls in the frame of a %s lets nothing through, unless it is asked for', async (chart, box) => {
  const backgrounds = ['?background=transparent', '', '?fit'].map((query) =>
    visit(`/embed/${chart}/${query}`, wide, async ({ page }) => [await backgroundOf(page, box), await backgroundOf(page, ':root')]),
  );
  const [through, ...others] = await Promise.all(backgrounds);
  expect(through).toEqual(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)']);
  for (const [own, page] of others) expect(own).toBe(page);
});
