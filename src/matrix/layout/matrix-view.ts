import type { ClaimOrder } from './claim-order.ts';
import type { Narrowing } from './in-view.ts';

/** What of its claims a matrix shows, and in which order. */
export interface MatrixView extends Omit<Narrowing, 'found'> {
  /** The words that are searched for. */
  terms: string[];
  order: ClaimOrder;
}

/** The view of a matrix of which nothing has been chosen. */
export const WHOLE: MatrixView = {
  asOf: null,
  parties: [],
  stances: [],
  questions: [],
  compared: null,
  another: false,
  terms: [],
  order: 'question',
};

/** Whether something other than the date narrows a view. */
export function isFiltered({ parties, stances, questions, compared, another, terms }: MatrixView): boolean {
  return another || compared !== null || [parties, stances, questions, terms].some((chosen) => chosen.length > 0);
}

/** Whether a view is the one that a matrix shows by itself. */
export function isWhole(view: MatrixView): boolean {
  return !isFiltered(view) && view.asOf === null && view.order === 'question';
}
