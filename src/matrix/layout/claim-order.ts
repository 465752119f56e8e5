import type { Dated } from '../../model/date.ts';
import type { ClaimFacts, ResponseFacts } from '../../model/facts.ts';
import { responsesAsOf } from './in-view.ts';

/** The orders of claims: by the question asked, by date, or those with most left unanswered first. */
export type ClaimOrder = 'question' | 'date' | 'open';

/** How many of the responses leave the question asked unanswered. */
const unanswered = (responses: ResponseFacts[]): number => responses.filter(({ bearing }) => bearing !== 'direct').length;

/**
 * Claims by the question asked (in the order of the questions) and of each those with most responses first, by date, or those with most
 * unanswered first; else by date. Only responses that exist as of the date count.
 */
export function ordered<Claim extends ClaimFacts>(claims: Claim[], order: ClaimOrder, questions: string[], asOf: Dated | null): Claim[] {
  const count = { question: (responses: ResponseFacts[]) => responses.length, date: () => 0, open: unanswered }[order];
  const ranked = claims.map((claim) => ({
    claim,
    group: order === 'question' ? questions.indexOf(claim.asks) : 0,
    count: count(responsesAsOf(claim, asOf)),
  }));
  return ranked.sort((a, b) => a.group - b.group || b.count - a.count || a.claim.at - b.claim.at).map(({ claim }) => claim);
}
