import { singleDate } from '../../model/date.ts';
import { searchTerms } from '../../model/searchable.ts';
import { NO_CHOICES, type Choices } from '../../view/view.ts';
import type { MatrixView } from '../layout/matrix-view.ts';

/** The choices that a matrix shows. */
export type MatrixChoices = Omit<Choices, 'extent' | 'focus' | 'inWords'>;

/** What of the choices a matrix shows: all that its `controls` offer; without controls nothing could be cleared, and only the date counts. */
export function matrixChoices(choices: Choices, controls: boolean): MatrixChoices {
  const { asOf, parties, stances, questions, words, order, compared, another } = controls ? choices : { ...NO_CHOICES, asOf: choices.asOf };
  return { asOf, parties, stances, questions, words, order, compared, another };
}

/** The view that choices stand for. */
export function matrixView({ asOf, words, ...choices }: MatrixChoices): MatrixView {
  return { ...choices, asOf: asOf === null ? null : singleDate(asOf), terms: searchTerms(words) };
}
