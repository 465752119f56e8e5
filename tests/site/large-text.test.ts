import { expect, test } from 'vitest';
import { framesOfEachKind, pagesOf, pagesOfEachType, siteInChromium } from './site.ts';

/** A reader whose browser is set to letters of twice the usual size: rems and the widths of media queries follow. */
const { visit } = siteInChromium('dist', { switches: ['--blink-settings=defaultFontSize=32'] });

test.each([...pagesOfEachType('dist'), ...framesOfEachKind('dist')])(
  'with letters of twice the size %s needs no scrolling sideways on a phone',
  async (path) => {
    const width = await visit(path, { viewport: { width: 360, height: 780 } }, ({ page }) =>
      page.evaluate(() => document.documentElement.scrollWidth),
    );
    expect(width).toBe(360);
  },
);

const scenes = pagesOf('dist').filter((path) => path.startsWith('/embed/scenes/'));

test.each(scenes)('with letters of twice the size those in the picture of %s are larger, too', async (path) => {
  await visit(path, { viewport: { width: 900, height: 900 } }, async ({ page }) => {
    const sizes = await page.locator('main :is(text, .words, .ask)').evaluateAll((all) =>
      all
        .filter((each) => each.checkVisibility())
        .map((each) => {
          const svg = each.closest('svg');
          const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
          return parseFloat(getComputedStyle(each).fontSize) * scale;
        }),
    );
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(23.9);
  });
});
