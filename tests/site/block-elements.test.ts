import { expect, test } from 'vitest';
import { BLOCKS } from '../../src/integrations/html/shorter-texts.ts';
import { framesOfEachKind, pagesOfEachType, siteInChromium } from './site.ts';
import { smallSite } from './small-site.ts';

const site = await smallSite();
const { visit } = siteInChromium(site);

/** The elements of some names on a page that stand in a line, or out of one between two texts: space beside them would be seen. */
const inLine = (names: string[]): string[] =>
  [...document.querySelectorAll(names.join())].flatMap((element) => {
    const { display, float, position } = getComputedStyle(element);
    const outOfFlow = float !== 'none' || position === 'absolute' || position === 'fixed';
    const isText = (node: Node | null): boolean => node instanceof Text && node.data.trim() !== '';
    const ends = [element.firstElementChild, element.lastElementChild];
    const isLoose = display.startsWith('inline') || (display === 'contents' && !ends.every((end) => end?.matches(names.join())));
    const between = outOfFlow && isText(element.previousSibling) && isText(element.nextSibling);
    return isLoose || between ? [`${element.outerHTML.slice(0, 80)}: ${display} ${position}`] : [];
  });

test.each([
  ['on a wide screen', 1280, 'screen'],
  ['on a phone', 360, 'screen'],
  ['on paper', 794, 'print'],
] as const)('no element beside which the build takes space away stands in a line, %s', async (_, width, media) => {
  for (const path of [...pagesOfEachType(site), ...framesOfEachKind(site)])
    await visit(path, { viewport: { width, height: 800 } }, async ({ page }) => {
      await page.emulateMedia({ media });
      expect([path, await page.evaluate(inLine, [...BLOCKS])]).toEqual([path, []]);
    });
});
