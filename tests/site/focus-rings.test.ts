import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { atWork, pagesOf, siteInChromium } from './site.ts';

const { visit } = siteInChromium('dist');

interface Stop {
  name: string;
  /** What one looks for in vain: a ring, or the thing itself where it is out of sight or under something else. */
  lacks: string;
}

/** What has the focus; `null` where nothing has. */
const focused = (page: Page): Promise<(Stop & { key: string }) | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);
    const all = [...document.querySelectorAll('*')];
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const ringed = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1.5;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const places = [0.1, 0.5, 0.9].flatMap((x) =>
      [0.1, 0.5, 0.9].map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const),
    );
    const isIn = places.some(([x, y]) => x >= 0 && x < innerWidth && y >= 0 && y < innerHeight);
    // What is lettered over a drawing lies beside it in the same drawing.
    const own = element.closest('svg') ?? element;
    const isFree = places.some(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (own.contains(hit) || hit.contains(own));
    });
    const lacks = !ringed ? 'a ring' : !isIn ? 'a place in sight' : isFree ? '' : 'a place of its own';
    return { name, lacks, key: String(all.indexOf(element)) };
  });

/** Where a key leads again and again, until it leads no further or has been pressed `most` times. */
const ledBy = async (page: Page, key: string, most: number): Promise<(Stop & { key: string })[]> => {
  const stops: (Stop & { key: string })[] = [];
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press(key);
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
    const stop = await focused(page);
    if (!stop || stop.key === stops.at(-1)?.key) break;
    stops.push(stop);
  }
  return stops;
};

const lacking = (stops: Stop[]): string[] => [
  ...new Set(stops.filter(({ lacks }) => lacks !== '').map(({ name, lacks }) => `${name}: ${lacks}`)),
];

/** Tab leads to the first mark, cell or row of a chart. */
const intoChart = async (page: Page, chart: string): Promise<Stop[]> => {
  const stops: Stop[] = [];
  for (;;) {
    const [stop] = await ledBy(page, 'Tab', 1);
    if (!stop) return expect.fail(`Tab leads to no ${chart}`);
    stops.push(stop);
    if (await page.evaluate((selector) => document.activeElement?.closest(selector) !== null, chart)) return stops;
  }
};

const still = { reducedMotion: 'reduce' } as const;
const desk = { ...still, viewport: { width: 1280, height: 800 } };
const low = { ...still, viewport: { width: 1280, height: 520 } };
const phone = { ...still, viewport: { width: 390, height: 700 } };
const frame = { ...still, viewport: { width: 640, height: 720 } };
const MARKS = '.marks > a';
const CELLS = '.cell, .row > th';

test.each([
  ['/timeline/', desk, MARKS, ['ArrowRight', 'ArrowDown']],
  ['/timeline/', low, MARKS, ['ArrowRight', 'ArrowUp']],
  ['/embed/timeline/', frame, MARKS, ['ArrowRight', 'ArrowDown']],
  ['/matrix/', desk, CELLS, ['ArrowDown', 'ArrowRight']],
  ['/matrix/', phone, CELLS, ['ArrowDown']],
  ['/embed/matrix/', frame, CELLS, ['ArrowDown', 'ArrowRight']],
])('keys lead through the chart of %s (%o) to what is ringed and in sight', async (path, options, chart, keys) => {
  await visit(path, options, async ({ page }) => {
    await atWork(page);
    const before = await intoChart(page, chart);
    const stops: Stop[] = [];
    for (const key of keys) stops.push(...(await ledBy(page, key, 150)));
    expect(stops.length).toBeGreaterThan(keys.length);
    expect(lacking([...before, ...stops])).toEqual([]);
  });
});

const claim = pagesOf('dist').find((path) => /^\/claims\/[^/]+\/$/.test(path)) ?? expect.fail();

test.each([
  ['/', desk],
  [claim, desk],
  [`/embed${claim}`, frame],
])('Tab leads through %s to what is ringed and in sight', async (path, options) => {
  await visit(path, options, async ({ page }) => {
    await atWork(page);
    const stops = await ledBy(page, 'Tab', 150);
    expect(stops.length).toBeGreaterThan(5);
    expect(lacking(stops)).toEqual([]);
  });
});

test('no key takes a handle of the timeline out of sight', async () => {
  await visit('/timeline/', desk, async ({ page }) => {
    await atWork(page);
    await intoChart(page, '.timeline-strip');
    for (const key of ['Tab', 'End', 'Home', 'Tab', 'Home', 'End']) {
      const place = await page.evaluate(() => scrollY);
      await ledBy(page, key, 1);
      expect(await page.evaluate(() => scrollY)).toBe(place);
    }
  });
});
