import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { answersOf, explainedAnswers, isContested } from '../../src/ledger/layout/answers.ts';
import { ANSWERS, type Answer, type Feature, type Voice } from '../../src/model/ledger.ts';
import { ANSWER_GLYPHS, answerSign, GLYPHS } from '../../src/record/signs.ts';

const voices = (...answers: Answer[]): Voice[] =>
  answers.map((answer) => ({ by: 'lab', says: 'It said so.', sources: ['report'], answer }));

test('voices stand by what they answer, yes first and no last, and nothing stands for an answer that nobody gives', () => {
  const shown = answersOf(voices('no', 'yes', 'no')).map(({ answer, voices: same }) => [answer, same.length]);
  expect(shown).toEqual([
    ['yes', 1],
    ['no', 2],
  ]);
  expect(answersOf(voices('no', 'open', 'partly', 'yes')).map(({ answer }) => answer)).toEqual(['yes', 'partly', 'open', 'no']);
  expect(answersOf([])).toEqual([]);
});

test('a power is contested only where one says yes and another no', () => {
  expect(isContested(voices('yes', 'no'))).toBe(true);
  expect(
    [voices('yes', 'yes'), voices('no'), voices('yes', 'partly'), voices('yes', 'open'), voices('open', 'no'), []].some(isContested),
  ).toBe(false);
});

test('the answers that do not speak for themselves are explained where somebody gives them', () => {
  const feature = (...answers: Answer[]): Feature =>
    ({ title: 'A well', party: 'town', access: { open: { used: voices(...answers) } } }) as Feature;
  const explained = (...features: Feature[]) => explainedAnswers(features).map(({ answer }) => answer);
  expect(explained(feature('no', 'open'), feature('partly', 'yes'))).toEqual(['partly', 'open']);
  expect(explained(feature('open'))).toEqual(['open']);
  expect(explained(feature('yes', 'no'), feature())).toEqual([]);
});

/** Where a sign has ink when it is drawn in black on white, in its own size. */
const ink = (markup: string, width: number, height: number): boolean[] => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" color="#000">${markup}</svg>`;
  const { pixels } = new Resvg(svg, { background: '#fff' }).render();
  return [...pixels].filter((_, index) => index % 4 === 0).map((shade) => shade < 128);
};

test.each([
  ['bar', (answer: Answer) => ink(answerSign(answer), 14, 8)],
  ['sign beside a scene', (answer: Answer) => ink(GLYPHS[ANSWER_GLYPHS[answer]], 12, 12)],
])('each answer has a %s that no other has, in black and white too', (_, drawn) => {
  const blank = drawn('no').map(() => false);
  const all = [blank, ...ANSWERS.map(drawn)];
  const differ = (a: boolean[], b: boolean[]): number => a.filter((dark, index) => dark !== b[index]).length;
  for (const [index, one] of all.entries()) for (const other of all.slice(index + 1)) expect(differ(one, other)).toBeGreaterThanOrEqual(10);
});
