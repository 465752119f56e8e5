import { describe, expect, test } from 'vitest';
import type { Built } from './built.ts';
import { rightHeight } from './conformance.ts';
import { KINDS } from './embedded.ts';
import { hostPage } from './host.ts';
import { element, ours, plain } from './plain.ts';
import { opened, visited } from './visited.ts';

/** How many bytes a host with nothing in it takes on paper. */
const emptyPaper = (built: Built): Promise<number> => opened(built, built.put(hostPage('')), {}, async (page) => (await page.pdf()).length);

/** What a host has on paper. */
export const printed = (built: Built): void => {
  describe('on paper', () => {
    test.each([...KINDS.map((kind) => ({ kind, host: ours })), { kind: 'claim' as const, host: element }])(
      'a $kind in $host.name is its picture, and is itself again afterwards',
      async ({ kind, host }) => {
        await visited(built, host, kind, async ({ page, inside, complaints }) => {
          await rightHeight(inside, 'told');
          const asked: string[] = [];
          page.on('request', (request) => asked.push(request.url()));
          // Not every Chromium without a window waits for a picture that is asked for so late; then it is there the second time.
          await page.pdf();
          await expect.poll(() => asked).toEqual(host === ours ? [`${built.embedded[kind].frame}image.svg`] : []);
          await expect.poll(() => page.locator('#place img').evaluate((picture) => (picture as HTMLImageElement).complete)).toBe(true);
          const paper = await page.pdf();
          expect(paper.length).toBeGreaterThan(2 * (await emptyPaper(built)));
          await expect.poll(() => page.locator('iframe').isVisible()).toBe(true);
          expect(await page.locator('#place img').isVisible()).toBe(false);
          await rightHeight(inside, 'told');
          expect(complaints).toEqual([]);
        });
      },
    );

    test('an element whose frame has not been read yet is the picture in it, once', async () => {
      const { codes, frame } = built.embedded.claim;
      const code = codes['Element']?.code.replace('image.svg', 'image.png').replace(' loading="lazy"', '') ?? '';
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
