import stylelint from 'stylelint';
import { describe, expect, test } from 'vitest';

/** The rules that a style sheet breaks, one for each place. */
const broken = async (code: string): Promise<string[]> => {
  const { results } = await stylelint.lint({ code, codeFilename: 'src/some.css', configFile: '.config/stylelint.config.js' });
  return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule));
};

describe('a style sheet', () => {
  test.each([
    'matrix (width > 30rem)',
    '(min-width: 30rem)',
    'matrix not (min-width: 30rem)',
    'matrix (min-width: 30rem) and (height: 1rem)',
  ])('may not ask "@container %s", for which paper has no answer', async (query) => {
    expect(await broken(`@container ${query} { p { color: red; } }\n`)).toEqual(['site/container-by-width']);
  });

  test.each(['matrix (min-width: 30rem)', 'matrix (min-width: 32.5rem) and (max-width: 53.6875rem)'])(
    'may ask "@container %s"',
    async (query) => {
      expect(await broken(`@container ${query} { p { color: red; } }\n`)).toEqual([]);
    },
  );

  test.each([':root:has(.box :checked)', ':root:not([data-fit], :has(:checked)) .box'])(
    'may not ask "%s", which slows down each change on the page',
    async (selector) => {
      expect(await broken(`${selector} { color: red; }\n`)).toEqual(['selector-disallowed-list']);
    },
  );

  test('may ask a box what it or its neighbour has', async () => {
    expect(await broken(':root:not([data-fit]) .box:has(+ .other :checked) { color: red; }\n')).toEqual([]);
  });

  test('gives an underline its colour and thickness in declarations of their own, without which Safari draws none', async () => {
    expect(await broken('a { text-decoration: underline 1px red; }\n')).toEqual(['declaration-property-value-allowed-list']);
    expect(await broken('a { text-decoration-line: underline; text-decoration-color: red; }\n')).not.toContain(
      'declaration-property-value-allowed-list',
    );
  });
});
