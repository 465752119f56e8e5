import type { Claim } from '../../model/claim.ts';
import { claimFacts } from '../../model/facts.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { ordered } from './claim-order.ts';

/** A claim as a row of a matrix; `at` is its place among all of the matrix in the order of their dates. */
export interface MatrixRow {
  claim: Claim;
  at: number;
}

/** Claims (in the order of their dates) as the rows of a matrix: by the question that they ask, in the order of the questions, and those with most responses first. */
export function matrixRows(claims: Claim[], vocabulary: Vocabulary): MatrixRow[] {
  const facts = ordered(claimFacts(claims), 'question', Object.keys(vocabulary.questions), null);
  return facts.flatMap(({ at }) => {
    const claim = claims[at];
    return claim ? [{ claim, at }] : [];
  });
}
