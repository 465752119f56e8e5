import type { Dated } from '../../model/date.ts';
import type { ClaimFacts } from '../../model/facts.ts';
import { responsesAsOf } from './in-view.ts';

/** The orders of claims: by the question asked, by date, or those with most left unanswered first. */
export type ClaimOrder = 'question' | 'date' | 'open';

/** How many of the responses to a claim that exist as of the date do not answer the question asked. */
const unanswered = (claim: ClaimFacts, asOf: Dated | null): number =>
  responsesAsOf(claim, asOf).filter(({ bearing }) => bearing !== 'direct').length;

/** Claims by the question asked (in the order of the questions), by date, or those with most unanswered first; else by date. */
export function ordered<Claim extends ClaimFacts>(claims: Claim[], order: ClaimOrder, questions: string[], asOf: Dated | null): Claim[] {
  const rank = {
    question: (claim: Claim) => questions.indexOf(claim.asks),
    date: () => 0,
    open: (claim: Claim) => -unanswered(claim, asOf),
  }[order];
  const ranked = claims.map((claim) => ({ claim, rank: rank(claim) }));
  return ranked.sort((a, b) => a.rank - b.rank || a.claim.at - b.claim.at).map(({ claim }) => claim);
}
