import { cellWords } from '#words/cells';
import { signOf } from '../../record/signs.ts';
import type { SmallCell } from '../layout/small-matrix.ts';

/** What a cell says in one word: what the first response in it does, "other" where it answers another question; empty without a response. */
export function cellWord({ signs }: SmallCell): string {
  const response = signs.find((sign) => sign.response)?.response;
  if (!response) return '';
  const sign = signOf(response);
  return sign === 'reframes' || response.bearing === 'another-question' ? cellWords.another : cellWords[sign];
}
