import type { PartData } from '../matrix/layout/matrix-data.ts';
import { matrixRows } from '../matrix/layout/rows.ts';
import { claimWords } from '../matrix/layout/words.ts';
import type { Dossier } from '../model/dossier.ts';
import { claimFacts } from '../model/facts.ts';
import { derived } from '../model/noted.ts';
import { matrixParts } from '../model/matrix-parts.ts';

/** The facts and words of the claims in each part of the matrix. */
export const matrixPartsData = derived('parts of the matrix', ({ claims, parties, vocabulary }: Dossier): PartData[] => {
  const all = Object.values(claims);
  const facts = claimFacts(all);
  return matrixParts(matrixRows(all, vocabulary)).map((rows) => ({
    claims: rows.flatMap(({ at }) => facts[at] ?? []),
    words: Object.fromEntries(rows.flatMap(({ claim }) => Object.entries(claimWords(claim, parties)))),
  }));
});
