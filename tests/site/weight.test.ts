import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { shiftOf, watchShifts } from './shifts.ts';
import { atWork, pagesOf, quiet, siteInChromium } from './site.ts';

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
  return path.endsWith('.woff2') ? file.length : gzipSync(file, { level: 9 }).length;
};

/** The scripts that stand in a page and run. */
const scriptsWithin = (path: string): string[] =>
  [...readFileSync(join('dist', path, 'index.html'), 'utf8').matchAll(/<script(?![^>]*\btype="application)[^>]*>([^]*?)<\/script>/g)].map(
    (found) => found[1] ?? '',
  );

/** Lets the script of a page come once all else is there; returns how many elements it has styled anew at the most at a time, of how many. */
const restyled = (path: string): Promise<[most: number, all: number]> =>
  visit('/404.html', { viewport: { width: 1280, height: 800 } }, async ({ page }) => {
    let release = (): void => {};
    const late = new Promise<void>((done) => (release = done));
    await page.route('**/*.js', async (route) => (await late, route.continue()));
    await page.goto(new URL(path, page.url()).href, { waitUntil: 'commit' });
    await page.locator('footer a').last().waitFor();
    await page.evaluate(() =>
      document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))),
    );
    const browser = page.context().browser();
    await browser?.startTracing(page, { categories: ['devtools.timeline'] });
    release();
    await page.waitForLoadState('networkidle');
    await page.locator(':is(dossier-story, dossier-matrix)[ready], .timeline[data-ready]').first().waitFor();
    const { traceEvents } = JSON.parse(String(await browser?.stopTracing())) as {
      traceEvents: { name: string; args: { elementCount?: number } }[];
    };
    const counts = traceEvents.filter(({ name }) => name === 'UpdateLayoutTree').map(({ args }) => args.elementCount ?? 0);
    return [Math.max(...counts), await page.locator('*').count()];
  });

describe('what a page costs its reader', () => {
  test('the story comes with its styles and its font in at most 110 kB compressed', async () => {
    const paths = (await requested('/')).filter((path) => !path.endsWith('.svg') && !path.endsWith('.js'));
    expect(paths.reduce((sum, path) => sum + bytes(path), 0)).toBeLessThanOrEqual(110 * KILOBYTES);
  });

  test('all script of the story comes to at most 12 kB', async () => {
    const files = (await requested('/')).filter((path) => path.endsWith('.js'));
    expect(files.length).toBeGreaterThan(0);
    const within = gzipSync(scriptsWithin('/').join('')).length;
    expect(files.reduce((sum, file) => sum + bytes(file), within)).toBeLessThanOrEqual(12 * KILOBYTES);
  });

  test.each([
    ['timeline', 33],
    ['matrix', 14],
  ])('the script of a %s in a frame comes to at most %i kB, and what every frame has to at most 3 kB more', (chart, most) => {
    const scripts = scriptsWithin(`/embed/${chart}/`);
    const own = scripts.filter((script) => script.includes(`dossier-${chart}`));
    expect(own).toHaveLength(1);
    expect(gzipSync(own.join('')).length).toBeLessThanOrEqual(most * KILOBYTES);
    expect(gzipSync(scripts.filter((script) => !own.includes(script)).join('')).length).toBeLessThanOrEqual(3 * KILOBYTES);
  });

  test('a claim in a frame comes with all that it needs in one answer of at most 10 kB compressed', async () => {
    const claims = pagesOf('dist').filter((path) => /^\/embed\/claims\/[^/]+\/$/.test(path));
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.filter((path) => bytes(path) > 10 * KILOBYTES)).toEqual([]);
    expect(await requested(claims[0] ?? '')).toEqual([claims[0]]);
  });

  test.each([
    ['timeline', 60],
    ['matrix', 46],
  ])('a %s in a frame comes with all that it needs in one answer of at most %i kB compressed', async (chart, most) => {
    const path = `/embed/${chart}/`;
    expect(await requested(path)).toEqual([path]);
    expect(bytes(path)).toBeLessThanOrEqual(most * KILOBYTES);
  });

  test('the script for pages that embed comes to at most 3 kB, 1.6 kB compressed', () => {
    expect(readFileSync('dist/embed.js').length).toBeLessThanOrEqual(3 * KILOBYTES);
    expect(bytes('/embed.js')).toBeLessThanOrEqual(1.6 * KILOBYTES);
  });

  test.each(['/', '/matrix/', '/timeline/'])('what begins on %s does not have much of it styled anew at a time', async (path) => {
    const [most, all] = await restyled(path);
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(0.15 * all);
  });

  test.each(['/', '/matrix/', '/timeline/'])('%s asks for one font file', async (path) => {
    expect((await requested(path)).filter((asked) => asked.endsWith('.woff2'))).toHaveLength(1);
  });

  test.each(pagesOf('dist').filter((path) => path.split('/').length < 4))('nothing on %s moves while it loads', async (path) => {
    const shift = await visit('/404.html', { viewport: { width: 360, height: 740 } }, async ({ page }) => {
      await watchShifts(page);
      await page.goto(new URL(path, page.url()).href);
      await atWork(page);
      await quiet(page);
      return shiftOf(page);
    });
    expect(shift).toBeLessThan(0.001);
  });
});
