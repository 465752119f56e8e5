import { describe, expect, test } from 'vitest';
import { divided, hyphenated } from '../../src/text/hyphenated.ts';

const shown = (text: string): string => hyphenated(text).replaceAll('\u00ad', '|');

describe('a long word', () => {
  test.each([
    ['Gewässerschutzamt', 'Gewäs|ser|schut|zamt'],
    ['Communications', 'Com|mu|ni|ca|tions'],
    ['Other authorities', 'Other autho|ri|ties'],
    ['Laboratory', 'Labo|ra|tory'],
    ['Spring', 'Spring'],
  ])('may be divided between its syllables: %s', (word, parts) => {
    expect(shown(word)).toBe(parts);
  });

  test('is divided where it is wider than its room, with hyphens, and is whole where it is not', () => {
    const widthOf = (text: string): number => text.length;
    expect(divided('Wasserversorgungsgesellschaft', 14, widthOf)).toEqual(['Wasserversor-', 'gungsgesell-', 'schaft']);
    expect(divided('Wasserversorgungsgesellschaft', 40, widthOf)).toEqual(['Wasserversorgungsgesellschaft']);
    expect(divided('', 40, widthOf)).toEqual(['']);
  });
});
