import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtForHosts } from '../built.ts';
import { measures, rightHeight } from '../conformance.ts';
import { KINDS } from '../embedded.ts';
import { frameIn, opened } from '../visited.ts';
import { startGhost, type Ghost } from './ghost.ts';

const built = builtForHosts();
let ghost: Ghost;
beforeAll(async () => {
  ghost = await startGhost();
});
afterAll(() => ghost?.stop());

describe('in a real Ghost', () => {
  test('an address that is pasted becomes a bookmark with title, description, picture and icon, whatever page it is of', async () => {
    const { timeline, matrix, claim } = built.embedded;
    const pages = [
      timeline.page,
      matrix.page,
      claim.page,
      timeline.frame,
      ...['', 'embeds/', 'claims/', 'sources/', 'glossary/'].map((path) => `${built.origin}/${path}`),
    ];
    for (const page of pages) {
      const { type, metadata } = await ghost.pasted(page);
      expect([page, type]).toEqual([page, 'bookmark']);
      for (const part of ['title', 'description', 'icon'] as const)
        expect([page, part, metadata[part]]).toEqual([page, part, expect.stringMatching(/\w/)]);
      expect([page, metadata.thumbnail]).toEqual([page, expect.stringMatching(/\.png$/)]);
      // It has one of its own for what has none.
      if (page !== timeline.frame) expect(metadata.icon).not.toContain('static.ghost.org');
    }
  });

  test.each(KINDS)('the code for its HTML card shows a %s, as high as it is, in its column', async (kind) => {
    const { codes, frame } = built.embedded[kind];
    const address = await ghost.post(codes['Ghost']?.code.replaceAll(' loading="lazy"', '') ?? '');
    for (const width of [1000, 360])
      await opened(built, address, { viewport: { width, height: 900 } }, async (tab) => {
        const inside = await frameIn(tab, frame);
        await rightHeight(inside, 'told');
        const { left, right } = await tab.locator('iframe').evaluate((element) => element.getBoundingClientRect());
        expect(Math.abs(left - (width - right))).toBeLessThanOrEqual(1);
        expect((await measures(inside)).aside).toBe(0);
        await expect.poll(() => tab.evaluate((src) => performance.getEntriesByName(src).length, `${frame}image.svg`)).toBeGreaterThan(0);
        await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
        expect(await tab.locator('iframe').isVisible()).toBe(false);
        expect(await tab.locator(`img[src="${frame}image.svg"]`).isVisible()).toBe(true);
      });
  });
});
