import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { largeDossier } from '../bench/dossiers.ts';
import { wellWaterInArabic } from '../fixtures/well-water-arabic.ts';
import { astro, keepPages, project } from './project.ts';
import { atWork, siteInChromium } from './site.ts';

// Arabic, and claims in other letters among it.
const wells = wellWaterInArabic();
const SOURCES = 'content/sources.yaml';
const { root, environment, remove } = project(
  largeDossier(9, { ...wells, [SOURCES]: (wells[SOURCES] ?? '').replaceAll('language: en', 'language: ar') }),
);
keepPages(root, /pages\/(404|index|timeline|matrix|\[\.\.\.path\]|claims\/\[id\]|embed\/timeline|search\/\[)/);
afterAll(remove);
beforeAll(() => {
  execFileSync(process.execPath, astro('build', '--silent'), { cwd: root, env: environment, stdio: 'pipe' });
}, 120_000);

const { visit } = siteInChromium(join(root, 'dist'));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const wide = { viewport: { width: 1280, height: 900 } };
const narrow = { viewport: { width: 360, height: 740 } };

const middle = async (locator: Locator): Promise<number> => {
  const box = await locator.boundingBox();
  return box ? box.x + box.width / 2 : NaN;
};
const part = (page: Page, key: string): string => new URLSearchParams(new URL(page.url()).hash.slice(1)).get(key) ?? '';
const start = (page: Page): number => Date.parse(part(page, 'extent').split('/')[0] ?? '');
const onTimeline = async (page: Page): Promise<Locator> => {
  await atWork(page);
  const drawing = page.locator('.timeline-plot .drawing:visible');
  await drawing.scrollIntoViewIfNeeded();
  return drawing;
};

describe('where lines begin on the right', () => {
  test('words of charts and tools have letters from the fonts that the dossier names where the reader’s system has none', () =>
    visit('/timeline/', wide, async ({ page }) => {
      await atWork(page);
      const rest = await page.evaluate(() => {
        const { style } = document.documentElement;
        const own =
          getComputedStyle(document.documentElement)
            .getPropertyValue('--sans')
            .split(/sans-serif,/)[1] ?? '';
        style.setProperty('--sans', own);
        return own;
      });
      expect(rest).toMatch(/\w/);
      await page.evaluate(() => document.fonts.ready);
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('DOM.enable');
      await cdp.send('CSS.enable');
      const { root: top } = await cdp.send('DOM.getDocument');
      const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: top.nodeId, selector: '.timeline-legend' });
      const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId });
      expect(fonts.filter(({ isCustomFont }) => isCustomFont).map(({ familyName }) => familyName)).toContain('Noto Naskh Arabic');
    }));

  test.each(['/', '/timeline/', '/matrix/', '/claims/lead-found/', '/background/', '/embed/timeline/'])(
    '%s is no wider than its window, and axe finds nothing on it',
    (path) =>
      visit(path, { ...wide, bypassCSP: true }, async ({ page, complaints }) => {
        await atWork(page);
        await page.addScriptTag({ content: axe });
        const found = await page.evaluate(async () => {
          const { violations } = await (window as unknown as { axe: { run: () => Promise<Found> } }).axe.run();
          return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
        });
        expect(found).toEqual([]);
        for (const size of [wide, narrow]) {
          await page.setViewportSize(size.viewport);
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        }
        expect(complaints).toEqual([]);
      }),
  );

  test('the years of a timeline run from the right, with the lanes’ names before them', () =>
    visit('/timeline/', wide, async ({ page }) => {
      const drawing = await onTimeline(page);
      const ticks = await drawing.locator('.axis text').evaluateAll((all) => all.map((text) => text.getBoundingClientRect().right));
      expect(ticks.length).toBeGreaterThan(2);
      expect(ticks).toEqual(ticks.toSorted((a, b) => b - a));
      const names = await drawing.locator('.lanes text').evaluateAll((all) => all.map((text) => text.getBoundingClientRect().left));
      expect(Math.min(...names)).toBeGreaterThan(Math.max(...ticks));
    }));

  test('what the server draws is where the script draws it', () =>
    visit('/timeline/', { ...wide, javaScriptEnabled: false }, async ({ page }) => {
      const places = (): Promise<number[]> =>
        page.locator('.drawing.wide .marks > a').evaluateAll((all) => all.map((mark) => Math.round(mark.getBoundingClientRect().x)));
      const still = await places();
      await visit('/timeline/', wide, async ({ page: moved }) => {
        await onTimeline(moved);
        const drawn = await moved
          .locator('.drawing.wide .marks > a')
          .evaluateAll((all) => all.map((mark) => Math.round(mark.getBoundingClientRect().x)));
        expect(drawn).toEqual(still);
      });
    }));

  test('the left arrow leads to the mark on the left, which is later', () =>
    visit('/timeline/', wide, async ({ page }) => {
      await onTimeline(page);
      await page.locator('.drawing:visible .marks > a[tabindex="0"]').focus();
      await page.keyboard.press('Home');
      const focused = page.locator('.marks > a:focus');
      const places = [await middle(focused)];
      const count = await page.locator('.drawing:visible .marks > a').count();
      for (let step = 1; step < Math.min(count, 5); step += 1) {
        await page.keyboard.press('ArrowLeft');
        places.push(await middle(focused));
      }
      expect(places.at(-1)).toBeLessThan(places[0] ?? 0);
      await page.keyboard.press('ArrowRight');
      expect(await middle(focused)).toBeCloseTo(places.at(-2) ?? 0);
    }));

  test('a drag to the right, a wheel to the left and the left arrow on the overview all lead on in time', () =>
    visit('/timeline/', wide, async ({ page }) => {
      const drawing = await onTimeline(page);
      await page.locator('[data-do=closer]').click();
      await page.locator('[data-do=closer]').click();
      await expect.poll(() => start(page)).toBeGreaterThan(0);
      const box = await drawing.boundingBox();
      if (!box) expect.fail();
      const [x, y] = [box.x + box.width / 3, box.y + box.height - 6];
      let before = start(page);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 60, y, { steps: 4 });
      await page.mouse.up();
      await expect.poll(() => start(page)).toBeGreaterThan(before);
      before = start(page);
      await page.mouse.wheel(-40, 0);
      await expect.poll(() => start(page)).toBeGreaterThan(before);
      before = start(page);
      const at = page.locator('.timeline-strip .window');
      const place = await middle(at);
      await at.focus();
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => start(page)).toBeGreaterThan(before);
      expect(await middle(at)).toBeLessThan(place);
      await page.locator('[data-do=earlier]').click();
      await expect.poll(() => start(page)).toBeLessThan(before);
    }));

  test('the overview is taken hold of where its window is seen', () =>
    visit('/timeline/', wide, async ({ page }) => {
      await onTimeline(page);
      const strip = await page.locator('.timeline-strip').boundingBox();
      if (!strip) expect.fail();
      await page.locator('[data-do=closer]').click();
      await expect.poll(() => start(page)).toBeGreaterThan(0);
      const before = start(page);
      const window = page.locator('.timeline-strip .window');
      const from = await middle(window);
      await page.mouse.move(from, strip.y + 13);
      await page.mouse.down();
      await page.mouse.move(from - 50, strip.y + 13, { steps: 4 });
      await page.mouse.up();
      await expect.poll(() => start(page)).toBeGreaterThan(before);
      expect(await middle(window)).toBeCloseTo(from - 50, -1);
    }));

  test('the replay steps with the arrows as they point, and its line is dragged from the left', () =>
    visit('/timeline/', wide, async ({ page }) => {
      const drawing = await onTimeline(page);
      const line = drawing.locator('.as-of');
      const grip = line.locator('rect');
      const end = await middle(grip);
      await line.focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => part(page, 'as-of')).not.toBe('');
      const last = part(page, 'as-of');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => part(page, 'as-of') < last).toBe(true);
      expect(await middle(grip)).toBeGreaterThan(end);
      const [x, y] = [await middle(grip), (await grip.boundingBox())?.y ?? 0];
      await page.mouse.move(x, y + 8);
      await page.mouse.down();
      await page.mouse.move(x + 200, y + 8, { steps: 4 });
      await page.mouse.up();
      await expect.poll(() => middle(grip)).toBeCloseTo(x + 200, -1);
    }));

  test('an exchange has its line on the right, and what is beside it on the left', () =>
    visit('/', wide, async ({ page }) => {
      const row = page.locator('.exchange .row.beside').first();
      const node = page.locator('.exchange .noded .node').first();
      expect(await middle(node)).toBeGreaterThan(await middle(page.locator('.exchange .row.on .block, .exchange .slot').first()));
      expect(await middle(row.locator('.block'))).toBeLessThan(await middle(node));
    }));

  test('a name in other letters stands before its date, and does not carry it along', () =>
    visit('/', wide, async ({ page }) => {
      const who = page.locator('.exchange .block .who').first();
      expect(await middle(who.locator('b'))).toBeGreaterThan(await middle(who.locator('.when')));
    }));

  test('the story draws its years from the right, and its handle goes back with the right arrow', () =>
    visit('/', { viewport: { width: 1280, height: 900 } }, async ({ page }) => {
      await atWork(page);
      const years = await page
        .locator('.years-drawing.years-660')
        .first()
        .evaluate((drawing) => [...drawing.querySelectorAll(':scope > text')].map((text) => Number(text.getAttribute('x'))));
      expect(years.length).toBeGreaterThan(1);
      expect(years).toEqual(years.toSorted((one, other) => other - one));
      const handle = page.locator('.handle input');
      await handle.focus();
      const said = await handle.getAttribute('aria-valuetext');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => handle.getAttribute('aria-valuetext')).not.toBe(said);
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => handle.getAttribute('aria-valuetext')).toBe(said);
    }));

  test('a matrix has its claims on the right, and the left arrow leads to what is left of them', () =>
    visit('/matrix/', wide, async ({ page }) => {
      await atWork(page);
      const claim = page.locator('.row > th > a').first();
      await claim.focus();
      const from = await middle(claim);
      await page.keyboard.press('ArrowLeft');
      const focused = page.locator('.matrix summary:focus');
      expect(await middle(focused)).toBeLessThan(from);
      await page.keyboard.press('Enter');
      await expect.poll(() => part(page, 'focus')).not.toBe('');
      expect(await middle(page.locator('.opened .claimed'))).toBeGreaterThan(await middle(page.locator('.opened .answering')));
    }));

  test('the replay of a matrix ends on the left, and goes back with the right arrow', () =>
    visit('/matrix/', wide, async ({ page }) => {
      await atWork(page);
      const range = page.locator('.matrix .replay input');
      await range.focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => part(page, 'as-of')).not.toBe('');
      expect(await middle(page.locator('.matrix .earlier'))).toBeGreaterThan(await middle(page.locator('.matrix .later')));
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => part(page, 'as-of')).toBe('');
    }));
});

interface Found {
  violations: { id: string; nodes: { target: string[] }[] }[];
}
