import type { Bearing } from '../../model/claim.ts';
import { times } from '../../text/counted.ts';
import { partyTallies, tally, total, type PartyTally, type Tally } from './tally.ts';

/** A row of the chart of direct answers and sidesteps: of one party, or of several that are named in `who`. */
export interface SidestepRow {
  name: string;
  who: string;
  tally: Tally;
}

/** The whole chart, and what it shows in words. */
export interface SidestepCounts {
  /** "Of 7 responses, 3 answer the question asked, 3 another one, and 1 none." */
  sentence: string;
  /** "7 responses, a circle each. The mill answers another question twice." */
  detail: string;
  total: Tally;
  rows: SidestepRow[];
  /** For how many responses a circle stands. */
  unit: number;
}

/** More circles than this nobody counts. */
const MOST = 20;
const FIVE = 5;

const nameOf = ({ parties, tally: counts }: PartyTally, names: Record<string, string>): string => {
  if (parties.length === 1) return names[parties[0] ?? ''] ?? parties[0] ?? '';
  const each = total(counts) / parties.length;
  // Several whose counts differ have no count in common, and more than one each.
  return `${parties.length} others, ${Number.isInteger(each) ? `${times(each)} each` : 'several times each'}`;
};

/** Who most often answers another question, and of those who often respond who answers it least. */
const outstanding = (rows: SidestepRow[]): string => {
  const named = rows.filter(({ who, tally: counts }) => who === '' && total(counts) > 2);
  const [beside] = named.filter(({ tally: counts }) => counts.sidestep > 1).toSorted((a, b) => b.tally.sidestep - a.tally.sidestep);
  const share = ({ tally: counts }: SidestepRow): number => counts.direct / total(counts);
  const [least] = named.filter((row) => row !== beside && share(row) < 0.5).toSorted((a, b) => share(a) - share(b));
  const words = [
    beside && `${beside.name} answers another question ${times(beside.tally.sidestep)}`,
    least &&
      `${least.name} ${least.tally.direct === 0 ? 'never answers the one asked' : `answers the one asked ${times(least.tally.direct)}`} in ${total(least.tally)}`,
  ].filter(Boolean);
  return words.length > 0 ? ` ${words.join('; ')}.` : '';
};

/** For each party, how many of its responses answer the question asked, another one, or none; `names` are those of the parties in their order, by id. */
export function sidestepCounts(responses: { by: string; bearing: Bearing }[], names: Record<string, string>): SidestepCounts {
  const rows = partyTallies(responses, Object.keys(names)).map((party) => ({
    name: nameOf(party, names),
    who: party.parties.length > 1 ? party.parties.map((id) => names[id] ?? id).join(', ') : '',
    tally: party.tally,
  }));
  const all = tally(responses);
  const { direct, sidestep, silent } = all;
  const many = `${responses.length} response${responses.length === 1 ? '' : 's'}`;
  const unit = rows.some(({ tally: counts }) => Math.max(...Object.values(counts)) > MOST) ? FIVE : 1;
  return {
    sentence: `Of ${many}, ${direct} answer${direct === 1 ? 's' : ''} the question asked, ${sidestep} another one, and ${silent} none.`,
    detail: `${many}, a circle ${unit === 1 ? 'each' : 'for five'}.${outstanding(rows)}`,
    total: all,
    rows,
    unit,
  };
}
