import { describe, expect, test } from 'vitest';
import { paperFooter } from '../../src/site/publication/print/footer.ts';

/** What CSS reads in the first string of a style. */
const read = (style: string): string =>
  (/content: "([^"]*)"/.exec(style)?.[1] ?? '').replace(/\\([0-9a-f]+) /g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));

describe('the foot of each page on paper', () => {
  test.each(['Wells · version of 1 July 2031', 'A "quoted" \\ title', '</style><script>x</script>', 'Two\nlines; } @page {', '水 𝒜'])(
    'says %j as it is, and nothing of it is taken for style or markup',
    (text) => {
      const style = paperFooter(text);
      expect(read(style)).toBe(text);
      expect(style).not.toContain('<');
      expect(style.match(/[{}]/g)).toHaveLength(6);
    },
  );

  test('shortens a long text between two signs', () => {
    const said = read(paperFooter('𝒜'.repeat(200)));
    expect([...said]).toHaveLength(90);
    expect(said.endsWith('𝒜…')).toBe(true);
  });
});
