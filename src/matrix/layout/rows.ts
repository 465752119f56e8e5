import type { ClaimFacts } from '../../model/facts.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { ordered } from './claim-order.ts';

/** Facts of claims in the order of the rows of a matrix: by the question that they ask, in the order of the questions, and those with most responses first. */
export function inRows(facts: ClaimFacts[], { questions }: Vocabulary): ClaimFacts[] {
  return ordered(facts, 'question', Object.keys(questions), null);
}
