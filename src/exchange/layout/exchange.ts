import { responseSince } from '../../model/as-of.ts';
import { addressed, type Claim, type Response } from '../../model/claim.ts';
import { placeOf, type Place } from '../../model/response.ts';
import { sharedQuestions, type SharedQuestion } from './shared-question.ts';

/** The time in which something is shown, in ms UTC: from `since` until before `until`. */
export interface Shown {
  since: number;
  until: number;
}

/** The questions that a response answers apart from those that its place tells: instead of the one asked, or beside it. */
export interface Answered extends Shown {
  as: 'instead' | 'also';
  questions: string[];
}

/** One response in its place. */
export interface Row extends Shown {
  response: Response;
  place: Place;
  /** Whether the claim speaks of its party, so that an answer was owed. */
  owed: boolean;
  answered: Answered[];
}

/** A party that an answer is awaited from, until it is first heard of. */
export interface Waiting extends Shown {
  party: string;
}

/** A claim and what was answered to it, in the order in which it was said. */
export interface Exchange {
  rows: Row[];
  waiting: Waiting[];
  /** What is over the answers beside the line, by time; of no such answers nothing. */
  instead: SharedQuestion[];
}

const answered = (claim: Claim, response: Response, place: Place, instead: SharedQuestion[]): Answered[] => {
  const since = responseSince(claim, response);
  const answers = response.answers ?? [];
  const others = answers.filter((id) => id !== claim.asks);
  if (place !== 'beside') return others.length > 0 ? [{ as: 'also', questions: others, since, until: Infinity }] : [];
  return instead
    .filter(({ until }) => until > since)
    .map(({ question, ...shown }): Answered => ({
      ...shown,
      as: question === null ? 'instead' : 'also',
      questions: others.filter((id) => id !== question),
    }))
    .filter(({ questions }) => questions.length > 0);
};

const firsts = (claim: Claim, responses: Response[]): Response[] =>
  responses.filter(({ by }, index) => addressed(claim).includes(by) && responses.findIndex((other) => other.by === by) === index);

/**
 * The exchange over a claim: every response, or only the first of each party that the claim speaks of. Responses stand in the order of
 * their dates, those of one date in that of the content.
 */
export function exchange(claim: Claim, which: 'all' | 'first' = 'all'): Exchange {
  const bySince = (a: Response, b: Response): number => responseSince(claim, a) - responseSince(claim, b);
  const all = claim.responses.toSorted(bySince);
  const responses = which === 'all' ? all : firsts(claim, all);
  const beside = responses.filter((response) => placeOf(response) === 'beside');
  const instead = sharedQuestions(beside.map((response) => ({ answers: response.answers ?? [], since: responseSince(claim, response) })));
  const owing = addressed(claim);
  const rows = responses.map((response): Row => {
    const place = placeOf(response);
    const since = responseSince(claim, response);
    return {
      response,
      place,
      since,
      until: Infinity,
      owed: owing.includes(response.by),
      answered: answered(claim, response, place, instead),
    };
  });
  const waiting = owing.map((party) => ({ party, since: 0, until: rows.find(({ response }) => response.by === party)?.since ?? Infinity }));
  return { rows, waiting, instead };
}
