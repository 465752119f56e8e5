import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentFiles } from '../../../src/cli/files.ts';
import { dossier } from '../../../src/content/dossier.ts';
import { builtForHosts } from '../built.ts';
import { measures, rightHeight } from '../conformance.ts';
import { KINDS, type Kind } from '../embedded.ts';
import { frameIn, opened } from '../visited.ts';
import { startGhost, type Ghost } from './ghost.ts';
import { inTheMiddle, inWords, printedAsPicture, undistorted } from './looks.ts';

const built = builtForHosts();
let ghost: Ghost;
beforeAll(async () => {
  ghost = await startGhost();
});
afterAll(() => ghost?.stop());

const { site } = dossier(contentFiles(process.cwd()));
const WIDTHS = [1000, 360];

const posted = (kind: Kind, name: string): Promise<string> =>
  ghost.post({ type: 'html', html: built.embedded[kind].codes[name]?.code.replaceAll(' loading="lazy"', '') ?? '' });

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
      // Whoever makes a claim does not publish its page.
      expect([site.title, site.publisher.name]).toContain(metadata.publisher);
      // It has one of its own for what has none.
      if (page !== timeline.frame) expect(metadata.icon).not.toContain('static.ghost.org');
    }
  });

  test.each(KINDS)('the bookmark of a %s leads to its page, and shows its picture and its icon on every screen', async (kind) => {
    const { page } = built.embedded[kind];
    const address = await ghost.post(await ghost.pasted(page));
    // Ghost adds to each link from where it comes.
    for (const width of WIDTHS)
      await opened(built, address, { viewport: { width, height: 900 } }, async (tab) => {
        const card = tab.locator(`.kg-bookmark-card a[href^="${page}"]`);
        expect(await card.isVisible()).toBe(true);
        const widths = () => card.locator('img').evaluateAll((all) => all.map((image) => (image as HTMLImageElement).naturalWidth > 0));
        await expect.poll(widths).toEqual([true, true]);
        expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      });
  });

  test.each(KINDS)('the code for its HTML card shows a %s, as high as it is, in its column', async (kind) => {
    const { frame } = built.embedded[kind];
    const address = await posted(kind, 'Auto-height frame');
    for (const width of WIDTHS)
      await opened(built, address, { viewport: { width, height: 900 } }, async (tab) => {
        const inside = await frameIn(tab, frame);
        await rightHeight(inside, 'told');
        await inTheMiddle(tab, width);
        expect((await measures(inside)).aside).toBe(0);
        await printedAsPicture(tab, frame);
      });
  });

  test('a link in its frame that leads to the site opens beside the post, which stays', async () => {
    const { frame, page } = built.embedded.claim;
    await opened(built, await posted('claim', 'Auto-height frame'), {}, async (tab) => {
      const inside = await frameIn(tab, frame);
      const [beside] = await Promise.all([
        tab.waitForEvent('popup'),
        inside.locator('footer a').filter({ hasText: 'Full version' }).click(),
      ]);
      await beside.waitForURL(page);
      await beside.close();
    });
  });

  describe('an HTML card keeps every code:', () => {
    test.each(['Frame', 'Auto-height frame', 'Custom element'])('%s', async (name) => {
      const { frame } = built.embedded.claim;
      const address = await posted('claim', name);
      for (const width of WIDTHS)
        await opened(built, address, { viewport: { width, height: 900 } }, async (tab) => {
          const inside = await frameIn(tab, frame);
          if (name !== 'Frame') await rightHeight(inside, 'told');
          await inTheMiddle(tab, width);
          if (name !== 'Frame') await printedAsPicture(tab, frame);
        });
    });

    test.each(['Picture, SVG', 'Picture, PNG', 'Newsletter'])('%s', async (name) => {
      const { page } = built.embedded.claim;
      const address = await posted('claim', name);
      for (const width of WIDTHS) await opened(built, address, { viewport: { width, height: 900 } }, (tab) => undistorted(tab, page));
    });

    test.each(['Text', 'Newsletter'])('the words of %s', async (name) => {
      await opened(built, await posted('claim', name), {}, (tab) => inWords(tab, built.embedded.claim.page));
    });
  });
});
