import { expect, test } from 'vitest';
import { atWork, pagesOf, siteInChromium } from './site.ts';

const { visit } = siteInChromium('dist');

/** How wide the column is that codes are written for, px. */
const WIDTH = 640;
/** How much higher than what it shows a frame may be at first: a few lines that another face might need. */
const MORE = 140;

const charts = ['/embed/timeline/', '/embed/matrix/', '/embed/answers/'];
const frames = pagesOf('dist').filter((path) => /^\/embed\/(claims|scenes)\/[^/]+\/$/.test(path) || charts.includes(path));

test('the height that a code gives a frame is enough for what it shows, and not much more', async () => {
  expect(frames.length).toBeGreaterThan(charts.length + 1);
  const wrong: string[] = [];
  for (const path of frames)
    await visit(path, { viewport: { width: WIDTH, height: 800 } }, async ({ page }) => {
      await atWork(page);
      const given = Number(/ height="(\d+)"/.exec((await page.locator('embed-panel .paste code').textContent()) ?? '')?.[1]);
      const needed = await page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
      if (!(given >= needed && given <= needed + MORE)) wrong.push(`${path}: ${given} instead of ${needed}`);
    });
  expect(wrong).toEqual([]);
});
