import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pagesOf, siteInChromium } from './site.ts';

const { visit } = siteInChromium('dist');
const KILOBYTES = 1000;

/** Loads a page with script and returns the paths that it asked for, itself first. */
const requested = (path: string): Promise<string[]> =>
  visit(path, {}, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.reload({ waitUntil: 'networkidle' });
    return [...new Set(asked)];
  });

const bytes = (path: string): number => {
  const file = readFileSync(join('dist', path.endsWith('/') ? `${path}index.html` : path));
  return path.endsWith('.woff2') ? file.length : gzipSync(file).length;
};

describe('what a page costs its reader', () => {
  test('the story comes with its styles and its font in at most 100 kB compressed', async () => {
    const paths = (await requested('/')).filter((path) => !path.endsWith('.svg') && !path.endsWith('.js'));
    expect(paths.reduce((sum, path) => sum + bytes(path), 0)).toBeLessThanOrEqual(100 * KILOBYTES);
  });

  test.each([
    ['/', 30],
    ['/embed/timeline/', 25],
    ['/embed/matrix/', 12],
  ])('all script of %s comes to at most %i kB', async (path, most) => {
    const scripts = (await requested(path)).filter((asked) => asked.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((sum, script) => sum + bytes(script), 0)).toBeLessThanOrEqual(most * KILOBYTES);
  });

  test.each(['/', '/matrix/', '/timeline/'])('%s asks for one font file', async (path) => {
    expect((await requested(path)).filter((asked) => asked.endsWith('.woff2'))).toHaveLength(1);
  });

  test.each(pagesOf('dist').filter((path) => path.split('/').length < 4))('nothing on %s moves while it loads', async (path) => {
    const shift = await visit('/404.html', { viewport: { width: 360, height: 740 } }, async ({ page }) => {
      await page.addInitScript(() => {
        (window as unknown as { shift: number }).shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(new URL(path, page.url()).href, { waitUntil: 'networkidle' });
      return page.evaluate(() => (window as unknown as { shift: number }).shift);
    });
    expect(shift).toBeLessThan(0.001);
  });
});
