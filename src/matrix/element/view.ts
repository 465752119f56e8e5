import { batched } from 'nanostores';
import type { Narrowing } from '../layout/in-view.ts';
import { dated } from '../../model/date.ts';
import { searchTerms } from '../../model/searchable.ts';
import { $asOf } from '../../view/as-of.ts';
import { $compared } from '../../view/compared.ts';
import { $order } from '../../view/order.ts';
import { $parties } from '../../view/parties.ts';
import { $questions } from '../../view/questions.ts';
import { $sidesteps } from '../../view/sidesteps.ts';
import { $stances } from '../../view/stances.ts';
import { $words } from '../../view/words.ts';

/** What a matrix shows, and in which order; the words searched for are still to be found in its rows. */
export interface MatrixView extends Omit<Narrowing, 'found'> {
  terms: string[];
  order: 'question' | 'date' | 'open';
}

/** The view that the stores hold together, once for all that changes at a time. */
export const $matrixView = batched(
  [$asOf, $parties, $stances, $questions, $compared, $sidesteps, $words, $order],
  (asOf, parties, stances, questions, compared, sidesteps, words, order): MatrixView => ({
    asOf: asOf === null ? null : dated(asOf),
    parties,
    stances,
    questions,
    compared,
    sidesteps,
    terms: searchTerms(words),
    order,
  }),
);

/** A view without what the reader chooses: of few claims nothing can be chosen, and so nothing could be cleared. */
export const onlyReplayed = ({ asOf }: MatrixView): MatrixView => ({
  asOf,
  parties: [],
  stances: [],
  questions: [],
  compared: null,
  sidesteps: false,
  terms: [],
  order: 'question',
});

/** Whether something other than the date narrows a view. */
export const isFiltered = ({ parties, stances, questions, compared, sidesteps, terms }: MatrixView): boolean =>
  sidesteps || compared !== null || [parties, stances, questions, terms].some((chosen) => chosen.length > 0);

/** Whether a view is the one that a matrix shows by itself. */
export const isWhole = (view: MatrixView): boolean => !isFiltered(view) && view.asOf === null && view.order === 'question';
