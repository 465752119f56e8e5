import * as words from '#words/matrix';
import type { Bearing } from '../../model/claim.ts';
import { found } from '../../model/response.ts';
import type { Stance } from '../../model/stance.ts';
import { partyTallies, tally, total, type PartyTally, type Tally } from './tally.ts';

/** A row of the chart of direct answers and others: of one party, or of several that are named in `who`. */
export interface AnswerRow {
  name: string;
  who: string;
  tally: Tally;
}

/** The whole chart, and what it shows in words. */
export interface AnswerCounts {
  /** "Of 7 responses found, 3 answer the question asked, 3 another one, and 1 none; in 2 cases we found no reply." */
  sentence: string;
  /** "7 responses, a circle each. The mill answers another question twice." */
  detail: string;
  total: Tally;
  rows: AnswerRow[];
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
  return Number.isInteger(each) ? words.othersEach(parties.length, each) : words.othersSeveral(parties.length);
};

/** Who most often answers another question, and of those who often respond who answers it least. */
const outstanding = (rows: AnswerRow[]): string[] => {
  const named = rows.filter(({ who, tally: counts }) => who === '' && total(counts) > 2);
  const [beside] = named
    .filter(({ tally: counts }) => counts['another-question'] > 1)
    .toSorted((a, b) => b.tally['another-question'] - a.tally['another-question']);
  const share = ({ tally: counts }: AnswerRow): number => counts.direct / total(counts);
  const [least] = named.filter((row) => row !== beside && share(row) < 0.5).toSorted((a, b) => share(a) - share(b));
  return [
    ...(beside ? [words.answersAnother(beside.name, beside.tally['another-question'])] : []),
    ...(least ? [words.answersAsked(least.name, least.tally.direct, total(least.tally))] : []),
  ];
};

interface Counted {
  by: string;
  bearing: Bearing;
  stance: Stance;
}

const rowsOf = (responses: Counted[], names: Record<string, string>): AnswerRow[] =>
  partyTallies(responses, Object.keys(names)).map((party) => ({
    name: nameOf(party, names),
    who: party.parties.length > 1 ? words.listed(party.parties.map((id) => names[id] ?? id)) : '',
    tally: party.tally,
  }));

/**
 * For each party, how many of its responses answer the question asked, another one, or none; `names` are those of the parties in their
 * order, by id. What is said in words is said of the responses that were found.
 */
export function answerCounts(responses: Counted[], names: Record<string, string>): AnswerCounts {
  const rows = rowsOf(responses, names);
  const given = found(responses);
  const { direct, 'another-question': another, silent } = tally(given);
  const missing = responses.length - given.length;
  const unit = rows.some(({ tally: counts }) => Math.max(...Object.values(counts)) > MOST) ? FIVE : 1;
  const [circles, remarks] = [words.circles(responses.length, unit), outstanding(rowsOf(given, names))];
  return {
    sentence: `${words.sidesteps(given.length, direct, another, silent)}${missing > 0 ? words.notFound(missing) : ''}.`,
    detail: remarks.length > 0 ? `${circles} ${words.remarks(remarks)}` : circles,
    total: tally(responses),
    rows,
    unit,
  };
}
