import type { Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dateText } from '../../src/time/date-text.ts';
import { dated } from '../../src/model/date.ts';
import type { Built } from './built.ts';
import { KINDS } from './embedded.ts';
import type { Host } from './host.ts';
import { heard, painted, visited, type Visited } from './visited.ts';

/**
 * In px: the height of the frame, of what stands in it (in a frame that fills its height, if that were just enough), what of it cannot be
 * seen at once, and what sticks out aside.
 */
export const measures = (inside: Frame) =>
  inside.evaluate(() => {
    const { scrollHeight, scrollWidth, clientWidth } = document.documentElement;
    const [parts, scrolled] = ['.whole', '.scrolled'].map((part) => document.querySelector(part)!.getBoundingClientRect().height) as [
      number,
      number,
    ];
    const whole = document.body.getBoundingClientRect().bottom + ('fit' in document.documentElement.dataset ? parts - scrolled : 0);
    return { room: innerHeight, whole: Math.ceil(whole), hidden: scrollHeight - innerHeight, aside: scrollWidth - clientWidth };
  });

type Measures = Awaited<ReturnType<typeof measures>>;

/** Whether a height is right. */
const judged: Record<Host['height'], (now: Measures) => boolean> = {
  told: ({ room, whole, hidden }) => room === whole && hidden === 0,
  kept: ({ aside }) => aside === 0,
  clamped: ({ room, whole, hidden }) => room === Math.min(1000, Math.max(200, whole)) && hidden === 0,
};

/** Waits until a frame has the height that is right in a host. */
export const rightHeight = (inside: Frame, height: Host['height']) =>
  expect
    .poll(async () => {
      const now = await measures(inside);
      return judged[height](now) && now.aside === 0 ? 'right' : now;
    })
    .toBe('right');

/** Waits until the focus is there. */
const focusAt = (page: Page, where: string) =>
  expect.poll(() => page.evaluate(() => document.activeElement?.id || document.activeElement?.localName)).toBe(where);

const inFocus = (inside: Frame) =>
  expect.poll(() => inside.evaluate(() => document.hasFocus() && document.activeElement !== document.body)).toBe(true);

const walked = async ({ page, inside }: Visited, from: string, into: string, out: string): Promise<void> => {
  await page.locator(from).focus();
  await page.keyboard.press(into);
  await focusAt(page, 'iframe');
  await inFocus(inside);
  await page.keyboard.press(out);
  await focusAt(page, from.slice(1));
};

/** Waits until the host has heard the height of a frame out of sight, and goes there. */
const toldBefore = async ({ page, inside }: Visited): Promise<void> => {
  const { whole } = await measures(inside);
  await expect.poll(() => page.locator('iframe').evaluate(({ clientHeight }) => clientHeight)).toBe(whole);
  await page.locator('iframe').scrollIntoViewIfNeeded();
};

/** What every host has to see, of everything that can be embedded. */
export const conformance = (built: Built, hosts: Host[]): void => {
  describe.each(hosts)('in $name', (host) => {
    const runs = host.context?.javaScriptEnabled !== false;
    test.each(KINDS)('a %s is seen whole or scrolls inside, shows the view of its address, and disturbs nobody', async (kind) => {
      await visited(built, host, kind, async (visit) => {
        const { page, inside, complaints } = visit;
        await expect.poll(() => page.locator('iframe').isVisible()).toBe(true);
        expect(await inside.locator('h1').isVisible()).toBe(true);
        if (host.below) await toldBefore(visit);
        await rightHeight(inside, host.height);
        const { view, day } = built.embedded[kind];
        const said = dateText(dated(day)!);
        if (view && runs)
          await expect
            .poll(() => inside.locator('.as-of text, .replay output').allTextContents())
            .toContainEqual(expect.stringContaining(said));
        await walked(visit, '#before', 'Tab', 'Shift+Tab');
        await walked(visit, '#after', 'Shift+Tab', 'Tab');
        if (runs) {
          const { length } = await heard(page);
          await painted(page);
          // What it said in the meantime would have come before.
          await inside.evaluate(() => top?.postMessage({ last: true }, '*'));
          await expect.poll(async () => (await heard(page)).slice(length)).toEqual([{ last: true }]);
        }
        await rightHeight(inside, host.height);
        expect(complaints).toEqual([]);
      });
    });
  });
};
