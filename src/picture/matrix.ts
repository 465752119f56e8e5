import * as words from '#words/picture';
import { answers, onQuestionText } from '../matrix/layout/answers.ts';
import { BEARINGS } from '../matrix/layout/tally.ts';
import { matrixColumns } from '../matrix/layout/columns.ts';
import { inRows } from '../matrix/layout/rows.ts';
import type { Dossier } from '../model/dossier.ts';
import type { ClaimFacts } from '../model/facts.ts';
import { paragraph, stacked, TYPE, type Block } from './draw.ts';
import { CLAIM, key, signItems } from './key.ts';
import { matrixTable, type Group } from './matrix-table.ts';

/** So many claims are drawn; of more the first, and how many there are besides. */
const MOST = 60;

/** Claims against parties, with the signs that the matrix has on its page. */
export function matrixPicture(dossier: Dossier, claims: ClaimFacts[], width: number): Block {
  const columns = matrixColumns(claims, dossier);
  const rows = inRows(claims, dossier.vocabulary);
  const shown = rows.slice(0, MOST);
  const responses = claims.flatMap((claim) => claim.responses);
  const groups = [...Map.groupBy(shown, (claim) => claim.asks)].map(([asks, group]): Group => {
    const { ask = asks, label = asks } = dossier.vocabulary.questions[asks] ?? {};
    const all = claims.filter((claim) => claim.asks === asks).flatMap((claim) => claim.responses);
    return { ask, text: words.answeredHow(label, onQuestionText(all)), claims: group };
  });
  const more = rows.length - shown.length;
  return stacked(
    [
      key([CLAIM, ...signItems(responses)], width),
      matrixTable(dossier, { columns, groups, answers: answers(responses, columns), bearings: BEARINGS }, width),
      ...(more > 0 ? [paragraph(words.moreClaims(more), width, TYPE.small)] : []),
    ],
    10,
  );
}
