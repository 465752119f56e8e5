import { describe, expect, test } from 'vitest';
import type { Built } from './built.ts';
import { measures, rightHeight } from './conformance.ts';
import { KINDS } from './embedded.ts';
import { card } from './card.ts';
import { hostPage, type Host } from './host.ts';
import { packages } from './packages.ts';
import { ours } from './plain.ts';
import { heard, opened, frameIn, painted, visited, type Visited } from './visited.ts';

const told = async ({ page }: Visited): Promise<number[]> =>
  (await heard(page)).flatMap((message) => {
    const { type, height } = message as { type?: string; height?: number };
    return type === 'embed-size' && height ? [height] : [];
  });

/** That frames are as high as what they show, whatever changes. */
export const heights = (built: Built): void => {
  const pym = packages.find(({ name }) => name === 'Pym') as Host;
  describe.each([
    { host: ours, kinds: KINDS },
    { host: pym, kinds: ['matrix'] as const },
  ])('in $host.name', ({ host, kinds }) => {
    test.each(kinds)('a %s grows and shrinks with what is opened in it, and with its width, and says each height once', async (kind) => {
      await visited(built, host, kind, async (visit) => {
        const { page, inside, complaints } = visit;
        await rightHeight(inside, 'told');
        const before = (await measures(inside)).room;
        const codes = inside.locator('footer summary').first();
        await codes.click();
        await expect.poll(async () => (await measures(inside)).room).toBeGreaterThan(before);
        await rightHeight(inside, 'told');
        // Until here the host may have asked: when its script ran, and when its page was read.
        const answers = (await told(visit)).length;
        await codes.click();
        await expect.poll(async () => (await measures(inside)).room).toBe(before);
        for (const width of [1100, 340, 784]) {
          await page.locator('#place').evaluate((place, px) => (place.style.width = `${px}px`), width);
          await expect.poll(() => inside.evaluate(() => innerWidth)).toBe(width);
          await rightHeight(inside, 'told');
          // Whoever scrolls by sees nothing move.
          await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
          await painted(page);
          await rightHeight(inside, 'told');
        }
        expect((await measures(inside)).room).toBe(before);
        const all = await told(visit);
        expect(all.length).toBeGreaterThan(answers);
        expect(all.filter((height, place) => height === all[place - 1] && place >= answers)).toEqual([]);
        expect(complaints).toEqual([]);
      });
    });
  });

  test.each(KINDS)(
    'a %s that fills the height of a card keeps its headline and its footer in sight, and scrolls by keyboard',
    async (kind) => {
      await visited(built, card, kind, async ({ inside }) => {
        const scrolled = inside.locator('.scrolled');
        await scrolled.focus();
        await inside.page().keyboard.press('End');
        const { whole, room } = await measures(inside);
        if (whole > room) await expect.poll(() => scrolled.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
        const edges = await inside.evaluate(() =>
          ['h1', 'footer'].flatMap((part) => {
            const { top, bottom } = document.querySelector(part)!.getBoundingClientRect();
            return [top, bottom];
          }),
        );
        expect(edges.every((edge) => edge >= 0 && edge <= room)).toBe(true);
      });
    },
  );

  test('what Pym puts into the query leaves the theme as it was asked for', async () => {
    const frame = `${built.embedded.claim.frame}?theme=dark`;
    const page = hostPage('', `<script src="/pym.js"></script><script>new pym.Parent('place', '${frame}', { title: 'x' });</script>`);
    await opened(built, built.put(page), {}, async (tab) => {
      const inside = await frameIn(tab, frame);
      expect(inside.url()).toContain('&childId=place');
      expect(await inside.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    });
  });
};
