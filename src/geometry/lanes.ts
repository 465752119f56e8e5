import type { Party } from '../model/party.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Mark } from './marks.ts';

/** A lane of the timeline: one party, or several that share it; `kinds` are the party kinds that it holds. */
export interface Lane {
  id: string;
  label: string;
  kinds: string[];
  parties: string[];
}

const counts = (marks: Mark[]): Map<string, number> => {
  const count = new Map<string, number>();
  for (const { party } of marks) count.set(party, (count.get(party) ?? 0) + 1);
  return count;
};

// "Partners" becomes "partners", but "EU bodies" keeps its capitals.
const inSentence = (label: string): string => (/^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label);

const own = (party: Party): Lane => ({ id: party.id, label: party.short, kinds: [party.kind], parties: [party.id] });

/**
 * The lanes of some marks, grouped by party kind in the order of the vocabulary: a lane each for parties with at least `least`
 * marks, those with most first, then one for the rest of the kind. Parties without marks have none.
 */
export const lanes = (marks: Mark[], parties: Record<string, Party>, vocabulary: Vocabulary, least: number): Lane[] => {
  const count = counts(marks);
  const of = (party: Party): number => count.get(party.id) ?? 0;
  return Object.entries(vocabulary['party-kinds']).flatMap(([kind, { label }]): Lane[] => {
    const acting = Object.values(parties).filter((party) => party.kind === kind && of(party) > 0);
    const single = acting.filter((party) => of(party) >= least).toSorted((a, b) => of(b) - of(a));
    const rest = acting.filter((party) => !single.includes(party));
    const [first, second] = rest;
    if (!first) return single.map(own);
    if (!second) return [...single, first].map(own);
    const shared = single.length > 0 ? `Other ${inSentence(label)}` : label;
    return [...single.map(own), { id: `rest-${kind}`, label: shared, kinds: [kind], parties: rest.map(({ id }) => id) }];
  });
};

const joined = (a: Lane, b: Lane): Lane => ({
  id: `${a.id}+${b.id}`,
  label:
    a.kinds.length + b.kinds.length > 2 ? `${a.label.replace(/, .*| and others$/, '')} and others` : `${a.label}, ${inSentence(b.label)}`,
  kinds: [...a.kinds, ...b.kinds],
  parties: [...a.parties, ...b.parties],
});

/** At most `most` lanes, one a party kind; neighbouring kinds with the fewest marks stand together. */
export const groupedLanes = (marks: Mark[], parties: Record<string, Party>, vocabulary: Vocabulary, most: number): Lane[] => {
  const count = counts(marks);
  const size = (lane: Lane | undefined): number => (lane?.parties ?? []).reduce((sum, id) => sum + (count.get(id) ?? 0), 0);
  let grouped = lanes(marks, parties, vocabulary, Infinity);
  while (grouped.length > Math.max(1, most)) {
    const pair = (at: number): number => size(grouped[at]) + size(grouped[at + 1]);
    const at = grouped.slice(1).reduce((best, _, index) => (pair(index) < pair(best) ? index : best), 0);
    const [a, b] = [grouped[at], grouped[at + 1]];
    if (!a || !b) break;
    grouped = [...grouped.slice(0, at), joined(a, b), ...grouped.slice(at + 2)];
  }
  return grouped;
};
