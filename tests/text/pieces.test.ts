import { expect, test } from 'vitest';
import { pieces } from '../../src/text/pieces.ts';
import { wrapped } from '../../src/text/width.ts';

const words = (text: string): string[] => pieces(text).map(({ text: word }) => word);

test('a line may end where a space stands', () => {
  expect(pieces('a b-c d')).toEqual([
    { text: 'a', spaced: false },
    { text: 'b-c', spaced: true },
    { text: 'd', spaced: true },
  ]);
  expect(words('قالت إن الناس')).toEqual(['قالت', 'إن', 'الناس']);
});

test.each([
  ['Chinese', '在两口井中发现了铅', 4],
  ['Japanese', '井戸の水は安全でしたか', 4],
  ['Thai', 'ประชาชนได้รับแจ้งแล้ว', 4],
])('%s, which puts no spaces between words, may end a line behind each of them', (_, text, least) => {
  expect(words(text).length).toBeGreaterThanOrEqual(least);
  expect(words(text).join('')).toBe(text);
});

test('no line begins with a full stop or ends with an opening bracket', () => {
  const lines = wrapped('公报说（实验室），水是安全的。镇上说「没有」。', 4, 1, (text) => [...text].length);
  expect(lines.length).toBeGreaterThan(4);
  expect(lines.filter((line) => /^[，。）」]|[（「]$/.test(line))).toEqual([]);
  expect(lines.join('')).toBe('公报说（实验室），水是安全的。镇上说「没有」。');
});
