import * as words from '#words/record';
import { dateText } from '../../time/date-text.ts';
import type { Proof } from '../../model/fingerprint.ts';

/** Whether a quotation’s words were found in its source, in what, and when: "words found in an excerpt, 19 May 2031". */
export function proofText(proof: Proof): string {
  if (proof.result === 'not checked') return words.wordsNotChecked;
  if (proof.result === 'too short') return words.wordTooShort;
  return words.wordsFound(proof.coverage, dateText(proof.date));
}
