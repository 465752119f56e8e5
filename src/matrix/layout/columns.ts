import { rollup } from 'd3';
import { leadClaim, type Dossier } from '../../model/dossier.ts';
import type { Party } from '../../model/party.ts';
import { alone, restOfKind, type PartyGroup } from '../../model/party-group.ts';

/** A column of the matrix: one party, or the rest of a kind. */
export type MatrixColumn = PartyGroup;

/** What of a dossier decides on the columns of a matrix. */
export type Columned = Pick<Dossier, 'parties' | 'vocabulary' | 'claims'> & { site: Pick<Dossier['site'], 'lead'> };

/** What of a claim decides on the columns of a matrix: who speaks. */
interface Spoken {
  by: string;
  responses: { by: string }[];
}

const counts = (claims: Spoken[]): Map<string, number> =>
  rollup(
    claims.flatMap(({ by, responses }) => [by, ...responses.map((response) => response.by)]),
    (entries) => entries.length,
    (party) => party,
  );

/** The parties that the leading claim names: who made it, and whom it is about. */
const named = (dossier: Columned): Set<string> => {
  const lead = leadClaim(dossier);
  return new Set(lead && [lead.by, ...lead.about]);
};

/**
 * The columns of a matrix of these claims, at most so many as there is room for: each party that the leading claim names has its own,
 * and so have those with most entries (claims made or responses owed) as far as they fit; the rest of each kind shares one. They stand
 * in the order of the kinds, within a kind most entries first. Parties without an entry have none; a party that is alone in the rest
 * of its kind keeps its name.
 */
export function matrixColumns(claims: Spoken[], dossier: Columned, most = 12): MatrixColumn[] {
  const { parties, vocabulary } = dossier;
  const count = counts(claims);
  const speaking = Object.values(parties).filter(({ id }) => count.has(id));
  const heard = speaking.toSorted((a, b) => (count.get(b.id) ?? 0) - (count.get(a.id) ?? 0));
  const first = named(dossier);
  const columns = (single: Party[]): MatrixColumn[] =>
    Object.entries(vocabulary['party-kinds']).flatMap(([kind, { label }]) => {
      const own = heard.filter((party) => party.kind === kind && single.includes(party));
      const rest = speaking.filter((party) => party.kind === kind && !single.includes(party));
      return [...own.map(alone), ...restOfKind(kind, label, rest, own.length > 0)];
    });
  let single: Party[] = [];
  for (const party of [...heard.filter(({ id }) => first.has(id)), ...heard.filter(({ id }) => !first.has(id))])
    if (columns([...single, party]).length <= most) single = [...single, party];
  return columns(single);
}
