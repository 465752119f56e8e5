import type { Narrowing } from '../layout/in-view.ts';
import { dated } from '../../model/date.ts';
import { searchTerms } from '../../model/searchable.ts';
import type { Choices } from '../../view/choices.ts';

/** What a matrix shows, and in which order; the words searched for are still to be found in its rows. */
export interface MatrixView extends Omit<Narrowing, 'found'> {
  terms: string[];
  order: 'question' | 'date' | 'open';
}

/** The view that the reader's choices stand for. */
export function matrixView({ asOf, words, ...choices }: Choices): MatrixView {
  return {
    ...choices,
    asOf: asOf === null ? null : dated(asOf),
    terms: searchTerms(words),
  };
}

/** A view without what the reader chooses: of few claims nothing can be chosen, and so nothing could be cleared. */
export function onlyReplayed({ asOf }: MatrixView): MatrixView {
  return {
    asOf,
    parties: [],
    stances: [],
    questions: [],
    compared: null,
    sidesteps: false,
    terms: [],
    order: 'question',
  };
}

/** Whether something other than the date narrows a view. */
export function isFiltered({ parties, stances, questions, compared, sidesteps, terms }: MatrixView): boolean {
  return sidesteps || compared !== null || [parties, stances, questions, terms].some((chosen) => chosen.length > 0);
}

/** Whether a view is the one that a matrix shows by itself. */
export function isWhole(view: MatrixView): boolean {
  return !isFiltered(view) && view.asOf === null && view.order === 'question';
}
