import { batched, type ReadableAtom } from 'nanostores';
import { $asOf } from './as-of.ts';
import { $compared } from './compared.ts';
import { $order, type Order } from './order.ts';
import { $parties } from './parties.ts';
import { $questions } from './questions.ts';
import { $sidesteps } from './sidesteps.ts';
import { $stances } from './stances.ts';
import { $words } from './words.ts';

/** What the reader has chosen to see of the claims and responses, as the stores hold it. */
export interface Choices {
  asOf: string | null;
  parties: string[];
  stances: string[];
  questions: string[];
  compared: [string, string] | null;
  sidesteps: boolean;
  words: string;
  order: Order;
}

/** The choices of the stores together, told once for all that change at a time. */
export const $choices: ReadableAtom<Choices> = batched(
  [$asOf, $parties, $stances, $questions, $compared, $sidesteps, $words, $order],
  (asOf, parties, stances, questions, compared, sidesteps, words, order) => ({
    ...{ asOf, parties, stances, questions },
    ...{ compared, sidesteps, words, order },
  }),
);
