import type { Bearing } from '../../model/claim.ts';

/** How responses bear on the question asked, in the order of the charts. */
export const BEARINGS = ['direct', 'another-question', 'silent'] as const;

/** How many responses answer the question asked, how many another one, and how many none. */
export type Tally = Record<Bearing, number>;

interface Answer {
  by: string;
  bearing: Bearing;
}

/** The tally of some responses. */
export function tally(responses: Pick<Answer, 'bearing'>[]): Tally {
  const count = (bearing: Bearing): number => responses.filter((response) => response.bearing === bearing).length;
  return Object.fromEntries(BEARINGS.map((bearing) => [bearing, count(bearing)])) as Tally;
}

export function total(counts: Tally): number {
  return Object.values(counts).reduce((sum, count) => sum + count);
}

/** The tally of a party's responses, or of several parties together, as `parties` says. */
export interface PartyTally {
  parties: string[];
  tally: Tally;
}

/** So many parties are named; what fewer say stands together. */
const NAMED = 6;

/**
 * The tally of each party that responds, most responses first and else in the order given; behind the first few those that respond
 * several times stand together, and then those that respond once.
 */
export function partyTallies(responses: Answer[], order: string[]): PartyTally[] {
  const by = Map.groupBy(responses, (response) => response.by);
  const each = order
    .flatMap((party) => {
      const own = by.get(party);
      return own ? [{ parties: [party], tally: tally(own) }] : [];
    })
    .toSorted((a, b) => total(b.tally) - total(a.tally));
  const rest = each.slice(NAMED);
  const together = (is: (count: number) => boolean): PartyTally[] => {
    const parties = rest.filter((party) => is(total(party.tally))).flatMap((party) => party.parties);
    return parties.length === 0 ? [] : [{ parties, tally: tally(parties.flatMap((party) => by.get(party) ?? [])) }];
  };
  return [...each.slice(0, NAMED), ...together((count) => count > 1), ...together((count) => count === 1)];
}
