import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Built } from './built.ts';
import { rightHeight } from './conformance.ts';
import { KINDS } from './embedded.ts';
import { hostPage, type Host } from './host.ts';
import { element, ours, plain } from './plain.ts';
import { opened, visited } from './visited.ts';

/** How many bytes a host with nothing in it takes on paper. */
const emptyPaper = (built: Built): Promise<number> => opened(built, built.put(hostPage('')), {}, async (page) => (await page.pdf()).length);

/** The addresses of what a page has loaded whole. */
const loaded = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).flatMap(({ name, responseEnd }) => (responseEnd ? name : [])),
  );

/** What is seen in a place of the host while it is printed: addresses of pictures and frames, and words. */
const onPaper = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    const place = document.querySelector('#place')!;
    const seen = [...place.querySelectorAll<HTMLImageElement | HTMLIFrameElement>('img, iframe')].filter((part) => part.checkVisibility());
    const words = place.textContent?.trim() ?? '';
    const found = [...seen.map(({ src }) => src), ...(words ? [words] : [])];
    dispatchEvent(new Event('afterprint'));
    return found;
  });

/** With our script, and without a view that was chosen for the page. */
const whole: Host = { ...ours, page: ({ codes }) => hostPage(codes['Auto-height frame']?.code ?? '') };

/** What a host has on paper. */
export const printed = (built: Built): void => {
  describe('on paper', () => {
    test.each([...KINDS.map((kind) => ({ kind, host: whole })), { kind: 'claim' as const, host: element }])(
      'a $kind in $host.name is its picture, and is itself again afterwards',
      async ({ kind, host }) => {
        await visited(built, host, kind, async ({ page, inside, complaints }) => {
          await rightHeight(inside, 'told');
          const picture = `${built.embedded[kind].frame}image.svg`;
          await expect.poll(() => loaded(page)).toContain(picture);
          const paper = await page.pdf();
          expect(paper.length).toBeGreaterThan(2 * (await emptyPaper(built)));
          expect(await onPaper(page)).toEqual([picture]);
          await expect.poll(() => page.locator('iframe').isVisible()).toBe(true);
          expect(await page.locator('#place img').count()).toBe(0);
          await rightHeight(inside, 'told');
          expect(complaints).toEqual([]);
        });
      },
    );

    test('a frame with a view that was chosen for the page is itself, and asks for no picture', async () => {
      const { frame, view, codes } = built.embedded.matrix;
      const code = codes['Auto-height frame']?.code.replace(`${frame}"`, `${frame}${view}"`) ?? '';
      await opened(built, built.put(hostPage(code)), {}, async (page) => {
        await expect.poll(() => page.locator('iframe').evaluate(({ style }) => style.height)).not.toBe('');
        expect(await onPaper(page)).toEqual([frame + view]);
        expect((await loaded(page)).filter((address) => address.endsWith('.svg'))).toEqual([]);
      });
    });

    test('a frame whose picture has not come is itself, and one that has not been read is its name and address', async () => {
      const { codes, frame } = built.embedded.claim;
      const code = codes['Auto-height frame']?.code ?? '';
      await opened(built, built.put(''), {}, async (page) => {
        await page.route('**/image.svg', () => {});
        await page.goto(built.put(hostPage(code)));
        await expect.poll(() => page.locator('iframe').evaluate(({ style }) => style.height)).not.toBe('');
        await page.waitForRequest('**/image.svg');
        expect(await onPaper(page)).toEqual([frame]);
      });
      await opened(built, built.put(hostPage(`<div style="height: 900vh"></div>${code}`)), {}, async (page) => {
        const title = await page.locator('iframe').getAttribute('title');
        expect(await onPaper(page)).toEqual([`${title} (${frame})`]);
        expect(await page.locator('iframe').isVisible()).toBe(true);
      });
    });

    test('an element whose frame has not been read yet is the picture in it, once', async () => {
      const { codes, frame } = built.embedded.claim;
      const code = codes['Custom element']?.code.replace('image.svg', 'image.png').replace(' loading="lazy"', '') ?? '';
      await opened(built, built.put(''), {}, async (page) => {
        await page.route(frame, () => {});
        await page.goto(built.put(hostPage(code)), { waitUntil: 'domcontentloaded' });
        const image = page.locator('dossier-embed img');
        await expect.poll(() => image.evaluate((picture) => (picture as HTMLImageElement).complete)).toBe(true);
        await expect.poll(() => page.locator('dossier-embed iframe').count()).toBe(1);
        await page.emulateMedia({ media: 'print' });
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        expect(await image.count()).toBe(1);
        expect(await image.isVisible()).toBe(true);
      });
    });

    test.each(KINDS)('a %s with the plain code stands there as it does on the screen, without what can only be clicked', async (kind) => {
      await visited(built, plain, kind, async ({ page, inside, complaints }) => {
        await page.emulateMedia({ media: 'print' });
        expect(await inside.locator('h1').isVisible()).toBe(true);
        expect(await inside.locator('.chart-footer').isVisible()).toBe(false);
        expect((await page.pdf()).length).toBeGreaterThan(10_000);
        expect(complaints).toEqual([]);
      });
    });
  });
};
