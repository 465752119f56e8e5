import * as words from '#words/timeline';
import type { Party } from '../../model/party.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { Mark } from './marks.ts';
import { alone, inSentence, restOfKind, type PartyGroup } from '../../model/party-group.ts';

/** A lane of the timeline: one party, or several that share it. */
export type Lane = PartyGroup;

const counts = (marks: Mark[]): Map<string, number> => {
  const count = new Map<string, number>();
  for (const { party } of marks) count.set(party, (count.get(party) ?? 0) + 1);
  return count;
};

/**
 * The lanes of some marks, grouped by party kind in the order of the vocabulary: a lane each for parties with at least `least`
 * marks, those with most first, then one for the rest of the kind. Parties without marks have none.
 */
export function lanes(marks: Mark[], parties: Record<string, Party>, vocabulary: Vocabulary, least: number): Lane[] {
  const count = counts(marks);
  const of = (party: Party): number => count.get(party.id) ?? 0;
  return Object.entries(vocabulary['party-kinds']).flatMap(([kind, { label }]): Lane[] => {
    const acting = Object.values(parties).filter((party) => party.kind === kind && of(party) > 0);
    const single = acting.filter((party) => of(party) >= least).toSorted((a, b) => of(b) - of(a));
    const rest = acting.filter((party) => of(party) < least);
    return [...single.map(alone), ...restOfKind(kind, label, rest, single.length > 0)];
  });
}

const joined = (group: Lane[]): Lane[] => {
  const [first, second] = group;
  if (!first || !second) return group;
  const label = group.length > 2 ? words.severalKinds(first.label) : words.twoKinds(first.label, inSentence(second.label));
  return [{ id: group.map(({ id }) => id).join('+'), label, parties: group.flatMap(({ parties }) => parties) }];
};

/** At most `most` lanes (at least one), one a party kind; neighbouring kinds with the fewest marks stand together. */
export function groupedLanes(marks: Mark[], parties: Record<string, Party>, vocabulary: Vocabulary, most: number): Lane[] {
  const count = counts(marks);
  const size = (group: Lane[]): number => group.flatMap((lane) => lane.parties).reduce((sum, id) => sum + (count.get(id) ?? 0), 0);
  let groups = lanes(marks, parties, vocabulary, Infinity).map((lane) => [lane]);
  while (groups.length > Math.max(1, most)) {
    const pair = (at: number): Lane[] => groups.slice(at, at + 2).flat();
    const at = groups.slice(1).reduce((best, _, index) => (size(pair(index)) < size(pair(best)) ? index : best), 0);
    groups = [...groups.slice(0, at), pair(at), ...groups.slice(at + 2)];
  }
  return groups.flatMap(joined);
}
