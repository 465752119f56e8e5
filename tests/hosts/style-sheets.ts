import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Built } from './built.ts';
import { rightHeight } from './conformance.ts';
import { hostPage } from './host.ts';
import { frameIn, opened } from './visited.ts';

/** What style sheets of hosts say of everything in a post. */
const STYLES: [name: string, css: string][] = [
  ['pictures as blocks', 'img, iframe { display: block !important; max-width: 100%; height: auto }'],
  ['pictures without a height of their own', 'img { max-width: 100% }'],
  ['a column in the middle of the page', '#place > * { max-width: 400px; margin-inline: auto }'],
  ['a ratio for frames, and a border', 'iframe { aspect-ratio: 16 / 9; height: auto; box-sizing: border-box; border: 3px solid }'],
];

const CODES = ['Frame', 'Auto-height frame', 'Custom element', 'Picture, SVG', 'Picture, PNG', 'Newsletter'];

/** Where what is seen in the place stands in px: its edges, and by how much a picture is distorted. */
const placed = (page: Page) =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll<HTMLImageElement | HTMLIFrameElement>('#place :is(img, iframe)')];
    return parts
      .filter((part) => part.checkVisibility() && part.offsetHeight > 1)
      .map((part) => {
        const { left, right, width, height } = part.getBoundingClientRect();
        const natural = part instanceof HTMLImageElement ? part.naturalWidth / part.naturalHeight : 0;
        return {
          left,
          right: document.documentElement.clientWidth - right,
          distorted: natural && Math.abs(natural - width / height) > 0.01,
        };
      });
  });

/** What the style sheet of a host does to what is pasted. */
export const styleSheets = (built: Built): void => {
  const page = (css: string, code: string): string =>
    built.put(hostPage(code).replace('</head>', `<meta name="viewport" content="width=device-width"><style>${css}</style></head>`));

  describe.each(STYLES)('in a style sheet that has %s', (_, css) => {
    test.each(CODES)('the code "%s" stands in the middle of its column, as wide as it or narrower, and undistorted', async (name) => {
      for (const width of [1000, 360]) {
        const code = built.embedded.claim.codes[name]?.code.replaceAll(' loading="lazy"', '') ?? '';
        await opened(built, page(css, code), { viewport: { width, height: 800 } }, async (tab, complaints) => {
          await tab.waitForLoadState('networkidle');
          const [part, ...more] = await placed(tab);
          expect(more).toEqual([]);
          expect(part?.distorted).toBeFalsy();
          expect(part?.left).toBeGreaterThanOrEqual(0);
          // A newsletter is read alone, from its left edge.
          if (name === 'Newsletter') expect(part?.right).toBeGreaterThanOrEqual(0);
          else expect(Math.abs((part?.left ?? 0) - (part?.right ?? 99))).toBeLessThanOrEqual(1);
          expect(complaints).toEqual([]);
        });
      }
    });

    test.each(['Auto-height frame', 'Custom element'])('the code "%s" has the right height, and one picture on paper', async (name) => {
      const { frame, codes } = built.embedded.claim;
      await opened(built, page(css, codes[name]?.code ?? ''), {}, async (tab) => {
        await rightHeight(await frameIn(tab, frame), 'told');
        await expect
          .poll(() => tab.evaluate(() => performance.getEntriesByName(`${document.querySelector('iframe')!.src}image.svg`).length))
          .toBe(1);
        const seen = () =>
          tab.evaluate(() =>
            [...document.querySelectorAll<HTMLElement>('#place :is(img, iframe)')]
              .filter((part) => part.checkVisibility())
              .map(({ localName }) => localName),
          );
        expect(await seen()).toEqual(['iframe']);
        await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
        expect(await seen()).toEqual(['img']);
        await tab.evaluate(() => dispatchEvent(new Event('afterprint')));
        expect(await seen()).toEqual(['iframe']);
      });
    });
  });
};
