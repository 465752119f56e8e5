import type { Claim } from '../model/claim.ts';
import type { Party } from '../model/party.ts';
import type { Vocabulary } from '../model/vocabulary.ts';

/** A column of the matrix: one party, or the rest of a kind; `parties` are ids in the order of the dossier. */
export interface MatrixColumn {
  id: string;
  label: string;
  parties: string[];
}

const entriesOf = (claims: Claim[]): Map<string, number> => {
  const count = new Map<string, number>();
  const speakers = claims.flatMap((claim) => [claim.by, ...claim.responses.map((response) => response.by)]);
  for (const id of speakers) count.set(id, (count.get(id) ?? 0) + 1);
  return count;
};

// "Press" becomes "press", but "EU bodies" keeps its capitals.
const inSentence = (label: string): string => (/^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label);

const own = (party: Party): MatrixColumn => ({ id: party.id, label: party.short, parties: [party.id] });

/**
 * The columns of a matrix of these claims: a column each for the `most` parties with most entries (claims made or
 * responses owed), then one for the rest of each party kind, in the order of the kinds. Parties without an entry have none;
 * a party that is alone in the rest of its kind keeps its name.
 */
export const matrixColumns = (claims: Claim[], parties: Record<string, Party>, vocabulary: Vocabulary, most = 5): MatrixColumn[] => {
  const entries = entriesOf(claims);
  const speaking = Object.values(parties).filter((party) => entries.has(party.id));
  const single = speaking.toSorted((a, b) => (entries.get(b.id) ?? 0) - (entries.get(a.id) ?? 0)).slice(0, most);
  const grouped = Object.entries(vocabulary['party-kinds']).flatMap(([kind, { label }]): MatrixColumn[] => {
    const rest = speaking.filter((party) => party.kind === kind && !single.includes(party));
    const [first, second] = rest;
    if (!first) return [];
    if (!second) return [own(first)];
    const shared = single.some((party) => party.kind === kind);
    return [{ id: `rest-${kind}`, label: shared ? `Other ${inSentence(label)}` : label, parties: rest.map((party) => party.id) }];
  });
  return [...single.map(own), ...grouped];
};
