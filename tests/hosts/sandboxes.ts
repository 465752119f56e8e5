import { describe, expect, test } from 'vitest';
import { amp, ampInSight } from './amp.ts';
import type { Built } from './built.ts';
import { rightHeight } from './conformance.ts';
import { scriptlessWordPress, SECRET, wordPress as host } from './wordpress.ts';
import { visited } from './visited.ts';

/** What sandboxes without an origin forbid, and what is there instead. */
export const sandboxes = (built: Built): void => {
  describe('in the sandbox of WordPress', () => {
    test('a link to the site is followed by the whole page', async () => {
      await visited(built, host, 'claim', async ({ page, inside }) => {
        await inside.locator('footer a').filter({ hasText: 'Full version' }).click();
        await page.waitForURL(built.embedded.claim.page);
      });
    });

    test('a link to the site shows its address where the script of WordPress is missing', async () => {
      await visited(built, scriptlessWordPress, 'claim', async ({ page, inside, complaints }) => {
        const address = page.url();
        await inside.locator('footer a').filter({ hasText: 'Full version' }).click();
        await expect.poll(() => inside.locator('.address').allTextContents()).toEqual([built.embedded.claim.page]);
        expect(page.url()).toBe(address);
        expect(complaints).toEqual([]);
      });
    });

    test('a link elsewhere shows its address, selected', async () => {
      await visited(built, host, 'claim', async ({ page, inside, complaints }) => {
        const address = page.url();
        const link = inside.locator('footer a[rel="license"]');
        await link.click();
        const href = await link.evaluate((element) => (element as HTMLAnchorElement).href);
        await expect.poll(() => inside.evaluate(() => String(getSelection()))).toBe(href);
        await link.click();
        await expect.poll(() => inside.locator('.address').count()).toBe(0);
        expect(page.url()).toBe(address);
        expect(complaints).toEqual([]);
      });
    });

    test('what the reader chooses is kept in the address of the frame, before the secret', async () => {
      await visited(built, host, 'timeline', async ({ page, inside, complaints }) => {
        await inside.locator('.marks > a[tabindex="0"]').filter({ visible: true }).first().press('+');
        await expect.poll(() => inside.url()).toContain('extent=');
        expect(inside.url().endsWith(`#?secret=${SECRET}`)).toBe(true);
        await page.evaluate(
          (secret) => document.querySelector('iframe')!.contentWindow!.postMessage({ message: 'ready', secret }, '*'),
          SECRET,
        );
        await rightHeight(inside, 'clamped');
        expect(complaints).toEqual([]);
      });
    });
  });

  describe('in AMP', () => {
    test('a frame in sight waits until the reader asks for all of it', async () => {
      await visited(built, ampInSight, 'timeline', async ({ page, inside }) => {
        await page.locator('[overflow]').click();
        await rightHeight(inside, 'told');
      });
    });

    test('links open windows of their own, as the sandbox allows', async () => {
      await visited(built, amp, 'claim', async ({ page, inside, complaints }) => {
        await page.locator('iframe').scrollIntoViewIfNeeded();
        const link = inside.locator('footer a').filter({ hasText: 'Full version' });
        const [other] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
        await other.waitForURL(built.embedded.claim.page);
        expect(await other.evaluate(() => [opener === null, origin === 'null'])).toEqual([true, false]);
        expect(complaints).toEqual([]);
      });
    });
  });
};
