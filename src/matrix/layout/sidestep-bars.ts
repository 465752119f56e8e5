import type { Bearing } from '../../model/claim.ts';
import { rounded } from '../../time/rounded.ts';
import { partyTallies, tally, tallyText, total } from './tally.ts';

/** A bar of the chart of direct answers and sidesteps; its pieces in per cent of the width that the longest bar has. */
export interface SidestepBar {
  name: string;
  count: string;
  /** Of several parties who they are. */
  who: string;
  text: string;
  pieces: { bearing: Bearing; x: number; width: number }[];
}

/** The whole chart, and what it shows in a sentence. */
export interface SidestepBars {
  sentence: string;
  bars: SidestepBar[];
}

const BEARINGS = ['direct', 'sidestep', 'silent'] as const;

/** For each party, how many of its responses answer the question asked, another one, or none; `names` are those of the parties in their order, by id. */
export function sidestepBars(responses: { by: string; bearing: Bearing }[], names: Record<string, string>): SidestepBars {
  const tallies = partyTallies(responses, Object.keys(names));
  const longest = Math.max(1, ...tallies.map((party) => total(party.tally)));
  const bars = tallies.map(({ parties, tally }) => {
    const pieces = BEARINGS.map((bearing, index) => {
      const before = BEARINGS.slice(0, index).reduce((sum, each) => sum + tally[each], 0);
      return { bearing, x: rounded((100 * before) / longest), width: rounded((100 * tally[bearing]) / longest) };
    });
    const called = parties.map((id) => names[id] ?? id);
    const several = parties.length > 1;
    return {
      name: several ? `${parties.length} others, once each` : (called[0] ?? ''),
      who: several ? called.join(', ') : '',
      count: String(total(tally)),
      text: tallyText(tally),
      pieces: pieces.filter(({ width }) => width > 0),
    };
  });
  const { direct, sidestep, silent } = tally(responses);
  const of = `Of ${responses.length} response${responses.length === 1 ? '' : 's'}`;
  return {
    sentence: `${of}, ${direct} answer${direct === 1 ? 's' : ''} the question asked, ${sidestep} another one, and ${silent} none.`,
    bars,
  };
}
