import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { listening } from '../../src/cli/serve.ts';
import { shiftOf, watchShifts } from './shifts.ts';
import { siteInChromium } from './site.ts';

const { visit } = siteInChromium('dist');
const html = readFileSync('dist/embed/matrix/index.html', 'utf8');
/** The fourth cell of the first row: the cells before it have come, the others have not. */
const cut = html.indexOf('<tr class="row"') + (/(?:<td.*?){4}/s.exec(html.slice(html.indexOf('<tr class="row"')))?.[0].length ?? 0) - 3;

test.each([360, 640, 1280])('no sign of a row moves when its last cells come, in a frame of %i pixels', async (width) => {
  const server = createServer();
  const port = await listening(server, 0);
  await visit('/404.html', { viewport: { width, height: 600 } }, async ({ page }) => {
    await watchShifts(page);
    const asked = once(server, 'request');
    const committed = page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'commit' });
    const [, response] = (await asked) as [unknown, ServerResponse];
    response.setHeader('content-type', 'text/html; charset=utf-8').write(html.slice(0, cut));
    await committed;
    await page.waitForSelector('.row td:nth-child(4) svg');
    expect(await page.locator('.row td').count()).toBe(3);
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
    const places = (): Promise<number[]> =>
      page
        .locator('.row')
        .evaluateAll(([row]) => [...(row?.querySelectorAll('td svg') ?? [])].map((svg) => svg.getBoundingClientRect().left));
    const before = await places();
    response.end(html.slice(cut));
    await page.waitForLoadState();
    expect((await places()).slice(0, before.length)).toEqual(before);
    expect(await shiftOf(page)).toBeLessThan(0.001);
  });
  server.close();
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
