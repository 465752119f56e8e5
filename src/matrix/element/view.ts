import type { Narrowing } from '../layout/in-view.ts';
import { dated } from '../../model/date.ts';
import { searchTerms } from '../../model/searchable.ts';
import { NO_CHOICES, type Choices } from '../../view/view.ts';

/** What a matrix shows, and in which order; the words searched for are still to be found in its rows. */
export interface MatrixView extends Omit<Narrowing, 'found'> {
  terms: string[];
  order: 'question' | 'date' | 'open';
}

/** The choices that a matrix shows. */
export type MatrixChoices = Omit<Choices, 'extent' | 'focus'>;

/** What of the choices a matrix shows: all that its `controls` offer; without controls nothing could be cleared, and only the date counts. */
export function matrixChoices(choices: Choices, controls: boolean): MatrixChoices {
  const { asOf, parties, stances, questions, words, order, compared, sidesteps } = controls
    ? choices
    : { ...NO_CHOICES, asOf: choices.asOf };
  return { asOf, parties, stances, questions, words, order, compared, sidesteps };
}

/** The view that choices stand for. */
export function matrixView({ asOf, words, ...choices }: MatrixChoices): MatrixView {
  return { ...choices, asOf: asOf === null ? null : dated(asOf), terms: searchTerms(words) };
}

/** Whether something other than the date narrows a view. */
export function isFiltered({ parties, stances, questions, compared, sidesteps, terms }: MatrixView): boolean {
  return sidesteps || compared !== null || [parties, stances, questions, terms].some((chosen) => chosen.length > 0);
}

/** Whether a view is the one that a matrix shows by itself. */
export function isWhole(view: MatrixView): boolean {
  return !isFiltered(view) && view.asOf === null && view.order === 'question';
}
