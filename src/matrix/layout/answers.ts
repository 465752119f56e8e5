import * as words from '#words/matrix';
import type { Bearing } from '../../model/claim.ts';
import { found } from '../../model/response.ts';
import type { Stance } from '../../model/stance.ts';
import { BEARINGS, tally, type Tally } from './tally.ts';

interface Answer {
  by: string;
  bearing: Bearing;
}

/** How responses bear on the question asked: all of them, and those of each column. */
export interface Answers {
  total: Tally;
  columns: Tally[];
}

/** How responses bear on the question asked, all together and by column. */
export function answers(responses: Answer[], columns: { parties: string[] }[]): Answers {
  const by = Map.groupBy(responses, (response) => response.by);
  return { total: tally(responses), columns: columns.map(({ parties }) => tally(parties.flatMap((party) => by.get(party) ?? []))) };
}

const LONGEST = 36;
const UNIT = 2.2;

/** How long the bar of a response is, px: one scale for all columns, in which the longest of their bars has room. */
export function answerUnit({ columns }: Answers): number {
  const most = Math.max(1, ...columns.flatMap((column) => BEARINGS.map((bearing) => column[bearing])));
  // Rounded down, so that the longest is no longer than its room.
  return Math.min(UNIT, Math.floor((1000 * LONGEST) / most) / 1000);
}

/** "10 of 23 answer it", of the responses that were found to claims that ask it. */
export function onQuestionText(responses: { bearing: Bearing; stance: Stance }[]): string {
  const given = found(responses);
  return given.length === 0 ? words.noResponse : words.onQuestion(tally(given).direct, given.length);
}
