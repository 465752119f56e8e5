import { matrixColumns } from '../matrix/layout/columns.ts';
import { matrixRows } from '../matrix/layout/rows.ts';
import type { Claim } from '../model/claim.ts';
import type { Dossier } from '../model/dossier.ts';
import { paragraph, stacked, TYPE, type Block } from './draw.ts';
import { BEARINGS, CLAIM, key, stanceItems } from './key.ts';
import { matrixMaps } from './matrix-maps.ts';
import { matrixTable } from './matrix-table.ts';

/** So many claims are written out; of more there is a map, and of very many one of the first. */
const WRITTEN = 10;
const MOST = 120;

/** Whether the claims of a matrix are written out in its picture. */
function isWritten(claims: Claim[]): boolean {
  return claims.length <= WRITTEN;
}

/** What the picture of a matrix says of how to read it. */
export function matrixReading(claims: Claim[]): string {
  return isWritten(claims)
    ? 'Rows are claims, columns are parties. A stance is not a verdict.'
    : 'Each step to the right is a claim, under the question that it asks; rows are parties. A stance is not a verdict.';
}

/** Claims against parties, with the signs that the matrix has on its page. */
export function matrixPicture(dossier: Dossier, claims: Claim[], width: number): Block {
  const columns = matrixColumns(claims, dossier);
  const rows = matrixRows(claims, dossier.vocabulary);
  const shown = rows.slice(0, MOST);
  const stances = shown.flatMap(({ claim }) => claim.responses.map(({ stance }) => stance));
  const more = rows.length - shown.length;
  return stacked(
    [
      key([CLAIM, ...stanceItems(stances), ...BEARINGS], width),
      isWritten(claims) ? matrixTable(dossier, shown, columns, width) : matrixMaps(dossier, shown, columns, width),
      ...(more > 0 ? [paragraph(`and ${more} claims more`, width, TYPE.small)] : []),
    ],
    10,
  );
}
