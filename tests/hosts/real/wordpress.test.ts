import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtForHosts } from '../built.ts';
import { measures } from '../conformance.ts';
import { KINDS, type Embedded, type Kind } from '../embedded.ts';
import { frameIn, opened } from '../visited.ts';
import { inTheMiddle, inWords, printedAsPicture, undistorted } from './looks.ts';
import { ROLES, startWordPress, type Role, type WordPress } from './wordpress.ts';

const built = builtForHosts();
let wordPress: WordPress;
beforeAll(async () => {
  wordPress = await startWordPress();
});
afterAll(() => wordPress?.stop());

/** What the editor of blocks makes of an address that is pasted alone on a line. */
const embedBlock = (address: string): string =>
  `<!-- wp:embed {"url":"${address}","type":"rich"} --><figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure><!-- /wp:embed -->`;

const htmlBlock = (html: string): string => `<!-- wp:html -->${html}<!-- /wp:html -->`;

const code = ({ codes }: Embedded, name: string): string => codes[name]?.code.replaceAll(' loading="lazy"', '') ?? '';

const posted = (kind: Kind, role: Role = 'author'): Promise<string> =>
  wordPress.post(role, embedBlock(code(built.embedded[kind], 'WordPress')));

/** Complaints of anybody but WordPress, whose theme asks others for pictures. */
const ours = (complaints: string[]): string[] => complaints.filter((text) => !/gravatar|s\.w\.org/.test(text));

describe('in a real WordPress', () => {
  describe.each(ROLES)('the address that somebody pastes whose role is %s', (role) => {
    test.each(KINDS)('becomes a frame of a %s as high as what it shows, between 200 and 1,000 pixels', async (kind) => {
      const address = await posted(kind, role);
      for (const width of [1000, 360])
        await opened(built, address, { viewport: { width, height: 900 } }, async (tab, complaints) => {
          const inside = await frameIn(tab, built.embedded[kind].frame);
          await expect.poll(() => tab.locator('iframe').isVisible()).toBe(true);
          expect(await tab.locator('blockquote.wp-embedded-content').isVisible()).toBe(false);
          await expect
            .poll(async () => {
              const { room, whole, hidden, aside } = await measures(inside);
              return [room === Math.min(1000, Math.max(200, whole)), hidden, aside];
            })
            .toEqual([true, 0, 0]);
          expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
          expect(ours(complaints)).toEqual([]);
        });
    });
  });

  test('a link to the site is followed by the whole page, and one elsewhere shows its address', async () => {
    const { frame, page } = built.embedded.claim;
    await opened(built, await posted('claim'), {}, async (tab) => {
      const inside = await frameIn(tab, frame);
      const licence = inside.locator('footer a[rel="license"]');
      await licence.click();
      const href = await licence.evaluate((element) => (element as HTMLAnchorElement).href);
      await expect.poll(() => inside.locator('.address').allTextContents()).toEqual([href]);
      await inside.locator('footer a').filter({ hasText: 'Full version' }).click();
      await tab.waitForURL(page);
    });
  });

  test('a reader without scripts has the title, which leads to the page', async () => {
    const { page } = built.embedded.claim;
    await opened(built, await posted('claim'), { javaScriptEnabled: false }, async (tab) => {
      const link = tab.locator('blockquote a');
      expect(await link.isVisible()).toBe(true);
      expect(await link.getAttribute('href')).toBe(page);
    });
  });

  test('its feed keeps a link to the page', async () => {
    await posted('matrix');
    const feed = await (await fetch(`${wordPress.address}/?feed=rss2`)).text();
    expect(feed).toContain(`<a href="${built.embedded.matrix.page}">`);
  });

  describe.each(['administrator', 'editor'] as const)('what a “Custom HTML” block holds of somebody whose role is %s', (role) => {
    test.each(['Frame', 'Auto-height frame', 'Custom element'])(
      'the code "%s" stays, in the middle of the page, and is printed',
      async (name) => {
        const { frame } = built.embedded.claim;
        const address = await wordPress.post(role, htmlBlock(code(built.embedded.claim, name)));
        for (const width of [1000, 360])
          await opened(built, address, { viewport: { width, height: 900 } }, async (tab, complaints) => {
            const inside = await frameIn(tab, frame);
            if (name !== 'Frame') await expect.poll(async () => (await measures(inside)).hidden).toBe(0);
            await inTheMiddle(tab, width);
            if (name !== 'Frame') {
              await tab.waitForLoadState('networkidle');
              await printedAsPicture(tab, frame);
            }
            expect(ours(complaints)).toEqual([]);
          });
      },
    );
  });

  describe.each(['author', 'contributor'] as const)('what somebody pastes whose role is %s', (role) => {
    test.each(['Frame', 'Auto-height frame'])('of the code "%s" nothing is left, as its panel says', async (name) => {
      const address = await wordPress.post(role, htmlBlock(code(built.embedded.claim, name)));
      await opened(built, address, {}, async (tab) => {
        expect(await tab.locator('iframe, dossier-embed, script[src$="/embed.js"]').count()).toBe(0);
      });
    });

    test.each(['Custom element', 'Picture, SVG', 'Picture, PNG', 'Newsletter'])(
      'of the code "%s" the picture and its link stay, undistorted',
      async (name) => {
        const { page } = built.embedded.claim;
        const address = await wordPress.post(role, htmlBlock(code(built.embedded.claim, name)));
        for (const width of [1000, 360])
          await opened(built, address, { viewport: { width, height: 900 } }, (tab) => undistorted(tab, page));
      },
    );

    test('of the code "Text" every word and the link stay', async () => {
      const { page } = built.embedded.claim;
      const address = await wordPress.post(role, htmlBlock(code(built.embedded.claim, 'Text')));
      await opened(built, address, {}, (tab) => inWords(tab, page));
    });
  });
});
