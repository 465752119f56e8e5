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

test.each([360, 390, 768])('with letters of twice the size no words in a picture of days lie over a day, at %i px', async (width) => {
  await visit('/', { viewport: { width, height: 844 } }, async ({ page }) => {
    const [days, covered] = await page.locator('.days .item.lit').evaluateAll((all) => {
      const shown = all.filter((item) => item.checkVisibility() && item.querySelector('.day')?.checkVisibility());
      const over = shown.filter((item) => {
        const range = document.createRange();
        range.selectNodeContents(item.querySelector('.day b') ?? item);
        const [day, block] = [range.getBoundingClientRect(), item.querySelector('.block')?.getBoundingClientRect()];
        return block && day.right > block.left && day.left < block.right && day.bottom > block.top + 1 && day.top < block.bottom;
      });
      return [shown.length, over.length];
    });
    expect(days).toBeGreaterThan(0);
    expect(covered).toBe(0);
  });
});

const withSigns = ['/', '/matrix/', '/timeline/', '/claims/'].flatMap((path) => [390, 1280].map((width) => [path, width] as const));

test.each(withSigns)('with letters of twice the size the signs of %s are larger, too, at %i px', async (path, width) => {
  await visit(path, { viewport: { width, height: 844 } }, async ({ page }) => {
    const signs = await page
      .locator(
        `svg:is(.glyph, .shape, .claim-sign, .response-sign[width]), .to-search svg, .days li svg${width > 960 ? ', .cell summary svg' : ''}`,
      )
      .evaluateAll((all) =>
        all
          .filter((each) => each.checkVisibility())
          .map((each) => [each.getBoundingClientRect().width, Number(each.getAttribute('width')), each.getAttribute('class')] as const),
      );
    expect(signs.length).toBeGreaterThan(0);
    expect(signs.filter(([drawn, usual]) => drawn < 1.65 * usual)).toEqual([]);
  });
});

test.each(['/matrix/', '/embed/matrix/'])(
  'with letters of twice the size the heads of the columns of %s show their names on a phone',
  async (path) => {
    await visit(path, { viewport: { width: 360, height: 780 } }, async ({ page }) => {
      const cut = await page.locator('.matrix .names th:not(.corner)').evaluateAll((heads) =>
        heads.map((head) => {
          const range = document.createRange();
          range.selectNodeContents(head);
          const [box, letters] = [head.getBoundingClientRect(), range.getBoundingClientRect()];
          return Math.max(box.left - letters.left, letters.right - box.right);
        }),
      );
      expect(cut.length).toBeGreaterThan(1);
      expect(Math.max(...cut)).toBeLessThan(2);
    });
  },
);

test.each(['/matrix/', '/embed/matrix/'].flatMap((path) => [360, 390].map((width) => [path, width] as const)))(
  'with letters of twice the size nothing in a column of %s lies over the next one, at %i px',
  async (path, width) => {
    await visit(path, { viewport: { width, height: 780 } }, async ({ page }) => {
      const over = await page.locator('.matrix tr:is(.sum, .row)').evaluateAll((rows) =>
        rows.flatMap((row) => {
          const columns = [...row.querySelectorAll('td')].map((cell) => {
            const range = document.createRange();
            const words = [...cell.querySelectorAll(':scope > span')].filter((each) => getComputedStyle(each).clipPath === 'none');
            for (const each of words) range.selectNodeContents(each);
            const signs = [...cell.querySelectorAll('summary svg')].filter((each) => each.checkVisibility());
            return [...signs.map((each) => each.getBoundingClientRect()), ...(words.length > 0 ? [range.getBoundingClientRect()] : [])];
          });
          return columns.flatMap((boxes, index) =>
            boxes
              .flatMap((box) => (columns[index + 1] ?? []).map((next) => Math.min(box.right, next.right) - Math.max(box.left, next.left)))
              .filter((common) => common > 4),
          );
        }),
      );
      expect(over).toEqual([]);
      // As large as they are with letters of the usual size, at least.
      const sizes = await page.locator('.row summary svg').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width));
      expect(Math.min(...sizes.filter((size) => size > 0))).toBeGreaterThanOrEqual(18);
    });
  },
);
