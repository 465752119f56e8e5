import { dateText } from '../../time/date-text.ts';
import type { Proof } from '../../model/fingerprint.ts';

/** Whether a quotation’s words were found in its source, in what, and when: "words found in an excerpt, 19 May 2031". */
export function proofText(proof: Proof): string {
  if (proof.result === 'not checked') return 'words not checked yet';
  if (proof.result === 'too short') return 'one word, too short to check';
  return `words found in ${proof.coverage === 'full' ? 'the full text' : 'an excerpt'}, ${dateText(proof.date)}`;
}
