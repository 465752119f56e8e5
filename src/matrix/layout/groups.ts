import * as words from '#words/matrix';
import type { Bearing } from '../../model/claim.ts';
import type { Stance } from '../../model/stance.ts';
import { onQuestionText } from './answers.ts';
import type { ClaimOrder } from './claim-order.ts';
import type { Tally } from './tally.ts';

/** More rows than this are folded to the heads of their groups, where all of them stand on one page. */
export const MOST_UNFOLDED = 60;

/** The name of the group that a claim stands in: the id of its question, or sorted by date its year, which no id can be taken for; sorted otherwise it is empty. */
export function groupOf({ asks, since }: { asks: string; since: number }, order: ClaimOrder): string {
  if (order === 'question') return asks;
  return order === 'date' ? String(new Date(since).getUTCFullYear()) : '';
}

/** Whether a group is that of a year. */
export function isYear(group: string): boolean {
  return /^-?\d+$/.test(group);
}

/** What the head of a group says of it: "10 of 23 answer it", and before that how many claims it has where that is given. */
export function groupText(responses: { bearing: Bearing; stance: Stance }[], claims: number | null = null): string {
  const met = onQuestionText(responses);
  return claims === null ? met : words.claimsAnd(claims, met);
}

/** What the responses in one column of a group come to, in words: "2 answer the question asked, 1 another one". */
export function sumText({ direct, 'another-question': another }: Pick<Tally, 'direct' | 'another-question'>): string {
  return words.sum(direct, another);
}
