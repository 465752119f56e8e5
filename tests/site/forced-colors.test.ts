import type { BrowserContextOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import { articlesOf, atWork, framesOfEachKind, siteInChromium } from './site.ts';

/** For those whose system decides on the colours (high contrast), whatever scheme the browser says it has. */
const { visit } = siteInChromium('dist');
const forced = (colorScheme: 'light' | 'dark') =>
  ({ forcedColors: 'active', colorScheme, viewport: { width: 1280, height: 900 } }) as const;

/** The colours that drawings of a page are painted in, without those that a shape has before anybody chooses one. */
const paints = (path: string, options: BrowserContextOptions): Promise<string[]> =>
  visit(path, options, ({ page }) =>
    page.evaluate(() => {
      const drawn = [...document.querySelectorAll('svg :is(text, rect, circle, path, line)')].filter((each) => each.checkVisibility());
      const all = drawn.map((each) => getComputedStyle(each)).flatMap(({ fill, stroke }) => [fill, stroke]);
      return [...new Set(all)].filter((paint) => !/^(none|url.*|rgb\(0, 0, 0\)|rgba\(0, 0, 0, 0\))$/.test(paint));
    }),
  );

test.each(['/', '/timeline/', '/matrix/', ...framesOfEachKind('dist')])('nothing drawn on %s keeps its own colour', async (path) => {
  const own = await paints(path, { ...forced('light'), forcedColors: 'none' });
  expect((await paints(path, forced('light'))).filter((paint) => own.includes(paint))).toEqual([]);
});

test.each(['/matrix/', '/embed/matrix/'])('only what answers the question asked is solid on %s', async (path) => {
  await visit(path, forced('dark'), async ({ page }) => {
    const { solid, direct } = await page.evaluate(() => {
      const cells = [...document.querySelectorAll<HTMLElement>('.cell')];
      const isSolid = (cell: HTMLElement): boolean => {
        const shape = document.querySelector(cell.querySelector('use')?.getAttribute('href') ?? 'none');
        return shape?.querySelector('circle')?.getAttribute('fill') === 'currentColor' && shape.querySelector('.in-disc') !== null;
      };
      const ids = (all: HTMLElement[]) => all.map(({ dataset }) => dataset['id']);
      return { solid: ids(cells.filter(isSolid)), direct: ids(cells.filter((cell) => cell.classList.contains('direct'))) };
    });
    expect(direct.length).toBeGreaterThan(0);
    expect(solid).toEqual(direct);
  });
});

test.each(['light', 'dark'] as const)('one sees where the slider of the matrix stands (%s)', async (scheme) => {
  await visit('/matrix/', forced(scheme), async ({ page }) => {
    const slider = page.locator('.replay [type=range]');
    await slider.focus();
    const late = await slider.screenshot();
    await slider.press('Home');
    expect((await slider.screenshot()).equals(late)).toBe(false);
  });
});

test.each(['/', '/matrix/', ...articlesOf('dist').slice(0, 1)])(
  'links on %s have the colour that the system has for them',
  async (path) => {
    await visit(path, forced('dark'), async ({ page }) => {
      const colours = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.color = 'LinkText';
        const links = [...document.querySelectorAll('main a:not(svg a)')].filter((link) => link.checkVisibility());
        return { link: getComputedStyle(probe).color, all: [...new Set(links.map((link) => getComputedStyle(link).color))] };
      });
      expect(colours.all).toEqual([colours.link]);
    });
  },
);

test.each([
  ['/timeline/', '.timeline-controls .party-filter summary'],
  ['/', '.story-opening .owed.beside .block'],
])('an arrow on %s is an arrow, not a square', async (path, selector) => {
  await visit(path, forced('light'), async ({ page }) => {
    await atWork(page);
    const sides = await page
      .locator(selector)
      .first()
      .evaluate((each) => {
        const { borderTopColor, borderBottomColor, borderLeftColor } = getComputedStyle(each, '::after');
        return [borderTopColor, borderBottomColor, borderLeftColor];
      });
    expect(sides).toContain('rgba(0, 0, 0, 0)');
    expect(new Set(sides).size).toBe(2);
  });
});

test.each(['light', 'dark'] as const)('one can read which stretch of time is chosen (%s)', async (scheme) => {
  await visit('/timeline/', forced(scheme), async ({ page }) => {
    await atWork(page);
    const chosen = page.locator('.timeline-controls [aria-pressed=true]').first();
    const read = await chosen.screenshot();
    // Other words of the same length would look the same if nothing of them could be read.
    await chosen.evaluate((button) => {
      button.textContent = [...(button.textContent ?? '')].reverse().join('');
    });
    expect((await chosen.screenshot()).equals(read)).toBe(false);
  });
});
