import * as words from '#words/time';
import { plainDateText } from './plain-date-text.ts';

/** The words for the date as of which the dispute is viewed, a plain date; of `null` "the latest date". */
export function asOfText(asOf: string | null): string {
  return asOf === null ? words.allKnown : plainDateText(asOf);
}
