import { rollup } from 'd3';
import type { Claim } from '../../model/claim.ts';
import type { Party } from '../../model/party.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { alone, restOfKind, type PartyGroup } from '../../model/party-group.ts';

/** A column of the matrix: one party, or the rest of a kind. */
export type MatrixColumn = PartyGroup;

const counts = (claims: Claim[]): Map<string, number> =>
  rollup(
    claims.flatMap(({ by, responses }) => [by, ...responses.map((response) => response.by)]),
    (entries) => entries.length,
    (party) => party,
  );

/**
 * The columns of a matrix of these claims: a column each for the `most` parties with most entries (claims made or
 * responses owed), then one for the rest of each party kind, in the order of the kinds. Parties without an entry have none;
 * a party that is alone in the rest of its kind keeps its name.
 */
export function matrixColumns(claims: Claim[], parties: Record<string, Party>, vocabulary: Vocabulary, most = 5): MatrixColumn[] {
  const count = counts(claims);
  const speaking = Object.values(parties).filter((party) => count.has(party.id));
  const single = speaking.toSorted((a, b) => (count.get(b.id) ?? 0) - (count.get(a.id) ?? 0)).slice(0, most);
  const grouped = Object.entries(vocabulary['party-kinds']).flatMap(([kind, { label }]) => {
    const rest = speaking.filter((party) => party.kind === kind && !single.includes(party));
    return restOfKind(
      kind,
      label,
      rest,
      single.some((party) => party.kind === kind),
    );
  });
  return [...single.map(alone), ...grouped];
}
