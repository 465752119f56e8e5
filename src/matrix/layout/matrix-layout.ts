import type { ClaimFacts, ResponseFacts } from '../../model/facts.ts';
import { onQuestionText } from './answers.ts';
import { ordered } from './claim-order.ts';
import { countsAsOf, inView, type Counts } from './in-view.ts';
import { isWhole, type MatrixView } from './matrix-view.ts';
import { found } from './words.ts';

/** All that decides what a matrix shows. */
export interface MatrixState {
  view: MatrixView;
  /** The claims whose facts are there, in any order. */
  claims: ClaimFacts[];
  /** The ids of the claims that stand on the page as it was written. */
  own: ReadonlySet<string>;
  /** What is searched, by the ids of claims and responses. */
  words: ReadonlyMap<string, string>;
  /** The ids of the questions, in their order. */
  questions: string[];
  /** How many rows are shown at most where they come from several pages. */
  limit: number;
  /** The id of a claim that is shown beside those in view, wherever it stands; `null`: none. */
  wanted: string | null;
}

/** A row that is shown. */
export interface RowLayout {
  claim: ClaimFacts;
  /** The question under whose head it stands; empty where rows of several stand in one order. */
  question: string;
  /** The responses in view. */
  responses: ResponseFacts[];
}

/** The rows of a matrix in their order, and how much is in view; `more` claims are in view that have no row. */
export interface MatrixLayout {
  view: MatrixView;
  rows: RowLayout[];
  responses: ResponseFacts[];
  /** How many of the responses in view are on the question, in words, by the question that their claims ask. */
  met: Map<string, string>;
  counts: Counts;
  total: Counts;
  more: number;
}

/** What of a matrix is shown, and how much of it is in view. */
export function matrixLayout({ view, claims, own, words, questions, limit, wanted }: MatrixState): MatrixLayout {
  const narrowing = { ...view, found: found(words, view.terms) };
  const responsesOf = new Map<ClaimFacts, ResponseFacts[]>();
  for (const claim of claims) {
    const responses = inView(claim, narrowing);
    if (responses) responsesOf.set(claim, responses);
  }
  const inside = ordered([...responsesOf.keys()], view.order, questions, view.asOf);
  // What is whole is the page as it was written, of a part too; what is chosen comes from all parts.
  const onPage = isWhole(view) || own.size === claims.length;
  const placed = inside.filter(({ id }, index) => (onPage ? own.has(id) : index < limit) || id === wanted);
  const responses = inside.flatMap((claim) => responsesOf.get(claim) ?? []);
  return {
    view,
    rows: placed.map((claim) => ({
      claim,
      question: view.order === 'question' ? claim.asks : '',
      responses: responsesOf.get(claim) ?? [],
    })),
    responses,
    met: new Map(
      [...Map.groupBy(inside, ({ asks }) => asks)].map(([asks, all]) => [
        asks,
        onQuestionText(all.flatMap((claim) => responsesOf.get(claim) ?? [])),
      ]),
    ),
    counts: { claims: inside.length, responses: responses.length },
    total: countsAsOf(claims, view.asOf),
    more: inside.length - placed.length,
  };
}
