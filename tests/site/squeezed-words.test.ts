import { expect, test } from 'vitest';
import { framesOfEachKind, pagesOf, pagesOfEachType, siteInChromium } from './site.ts';

const { visit } = siteInChromium('dist');
/** Each claim’s frame is laid out by what was said of it: a quotation alone, with its translation, with none, on one line or beside it. */
const claimFrames = pagesOf('dist').filter((path) => /^\/embed\/claims\/[^/]+\/$/.test(path));
const paths = [...new Set([...pagesOfEachType('dist'), ...framesOfEachKind('dist'), ...claimFrames])];

test.each(paths)('no words of %s are squeezed into a column of a few letters', async (path) => {
  const squeezed = await visit(path, { javaScriptEnabled: false, viewport: { width: 640, height: 700 } }, async ({ page }) => {
    const found: string[] = [];
    for (const width of [640, 360]) {
      await page.setViewportSize({ width, height: 700 });
      found.push(
        ...(await page.evaluate(() => {
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          const narrow: string[] = [];
          const isForTheEar = (element: Element | null): boolean =>
            element !== null && (getComputedStyle(element).clipPath === 'inset(50%)' || isForTheEar(element.parentElement));
          for (let text = texts.nextNode(); text; text = texts.nextNode()) {
            const { parentElement: element } = text;
            if (!element?.checkVisibility() || isForTheEar(element)) continue;
            range.selectNodeContents(text);
            const { width } = range.getBoundingClientRect();
            const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
            if (lines > 3 && width < 2.5 * parseFloat(getComputedStyle(element).fontSize))
              narrow.push(`${innerWidth} px: ${text.textContent?.trim()}`);
          }
          return narrow;
        })),
      );
    }
    return found;
  });
  expect(squeezed).toEqual([]);
});
