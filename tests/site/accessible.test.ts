import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { framesOfEachKind, pagesOf, siteInChromium } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { visit } = siteInChromium('dist');
const pages = pagesOf('dist').filter((path) => !path.startsWith('/embed/'));

/** One page of every type: those at the top, and the first and the last below each. */
const types = pages.filter((path, index) => {
  const parent = path.replace(/[^/]+\/$/, '');
  const siblings = pages.filter((other) => other.replace(/[^/]+\/$/, '') === parent);
  return parent === '/' || path === siblings[0] || path === siblings.at(-1) || index === 0;
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([...types, ...framesOfEachKind('dist')])('axe finds nothing on %s', async (path) => {
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
