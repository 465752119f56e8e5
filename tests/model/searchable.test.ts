import { describe, expect, test } from 'vitest';
import { holdsTerms, searchable, searchTerms } from '../../src/model/searchable.ts';

describe('what is searched', () => {
  test('is found in any case, with or without accents, with straight or curly quotation marks', () => {
    expect(searchable('The  “Café’s”\nDOOR')).toBe(`the "cafe's" door`);
  });

  test('has to hold every word, in any order', () => {
    const text = searchable('Said that it kept the door open.');
    expect(holdsTerms(text, searchTerms('DOOR said'))).toBe(true);
    expect(holdsTerms(text, searchTerms('door shut'))).toBe(false);
    expect(holdsTerms(text, searchTerms('   '))).toBe(true);
  });
});
