import * as words from '#words/matrix';
import { plainDateText } from '../../time/plain-date-text.ts';
import { countsText, type Counts } from './in-view.ts';
import type { MatrixLayout } from './matrix-layout.ts';

const inViewText = (counts: Counts, total: Counts, isReading: boolean): string => {
  if (total.claims === 0 && !isReading) return words.nothingSaid;
  const text = countsText(counts, total);
  if (isReading) return words.stillReading(text);
  return counts.claims === 0 ? words.nothingLeft(text) : text;
};

/** What is in view, in words: "As of 19 December 2018: 3 claims, 7 responses"; while `isReading` more may follow. */
export function statusText({ view, counts, total }: MatrixLayout, isReading: boolean): string {
  const text = inViewText(counts, total, isReading);
  return view.asOf ? words.inViewAsOf(plainDateText(view.asOf.text), text) : text;
}
