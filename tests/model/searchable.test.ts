import { describe, expect, test } from 'vitest';
import { normalised } from '../../src/model/compared-text.ts';
import { holdsTerms, searchable, searchTerms } from '../../src/model/searchable.ts';

describe('what is searched', () => {
  test('is found in any case, with or without accents, with straight or curly quotation marks', () => {
    expect(searchable('The  “Café’s”\nDOOR')).toBe(`the "cafe's" door`);
  });

  test.each([
    ['non\u2011breaking', 'non-breaking'],
    ['2014\u20132015', '2014-2015'],
    ['a\u2212b \ufe58 c', 'a-b - c'],
    ['hy\u00adphen\u00adated', 'hyphenated'],
    ['don\u00b4t, don\u02bct, don`t', "don't, don't, don't"],
    ['\u00abSo\u00bb \u201eso\u201c \u201aso\u2018', `"so" "so" 'so'`],
    ['no\u00a0break', 'no break'],
    ['ŝtono', 'stono'],
  ])('is the same however it is set: %j', (set, plain) => expect(searchable(set)).toBe(plain));

  test('has the table of signs of the proof: what a proof takes for the same, a search finds', () => {
    const signs = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code)).filter(
      (sign) => !/[\p{L}\p{N}\p{M}\p{C}]/u.test(sign),
    );
    const differing = signs.filter((sign) => {
      const [proof, search] = [normalised(`a${sign}b`), searchable(`a${sign}b`)];
      return /^a['"-]?b$/.test(proof) && proof !== search;
    });
    expect(differing).toEqual([]);
  });

  test('has to hold every word, in any order', () => {
    const text = searchable('Said that it kept the door open.');
    expect(holdsTerms(text, searchTerms('DOOR said'))).toBe(true);
    expect(holdsTerms(text, searchTerms('door shut'))).toBe(false);
    expect(holdsTerms(text, searchTerms('   '))).toBe(true);
  });
});
