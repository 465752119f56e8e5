import type { Bearing } from '../../model/claim.ts';

/** How many responses answer the question asked, how many another one, and how many none. */
export type Tally = Record<Bearing, number>;

interface Answer {
  by: string;
  bearing: Bearing;
}

/** The tally of some responses. */
export function tally(responses: Pick<Answer, 'bearing'>[]): Tally {
  const counts: Tally = { direct: 0, sidestep: 0, silent: 0 };
  for (const { bearing } of responses) counts[bearing] += 1;
  return counts;
}

export function total({ direct, sidestep, silent }: Tally): number {
  return direct + sidestep + silent;
}

/** "3 direct, 2 sidestep, 1 no answer"; of no response "no response yet". */
export function tallyText(counts: Tally): string {
  const { direct, sidestep, silent } = counts;
  if (total(counts) === 0) return 'no response yet';
  return `${direct} direct, ${sidestep} sidestep${silent > 0 ? `, ${silent} no answer` : ''}`;
}

/** The tally of a party's responses; of several parties with one response each together, as `parties` says. */
export interface PartyTally {
  parties: string[];
  tally: Tally;
}

/**
 * The tally of each party that responds, most responses first and else in the order given; parties that respond only once stand
 * together at the end, where there is more than one.
 */
export function partyTallies(responses: Answer[], order: string[]): PartyTally[] {
  const by = Map.groupBy(responses, (response) => response.by);
  const each = order.flatMap((party) => {
    const own = by.get(party);
    return own ? [{ parties: [party], tally: tally(own) }] : [];
  });
  const once = each.filter((party) => total(party.tally) === 1);
  const rest = {
    parties: once.flatMap(({ parties }) => parties),
    tally: tally(once.flatMap(({ parties }) => by.get(parties[0] ?? '') ?? [])),
  };
  const single = once.length > 1 ? each.filter((party) => !once.includes(party)) : each;
  return [...single.toSorted((a, b) => total(b.tally) - total(a.tally)), ...(once.length > 1 ? [rest] : [])];
}
