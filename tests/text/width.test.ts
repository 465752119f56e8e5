import { expect, test } from 'vitest';
import { textWidth, wrapped } from '../../src/text/width.ts';

test('a text is as wide as its letters, in proportion to its size', () => {
  expect(textWidth('mmmm', 10)).toBeGreaterThan(textWidth('iiii', 10));
  expect(textWidth('mill', 20)).toBe(2 * textWidth('mill', 10));
});

test('a text breaks at spaces, and a word that is too long stands alone', () => {
  expect(wrapped('the mill by the incontrovertible river', 55, 10)).toEqual(['the mill', 'by the', 'incontrovertible', 'river']);
});
