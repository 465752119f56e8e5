import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { contentFiles } from '../../src/cli/files.ts';
import { dossier as read } from '../../src/content/dossier.ts';
import { atWork, siteInChromium } from './site.ts';

const { visit } = siteInChromium('dist');
const dossier = read(contentFiles(process.cwd()));
const [claim = ''] = Object.keys(dossier.claims);
const [party = ''] = Object.keys(dossier.parties);
const button = (page: Page) => page.getByRole('button', { name: 'Copy the address of this view' });
const said = (page: Page): Promise<string | null> => page.locator('copy-address [role="status"]').last().textContent();

/** Chromium asks before a page may read what was copied. */
const ALLOWED = { permissions: ['clipboard-read', 'clipboard-write'] };

describe('the address of a view', () => {
  test.each([
    ['/timeline/', '#extent=2018-12'],
    ['/matrix/', `#party=${party}`],
    [`/claims/${claim}/`, ''],
  ])('is copied on %s with what was chosen, by the keyboard, and a screen reader hears of it', (path, view) =>
    visit(path + view, ALLOWED, async ({ page, complaints }) => {
      await atWork(page);
      await button(page).last().focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => said(page)).toBe('Copied');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
      expect(page.url()).toContain(path + view);
      expect(complaints).toEqual([]);
    }),
  );

  test('stands selected in a field where the browser refuses to copy', () =>
    visit(`/timeline/#extent=2018-12`, {}, async ({ page, complaints }) => {
      await atWork(page);
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
      });
      await button(page).click();
      const field = page.getByLabel('The address of this view');
      await expect.poll(() => field.inputValue()).toBe(page.url());
      const selected = await field.evaluate((input: HTMLInputElement) =>
        input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
      );
      expect(selected).toBe(page.url());
      expect(await said(page)).toContain('selected');
      expect(complaints).toEqual([]);
    }));

  test('is not offered without script, or in a frame', async () => {
    for (const path of ['/timeline/', `/claims/${claim}/`])
      await visit(path, { javaScriptEnabled: false }, async ({ page }) => expect(await button(page).count()).toBe(0));
    await visit('/embed/timeline/', {}, async ({ page }) => expect(await page.locator('copy-address').count()).toBe(0));
  });
});
