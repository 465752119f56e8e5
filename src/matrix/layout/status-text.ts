import { plainDateText } from '../../time/plain-date-text.ts';
import { countsText } from './in-view.ts';
import type { MatrixLayout } from './matrix-layout.ts';
import { isFiltered } from './matrix-view.ts';

/** What is in view, in words: "As of 19 December 2018: 3 claims, 7 responses"; while `isReading` more may follow. */
export function statusText({ view, counts, total }: MatrixLayout, isReading: boolean): string {
  const date = view.asOf ? `As of ${plainDateText(view.asOf.text)}: ` : '';
  if (total.claims === 0 && !isReading) return `${date}nothing had been said yet`;
  const rest = isReading ? ', still reading' : counts.claims === 0 && isFiltered(view) ? '; nothing is left' : '';
  return `${date}${countsText(counts, total)}${rest}`;
}
