import type { Claim } from '../../model/claim.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';

/** A claim as a row of a matrix; `at` is its place among all of the matrix in the order of their dates. */
export interface MatrixRow {
  claim: Claim;
  at: number;
}

/** Claims (in the order of their dates) as the rows of a matrix: by the question that they ask, in the order of the questions. */
export function matrixRows(claims: Claim[], vocabulary: Vocabulary): MatrixRow[] {
  return Object.keys(vocabulary.questions).flatMap((question) =>
    claims.map((claim, at) => ({ claim, at })).filter(({ claim }) => claim.asks === question),
  );
}
