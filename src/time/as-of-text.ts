import { dated } from '../model/date.ts';
import { dateText } from './date-text.ts';

/** The words for the date as of which the dispute is viewed; `null`: for no date. */
export function asOfText(asOf: string | null): string {
  const date = asOf === null ? null : dated(asOf);
  return date ? dateText(date) : 'all that is known';
}
