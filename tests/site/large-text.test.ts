import { expect, test } from 'vitest';
import { framesOfEachKind, pagesOfEachType, siteInChromium } from './site.ts';

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
