import type { PartData } from '../matrix/layout/matrix-data.ts';
import { inRows } from '../matrix/layout/rows.ts';
import { claimWords } from '../matrix/layout/words.ts';
import { claimsOf, type Dossier } from '../model/dossier.ts';
import { factsOf } from '../model/facts.ts';
import { derived } from '../model/noted.ts';
import { matrixParts } from '../model/matrix-parts.ts';

/** The facts and words of the claims in each part of the matrix. */
export const matrixPartsData = derived('parts of the matrix', (dossier: Dossier): PartData[] => {
  const { claims, parties, vocabulary } = dossier;
  return matrixParts(inRows(factsOf(dossier), vocabulary)).map((own) => ({
    claims: own,
    words: Object.fromEntries(
      claimsOf(
        { claims },
        own.map(({ id }) => id),
      ).flatMap((claim) => Object.entries(claimWords(claim, parties))),
    ),
  }));
});
