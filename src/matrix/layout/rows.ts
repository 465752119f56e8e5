import type { Claim } from '../../model/claim.ts';
import { claimFacts, type ClaimFacts } from '../../model/facts.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { ordered } from './claim-order.ts';

/** Facts of claims in the order of the rows of a matrix: by the question that they ask, in the order of the questions, and those with most responses first. */
export function inRows(facts: ClaimFacts[], { questions }: Vocabulary): ClaimFacts[] {
  return ordered(facts, 'question', Object.keys(questions), null);
}

/** Claims (in the order of their dates) as the rows of a matrix. */
export function matrixRows(claims: Claim[], vocabulary: Vocabulary): Claim[] {
  return inRows(claimFacts(claims), vocabulary).flatMap(({ at }) => claims[at] ?? []);
}
