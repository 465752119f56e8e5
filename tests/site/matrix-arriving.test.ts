import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { listening } from '../../src/cli/serve.ts';
import { shiftOf, watchShifts } from './shifts.ts';
import { siteInChromium } from './site.ts';

const { visit } = siteInChromium('dist');
const html = readFileSync('dist/embed/matrix/index.html', 'utf8');
const classOf = { names: 'names', sums: 'sum direct', signs: 'row' };

/** Where in the page so many cells of the first row of a kind have come, and the others have not. */
const cutAt = (kind: keyof typeof classOf, cells: number): number => {
  const row = html.indexOf(`<tr class="${classOf[kind]}"`);
  const starts = [...html.slice(row).matchAll(/<t[dh]/g)].map(({ index }) => row + index);
  return starts[cells] ?? 0;
};

/** Opens the frame of the matrix of which so much comes; what is seen of it may be looked at before the rest comes and afterwards. */
const arriving = async (width: number, cut: number, look: (page: Page, rest: () => Promise<void>) => Promise<void>): Promise<void> => {
  const server = createServer();
  const port = await listening(server, 0);
  await visit('/404.html', { viewport: { width, height: 600 } }, async ({ page }) => {
    await watchShifts(page);
    const asked = once(server, 'request');
    const committed = page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'commit' });
    const [, response] = (await asked) as [unknown, ServerResponse];
    response.setHeader('content-type', 'text/html; charset=utf-8').write(html.slice(0, cut));
    await committed;
    await look(page, async () => {
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
      response.end(html.slice(cut));
      await page.waitForLoadState();
    });
    expect(await shiftOf(page)).toBeLessThan(0.001);
  });
  server.close();
};

test.each([360, 640, 1280].flatMap((width) => (['names', 'sums', 'signs'] as const).map((kind) => ({ width, kind }))))(
  'no $kind of a row move when its last cells come, in a frame of $width pixels',
  async ({ width, kind }) => {
    await arriving(width, cutAt(kind, 5), async (page, rest) => {
      const cells = page.locator(`tr[class="${classOf[kind]}"]`).first().locator('> :not(:first-child)');
      await expect.poll(() => cells.count()).toBe(4);
      const places = (): Promise<number[]> => cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().left));
      const before = await places();
      await rest();
      expect((await places()).slice(0, before.length)).toEqual(before);
    });
  },
);

test.each([360, 640, 1280])('what opens the legend stays where it is when the signs come, in a frame of %i pixels', async (width) => {
  await arriving(width, html.indexOf('<ul>', html.indexOf('class="key"')), async (page, rest) => {
    await page.locator('.key summary').waitFor();
    await rest();
    await page.locator('.key ul').waitFor();
  });
});

test.each([360, 640])('the name of no column is broken in a frame of %i pixels', async (width) => {
  await visit('/embed/matrix/', { viewport: { width, height: 600 } }, async ({ page }) => {
    const lines = await page.locator('.names th:not(.corner)').evaluateAll((heads) =>
      heads.map((head) => {
        const range = document.createRange();
        range.selectNodeContents(head);
        return [head.textContent.trim().split(' ').length, new Set([...range.getClientRects()].map(({ left }) => left)).size];
      }),
    );
    expect(lines.filter(([words = 0, count = 0]) => count > words)).toEqual([]);
  });
});
