import { describe, expect, test } from 'vitest';
import type { Built } from './built.ts';
import { measures } from './conformance.ts';
import { KINDS } from './embedded.ts';
import { hostPage } from './host.ts';
import { ours } from './plain.ts';
import { frameIn, opened, visited } from './visited.ts';

const CHARTS = { timeline: '.upright, .timeline-interactive', matrix: '.region', claim: '.compact' } as const;
/** px */
const MOST = 900;

/** What is seen of frames with little room. */
export const smallFrames = (built: Built): void => {
  describe('a frame that fills 330 by 443 pixels', () => {
    test.each(KINDS)('shows the chart of a %s in its upper half, scrolls as one, and prints nothing over anything', async (kind) => {
      const { frame } = built.embedded[kind];
      const page = built.put(hostPage(`<iframe src="${frame}?fit" title="Embedded" width="330" height="443" frameborder="0"></iframe>`));
      await opened(built, page, { viewport: { width: 360, height: 700 } }, async (tab, complaints) => {
        const inside = await frameIn(tab, frame);
        await expect
          .poll(() =>
            inside
              .locator(CHARTS[kind])
              .filter({ visible: true })
              .first()
              .evaluate((chart) => chart.getBoundingClientRect().top),
          )
          .toBeLessThan(443 / 2);
        const { aside, hidden } = await measures(inside);
        expect(aside).toBe(0);
        expect(hidden).toBeGreaterThan(0);
        const over = await inside.evaluate(() => {
          const rows = [...document.querySelectorAll('h1, .whole, footer')].map((part) => part.getBoundingClientRect());
          const lines = rows.filter(({ top }, place) => top < (rows[place - 1]?.bottom ?? 0) - 1).length;
          const cut = [...document.querySelectorAll('button, summary')].filter(
            (part) =>
              part.textContent.trim() &&
              part.checkVisibility() &&
              part.scrollWidth > part.clientWidth + 1 &&
              getComputedStyle(part).overflowX === 'visible',
          );
          return { lines, cut: cut.map(({ textContent }) => textContent) };
        });
        expect(over).toEqual({ lines: 0, cut: [] });
        await inside.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        expect(await inside.locator('footer').evaluate((footer) => footer.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
        expect(complaints).toEqual([]);
      });
    });
  });

  test.each(KINDS)('a frame of a %s that fills 1,000 pixels, as WordPress has it, scrolls inside and has nothing below', async (kind) => {
    const { frame } = built.embedded[kind];
    for (const width of [640, 312]) {
      const code = `<iframe src="${frame}?fit" title="Embedded" width="${width}" height="1000" frameborder="0"></iframe>`;
      await opened(built, built.put(hostPage(code)), {}, async (tab) => {
        const inside = await frameIn(tab, frame);
        await expect.poll(() => inside.locator(CHARTS[kind]).filter({ visible: true }).count()).toBeGreaterThan(0);
        expect(await measures(inside)).toMatchObject({ hidden: 0, aside: 0 });
      });
    }
  });

  test('a matrix in a frame is at most about 900 pixels high by itself, shows all where the reader asks, and on paper', async () => {
    for (const width of [784, 330])
      await visited(built, ours, 'matrix', async ({ page, inside }) => {
        await page.locator('#place').evaluate((place, px) => (place.style.width = `${px}px`), width);
        await expect.poll(async () => (await measures(inside)).hidden).toBe(0);
        expect((await measures(inside)).room).toBeLessThanOrEqual(MOST + 50);
        const all = inside.getByText(/^\s*Show all/);
        await all.click();
        const cut = () => inside.locator('.region').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
        await expect.poll(cut).toBe(0);
        await expect.poll(async () => (await measures(inside)).hidden).toBe(0);
        expect((await measures(inside)).room).toBeGreaterThan(MOST);
        await all.click();
        await expect.poll(async () => (await measures(inside)).room).toBeLessThanOrEqual(MOST + 50);
        await page.emulateMedia({ media: 'print' });
        expect(await cut()).toBe(0);
      });
  });

  test('a timeline in a frame is whole in the 1,000 pixels that WordPress gives, with its list in a box that scrolls', async () => {
    for (const width of [900, 784, 650, 330, 200, 160])
      await visited(built, ours, 'timeline', async ({ page, inside }) => {
        await page.locator('#place').evaluate((place, px) => (place.style.width = `${px}px`), width);
        await expect.poll(async () => (await measures(inside)).hidden).toBe(0);
        expect((await measures(inside)).room).toBeLessThanOrEqual(1000);
      });
  });

  test('a matrix in a frame whose reader runs no scripts shows all, too', async () => {
    const { frame } = built.embedded.matrix;
    const page = built.put(hostPage(`<iframe src="${frame}" title="Embedded" width="700" height="800"></iframe>`));
    await opened(built, page, { javaScriptEnabled: false }, async (tab) => {
      const inside = await frameIn(tab, frame);
      await inside.getByText(/^\s*Show all/).click();
      expect(await inside.locator('.region').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
    });
  });
};
