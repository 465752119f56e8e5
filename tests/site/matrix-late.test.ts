import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { claims, opened, seen, soon } from './matrix-page.ts';
import { forgetShifts, shiftOf, watchShifts } from './shifts.ts';
import { siteInChromium } from './site.ts';

const { visit } = siteInChromium('dist');
const wide = { viewport: { width: 1280, height: 900 } };
const sizes = [360, 768, 1280].map((width) => [width, { viewport: { width, height: 900 } }] as const);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('the matrix whose script is late or does not come', () => {
  test.each(sizes)('moves nothing when it comes, at %i px', async (_, options) => {
    await visit('/404.html', options, async ({ page }) => {
      await watchShifts(page);
      let letGo = (): void => {};
      const held = new Promise<void>((done) => (letGo = done));
      await page.route('**/*.js', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(new URL('/matrix/', page.url()).href, { waitUntil: 'commit' });
      await page.locator('.row').first().waitFor();
      await page.evaluate(() => document.fonts.ready);
      await page.locator('.choose').scrollIntoViewIfNeeded();
      const place = () => page.locator('.names').evaluate((head) => head.getBoundingClientRect().y);
      const before = await place();
      await forgetShifts(page);
      expect(await page.getByRole('button', { name: 'Filter' }).count()).toBe(0);
      letGo();
      await page.getByRole('button', { name: 'Filter' }).waitFor();
      expect(await place()).toBe(before);
      expect(await shiftOf(page)).toBeLessThan(0.001);
    });
  });

  test('can be read all the same when it is blocked, and its cells open', async () => {
    await visit('/404.html', wide, async ({ page }) => {
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(new URL('/matrix/', page.url()).href);
      expect((await seen(page)).claims).toHaveLength(claims.length);
      expect(await page.getByRole('slider').count()).toBe(0);
      expect(await page.getByRole('button', { name: 'Filter' }).count()).toBe(0);
      await page.locator('.cell.direct summary').first().click();
      expect(await page.locator('.cell.direct .panel').first().isVisible()).toBe(true);
    });
  });

  test('has no empty room for controls where scripts are off', async () => {
    await visit('/matrix/', { ...wide, javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('.choose, .replay, .view').filter({ visible: true }).count()).toBe(0);
      const gap = await page.evaluate(() => {
        const bottom = document.querySelector('.key')?.getBoundingClientRect().bottom ?? 0;
        return (document.querySelector('thead')?.getBoundingClientRect().top ?? 0) - bottom;
      });
      expect(gap).toBeLessThan(40);
    });
  });

  test('asks for at most 18 kB of script, the notice of the last visit included, besides what every page has for its search and every chart for embedding', async () => {
    await visit('/404.html', wide, async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(new URL('/matrix/', page.url()).href, { waitUntil: 'networkidle' });
      const files = asked.filter((path) => path.endsWith('.js')).map((path) => readFileSync(join('dist', path), 'utf8'));
      const own = files.filter((script) => !/embed-panel|copy-address|dossier-search/.test(script));
      expect(own.length).toBe(files.length - 3);
      const bytes = own.reduce((sum, script) => sum + gzipSync(script).length, 0);
      expect(bytes).toBeGreaterThan(1000);
      expect(bytes).toBeLessThanOrEqual(18_000);
    });
  });
});

describe('the heads of the matrix', () => {
  test.each(sizes.slice(1))('stay in view while it is scrolled, at %i px', async (_, options) => {
    await visit('/matrix/', options, async ({ page }) => {
      await page
        .locator('.row')
        .nth(6)
        .evaluate((row) => row.scrollIntoView());
      const head = (await page.locator('.matrix thead').boundingBox()) ?? expect.fail();
      expect(head.y).toBeGreaterThanOrEqual(0);
      expect(head.y + head.height).toBeLessThan(options.viewport.height / 2);
      const name = (await page.locator('.row').nth(6).locator('th').boundingBox()) ?? expect.fail();
      expect(name.x).toBeGreaterThanOrEqual(0);
      expect(name.y).toBeGreaterThanOrEqual(head.y + head.height - 1);
    });
  });

  test.each(sizes)('are there for those who listen, at %i px', async (_, options) => {
    await visit('/matrix/', options, async ({ page }) => {
      const columns = await page.locator('.names th').count();
      expect(await page.locator('.matrix').getByRole('columnheader').count()).toBe(columns);
      expect(await page.getByRole('row').count()).toBeGreaterThan(claims.length);
      expect(await page.locator('.matrix').getByRole('table').count()).toBe(1);
    });
  });
});

test.each(['light', 'dark'] as const)('axe finds nothing with a cell and the filters open, in %s', async (colorScheme) => {
  const response = claims[0]?.responses[0]?.address.replace('#', '/');
  await visit(`/matrix/#focus=${response}&only=another-question`, { ...wide, colorScheme, bypassCSP: true }, async ({ page }) => {
    await opened(page, 'Filter');
    await page.addScriptTag({ content: axe });
    const found = await page.evaluate(async () => {
      const { violations } = await (
        window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
      ).axe.run();
      return violations.flatMap(({ id, nodes }) => nodes.slice(0, 2).map(({ html }) => `${id}: ${html}`));
    });
    expect(found).toEqual([]);
  });
});

test('with motion wanted and unwanted the same is shown', async () => {
  const shown = (reducedMotion: 'reduce' | 'no-preference') =>
    visit('/matrix/#only=another-question&sort=open', { ...wide, reducedMotion }, async ({ page }) => {
      await soon(async () => (await seen(page)).claims.length).toBeLessThan(claims.length + 1);
      return seen(page);
    });
  expect(await shown('no-preference')).toEqual(await shown('reduce'));
});
