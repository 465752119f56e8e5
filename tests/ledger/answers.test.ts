import { expect, test } from 'vitest';
import { answersOf, isContested } from '../../src/ledger/layout/answers.ts';
import type { Answer, Voice } from '../../src/model/ledger.ts';

const voices = (...answers: Answer[]): Voice[] =>
  answers.map((answer) => ({ by: 'lab', says: 'It said so.', sources: ['report'], answer }));

test('voices stand by what they answer, yes before no, and nothing stands for an answer that nobody gives', () => {
  const shown = answersOf(voices('no', 'yes', 'no')).map(({ answer, voices: same }) => [answer, same.length]);
  expect(shown).toEqual([
    ['yes', 1],
    ['no', 2],
  ]);
  expect(answersOf([])).toEqual([]);
});

test('a power is contested only where one says yes and another no', () => {
  expect(isContested(voices('yes', 'no'))).toBe(true);
  expect([voices('yes', 'yes'), voices('no'), voices('yes', 'partly'), []].some(isContested)).toBe(false);
});
