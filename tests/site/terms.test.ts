import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { inOtherTerms } from '../../src/language/en/matrix.ts';
import { inOtherTerms as otherLabel } from '../../src/language/en/record.ts';
import { bearings } from '../../src/language/en/site.ts';
import { STANCES } from '../../src/model/stance.ts';
import { pagesOf, siteInChromium } from './site.ts';

const { visit } = siteInChromium('dist');
const htmlOf = (path: string): string => readFileSync(join('dist', path.endsWith('/') ? `${path}index.html` : path), 'utf8');
const path = pagesOf('dist').find((one) => htmlOf(one).includes('class="to-term"')) ?? '';

const link = (page: Page) => page.locator('a.to-term').first();
const box = (page: Page) => page.locator('.definition');
/** The words that the glossary has for the first term of the page. */
const defined = async (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const href = document.querySelector<HTMLAnchorElement>('a.to-term')?.href ?? '';
    const page = document.createElement('template');
    page.innerHTML = await (await fetch(href)).text();
    return page.content.getElementById(new URL(href).hash.slice(1))?.querySelector('dd')?.firstChild?.textContent?.trim() ?? '';
  });

describe('a term in a text', () => {
  test('opens its definition at the place, takes the focus and gives it back', () =>
    visit(path, { viewport: { width: 360, height: 740 } }, async ({ page, complaints }) => {
      await link(page).focus();
      await page.keyboard.press('Enter');
      await box(page).waitFor();
      expect(await box(page).textContent()).toContain(await defined(page));
      expect(await box(page).evaluate((node) => node === document.activeElement)).toBe(true);
      const { left, right } = await box(page).evaluate((node) => node.getBoundingClientRect());
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(360);
      await page.keyboard.press('Escape');
      await box(page).waitFor({ state: 'hidden' });
      expect(await link(page).evaluate((node) => node === document.activeElement)).toBe(true);
      expect(new URL(page.url()).pathname).toBe(path);
      expect(complaints).toEqual([]);
    }));

  test('shows its definition whole, above its line where there is no room below', () =>
    visit(path, { viewport: { width: 390, height: 740 } }, async ({ page }) => {
      for (const fromTop of [120, 700]) {
        await link(page).evaluate((node, y) => window.scrollBy(0, node.getBoundingClientRect().top - y), fromTop);
        await link(page).focus();
        await page.keyboard.press('Enter');
        await box(page).waitFor();
        const [shown, line] = await Promise.all(
          [box(page), link(page)].map((each) => each.evaluate((node) => node.getBoundingClientRect())),
        );
        expect(shown?.top).toBeGreaterThanOrEqual(0);
        expect(shown?.bottom).toBeLessThanOrEqual(740);
        expect((shown?.bottom ?? 0) <= (line?.top ?? 0) || (shown?.top ?? 0) >= (line?.bottom ?? 0)).toBe(true);
        await page.keyboard.press('Escape');
        await box(page).waitFor({ state: 'hidden' });
      }
    }));

  test('leads to the glossary where the definition cannot be had', () =>
    visit(path, {}, async ({ page }) => {
      let failed = false;
      await page.route('**/glossary/', (route) => {
        if (failed) return route.continue();
        failed = true;
        return route.abort();
      });
      await link(page).click();
      await page.waitForURL(/\/glossary\/#/);
    }));

  test('leads to the glossary without script', () =>
    visit(path, { javaScriptEnabled: false }, async ({ page }) => {
      await link(page).click();
      await page.waitForURL(/\/glossary\/#/);
    }));
});

test('the glossary says what each stance means, and how an answer can meet a question, in the words of the legend', () =>
  visit('/glossary/', { javaScriptEnabled: false }, async ({ page }) => {
    const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
    for (const { label, gloss } of [...Object.values(STANCES), { ...inOtherTerms, label: otherLabel }, ...Object.values(bearings)])
      expect(text).toContain(`${label} ${gloss}`);
  }));
