import { expect, test } from 'vitest';
import { edited } from '../../src/integrations/html/html.ts';
import { elementsOf } from '../../src/integrations/html/read.ts';
import { withoutUnusedSymbols } from '../../src/integrations/html/unused-symbols.ts';

const SYMBOLS =
  '<svg class="sprite"><symbol id="yes"><g><path d="M0 0"></path></g></symbol><symbol id="no"><path d="M1 1"></path></symbol></svg>';
const pruned = (body: string): string => {
  const html = `<html><head></head><body>${SYMBOLS}${body}</body></html>`;
  return edited(html, withoutUnusedSymbols(elementsOf(html)).edits);
};

test('symbols stay where something refers to them, within templates too, and else are gone', () => {
  expect(pruned('<svg><use href="#yes"></use></svg>')).not.toContain('id="no"');
  expect(pruned('<template><svg><use href="#no"></use></svg></template>')).toMatch(/id="no".*<path d="M1 1">/);
  expect(pruned('<svg><use href="#yes"></use></svg>')).toContain('<symbol id="yes"><g><path d="M0 0"></path></g></symbol></svg>');
  expect(pruned('<p>#yes</p>')).toContain('<svg class="sprite"></svg>');
});

test('all symbols stay on a page in parts, since those shown later may refer to them', () => {
  expect(pruned('<nav class="parts"></nav>')).toContain(SYMBOLS);
});

test('what is left of the elements holds nothing of the symbols that are gone', () => {
  const { kept } = withoutUnusedSymbols(elementsOf(`<html><body>${SYMBOLS}<svg><use href="#no"></use></svg></body></html>`));
  expect(kept.map(({ tagName }) => tagName)).toEqual(['html', 'body', 'svg', 'symbol', 'path', 'svg', 'use']);
});
