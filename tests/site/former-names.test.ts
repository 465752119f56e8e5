import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteInChromium } from './site.ts';

const dist = 'dist';
const { visit } = siteInChromium(dist);
const bytes = (file: string): Buffer => readFileSync(join(dist, file));

describe('the address that the chart of answers had', () => {
  test.each([
    ['with script, with what was chosen', true, '/embed/sidesteps/?theme=dark#party=x', '/embed/answers/?theme=dark#party=x'],
    ['without script', false, '/embed/sidesteps/', '/embed/answers/'],
  ])('leads on %s', (_, javaScriptEnabled, old, now) =>
    visit(old, { javaScriptEnabled }, async ({ page, complaints }) => {
      await page.waitForURL(({ pathname, search, hash }) => pathname + search + hash === now);
      expect(await page.locator('figure .headline').isVisible()).toBe(true);
      expect(complaints).toEqual([]);
    }),
  );

  test('has its pictures and its data', () => {
    const files = ['image.svg', 'image-dark.svg', 'image.png', 'image-dark.png', 'data.json', 'data.csv'];
    for (const file of files) expect(bytes(`embed/sidesteps/${file}`).equals(bytes(`embed/answers/${file}`)), file).toBe(true);
  });

  test('tells copies that were kept of it what has changed since', () => {
    const copies = Object.values(JSON.parse(readFileSync('content/pinned.json', 'utf8')) as Record<string, { of: string }>);
    for (const { of } of copies) expect(existsSync(join(dist, 'embed', of, 'records.json')), of).toBe(true);
  });
});

test('the word that "another-question" has replaced in addresses still shows what was chosen, and is rewritten', () =>
  visit('/matrix/#only=sidesteps', { viewport: { width: 1280, height: 900 } }, async ({ page }) => {
    await page.waitForURL((url) => url.hash === '#only=another-question');
    await expect.poll(() => page.locator('.matrix .cell.direct:visible').count()).toBe(0);
    expect(await page.locator('.matrix .cell.another-question:visible').count()).toBeGreaterThan(0);
  }));

test('the vocabulary has an entry at the address that it had', () =>
  visit('/vocabulary/#bearing-sidestep', { javaScriptEnabled: false }, async ({ page }) => {
    expect(await page.locator('#bearing-another-question > dt > #bearing-sidestep').count()).toBe(1);
  }));

/** What readers, other pages and programs find in a file: of a page all but its scripts, and but for the place that has an old address. */
const found = (file: string): string =>
  bytes(file)
    .toString()
    .replace(/<script(?![^>]*json)[^>]*>.*?<\/script>/gs, '')
    .replaceAll('<span id="bearing-sidestep"></span>', '');

test('nothing that is published takes the side of those who ask, but for old addresses', () => {
  const files = globSync('**/*.{html,json,csv,svg,xml,ics,bib,ris,txt,css,webmanifest}', { cwd: dist }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const others = files.filter((file) => !/^(pinned\/|embed\/sidesteps\/index\.html$)/.test(file));
  expect(others.length).toBeGreaterThan(100);
  expect(others.filter((file) => /sidestep/i.test(found(file)))).toEqual([]);
  expect(globSync('**/*sidestep*', { cwd: dist }).filter((path) => !path.startsWith('pinned'))).toEqual([join('embed', 'sidesteps')]);
});

test('nor does any manual', () => {
  const manuals = globSync(['*.md', 'content/*.md', 'src/**/*.md']);
  expect(manuals.filter((file) => /sidestep/i.test(readFileSync(file, 'utf8')))).toEqual([]);
});
