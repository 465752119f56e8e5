import type { ClaimFacts, ResponseFacts } from '../../model/facts.ts';
import { ordered } from './claim-order.ts';
import { groupOf } from './groups.ts';
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
  /** The group under whose head it stands: its question, or its year; empty where all rows stand in one order. */
  group: string;
  /** The responses in view. */
  responses: ResponseFacts[];
}

/** The rows of a matrix in their order, and how much is in view; `more` claims are in view that have no row. */
export interface MatrixLayout {
  view: MatrixView;
  rows: RowLayout[];
  responses: ResponseFacts[];
  /** By groups, how many claims are in view and the responses to them. */
  groups: Map<string, { claims: number; responses: ResponseFacts[] }>;
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
      group: groupOf(claim, view.order),
      responses: responsesOf.get(claim) ?? [],
    })),
    responses,
    groups: new Map(
      [...Map.groupBy(inside, (claim) => groupOf(claim, view.order))].map(([group, all]) => [
        group,
        { claims: all.length, responses: all.flatMap((claim) => responsesOf.get(claim) ?? []) },
      ]),
    ),
    counts: { claims: inside.length, responses: responses.length },
    total: countsAsOf(claims, view.asOf),
    more: inside.length - placed.length,
  };
}
