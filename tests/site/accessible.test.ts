import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { framesOfEachKind, pagesOfEachType, siteInChromium } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { visit } = siteInChromium('dist');

/** The rules that speak of colours: of those alone a page in the dark can break more. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

interface Found {
  violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
}

/** What axe finds on a page by some of its rules, or by all. */
const problems = (page: Page, rules?: string[]): Promise<string[]> =>
  page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: { run: (asked: object) => Promise<Found> } };
    const { violations } = await axe.run(runOnly ? { runOnly } : {});
    return violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
  }, rules);

test.each([...pagesOfEachType('dist'), ...framesOfEachKind('dist')])('axe finds nothing on %s, in light and in dark', async (path) => {
  // The policy of the page forbids to add a script, and this test adds one.
  await visit(path, { colorScheme: 'light', bypassCSP: true, viewport: { width: 1280, height: 900 } }, async ({ page }) => {
    await page.addScriptTag({ content: axe });
    expect(await problems(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await problems(page, COLOURS)).toEqual([]);
  });
});
