import { expect, test } from 'vitest';
import { dated } from '../../src/model/date.ts';
import { hadFramesOfResponses } from '../../src/model/frame-path.ts';

/** The claims (their numbers) whose responses had frames of their own, given how many were entered on which days. */
const withFrames = (...days: [claims: number, day: string][]): number[] => {
  const claims = days.flatMap(([many, day]) => Array.from({ length: many }, () => ({ entered: dated(day)! })));
  return hadFramesOfResponses(claims).map((claim) => claims.indexOf(claim));
};
const first = (many: number): number[] => Array.from({ length: many }, (_, index) => index);

test('every claim of a dossier of no more than 150 has frames of its responses', () => {
  expect(withFrames([100, '2031-07-01'], [50, '2031-07-02'])).toEqual(first(150));
});

test('of very many claims those had them that were entered on days before there were so many', () => {
  expect(withFrames([100, '2031-07-01'], [50, '2031-07-02'], [1, '2031-07-03'])).toEqual(first(150));
  expect(withFrames([100, '2031-07-01'], [51, '2031-07-02'], [7, '2031-07-03'])).toEqual(first(100));
});

test('none had them in a dossier that was entered as a whole', () => {
  expect(withFrames([151, '2031-07-01'], [9, '2031-08-01'])).toEqual([]);
});
