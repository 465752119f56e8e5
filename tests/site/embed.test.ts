import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shiftOf, watchShifts } from './shifts.ts';
import { atWork, framesOfEachKind, pagesOf, quiet, siteInChromium } from './site.ts';

const { visit } = siteInChromium('dist');
const embeds = framesOfEachKind('dist');
const narrow = { javaScriptEnabled: false, viewport: { width: 320, height: 600 } };

describe.each(embeds)('%s, for a frame on somebody else’s page,', (path) => {
  const html = readFileSync(join('dist', path, 'index.html'), 'utf8');

  test('asks search engines to list the full page instead, says who publishes it, under which licence, and leads to all of it', async () => {
    expect(html).toContain('<meta name="robots" content="noindex">');
    await visit(path, narrow, async ({ page }) => {
      const full = await page.locator('footer a', { hasText: 'Full version' }).getAttribute('href');
      expect(full).toMatch(/^\/(.*\/)?(#[\w-]+)?$/);
      expect(existsSync(join('dist', full?.split('#')[0] ?? '', 'index.html'))).toBe(true);
      expect(await page.locator('footer a[rel=license]').count()).toBe(1);
    });
  });

  test('opens what it links to beside the page that it is shown on', async () => {
    await visit(path, narrow, async ({ page }) => {
      const link = page.locator('footer a', { hasText: 'Full version' });
      const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
      const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
      await opened.waitForURL(address);
      expect(new URL(address).pathname).not.toContain('/embed/');
      expect(new URL(page.url()).pathname).toBe(path);
    });
  });

  test('is as high at its end as it was at its beginning, without script', async () => {
    await visit(path, narrow, async ({ page }) => {
      const height = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
      const before = await height();
      await page.locator('footer a').last().scrollIntoViewIfNeeded();
      await page.screenshot();
      expect(await height()).toBe(before);
    });
  });

  test('asks for no font and nothing of anybody else, and nothing moves while it loads', async () => {
    await visit('/404.html', { viewport: { width: 360, height: 600 } }, async ({ page, complaints }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await watchShifts(page);
      await page.goto(new URL(path, page.url()).href);
      await atWork(page);
      await quiet(page);
      expect(asked.filter((url) => url.includes('.woff'))).toEqual([]);
      expect(complaints.filter((complaint) => complaint.includes(path))).toEqual([]);
      // A busy machine paints a page before it has read all of it: a word may then move that its line has no room for.
      expect(await shiftOf(page)).toBeLessThan(0.01);
    });
  });

  test('holds in a frame of 320 pixels with text at twice its size, without script', async () => {
    await visit(path, narrow, async ({ page }) => {
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
});

test('the timeline for frames lists every entry of the full one, in a box that a keyboard can scroll, as the drawing is', async () => {
  const ids = await visit('/timeline/', narrow, ({ page }) =>
    page.locator('li[data-id]').evaluateAll((all) => all.map((item) => item.getAttribute('data-id'))),
  );
  const leads = await visit('/embed/timeline/', narrow, ({ page }) =>
    page.locator('#as-list li a').evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
  );
  // A claim has a page, a response a place on it, an event one in the list of the timeline.
  const named = leads.map((path) => path?.replace(/^\/claims\/([^/]+)\/(#.*)?$/, '$1$2').replace(/^\/timeline\/#/, ''));
  expect(named).toEqual(ids);
  await visit('/embed/timeline/', narrow, async ({ page }) => {
    const boxes = await page.getByRole('region').all();
    expect(boxes).toHaveLength(2);
    for (const box of boxes) {
      await box.focus();
      await page.keyboard.press('End');
      await expect.poll(() => box.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
    }
  });
});

test.each([
  ['', 0],
  ['allow-popups', 1],
])('without script in a sandbox (%s) a link opens another page only where the sandbox lets it', (sandbox, opened) =>
  visit('/404.html', {}, async ({ page }) => {
    const address = new URL('/embed/timeline/', page.url()).href;
    await page.setContent(`<iframe sandbox="${sandbox}" src="${address}" width="640" height="900"></iframe>`);
    const link = page.frameLocator('iframe').locator('footer a', { hasText: 'Full version' });
    await link.click();
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
    if (opened) await expect.poll(() => page.context().pages().length).toBe(2);
    expect(page.context().pages().length - 1).toBe(opened);
    expect(await page.frameLocator('iframe').locator('.address').count()).toBe(0);
  }),
);

test.each(['$&', '$`', "$'", '$1$$', '<script>"'])(
  'codes lead to the view of the address as it is, where that holds %s, too',
  async (signs) => {
    const claim = pagesOf('dist').find((path) => /^\/claims\/.+/.test(path)) ?? '';
    await visit(`${claim}#a=1&b=${signs}`, {}, async ({ page }) => {
      await page.locator('embed-panel summary').first().click();
      const code = page.locator('embed-panel .paste code').first();
      await expect.poll(() => code.textContent()).toContain('#a=1');
      const sources = await code.evaluate((element) => {
        const { content } = Object.assign(document.createElement('template'), { innerHTML: element.textContent });
        return [...content.querySelectorAll('iframe')].map(({ src }) => src);
      });
      expect(sources).toEqual([new URL(page.url().replace('/claims/', '/embed/claims/')).href]);
    });
  },
);
