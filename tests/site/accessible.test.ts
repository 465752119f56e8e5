import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { framesOfEachKind, pagesOfEachType, siteInChromium } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { visit } = siteInChromium('dist');

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([...pagesOfEachType('dist'), ...framesOfEachKind('dist')])('axe finds nothing on %s', async (path) => {
    // The policy of the page forbids to add a script, and this test adds one.
    await visit(path, { colorScheme, bypassCSP: true, viewport: { width: 1280, height: 900 } }, async ({ page }) => {
      await page.addScriptTag({ content: axe });
      const found = await page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: { run: () => Promise<Found> } }).axe.run();
        return violations.flatMap(({ id, nodes }) =>
          nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
        );
      });
      expect(found).toEqual([]);
    });
  });
});

interface Found {
  violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
}
