import { span } from '../time/span.ts';
import type { Extent } from '../time/scale.ts';
import type { Dated } from '../model/date.ts';

/** Whether a date is drawn across the whole of an extent, so that its bar there says nothing of when. */
export function isBackdrop(date: Dated, extent: Extent): boolean {
  const { from, to } = span(date, extent);
  return from <= extent[0] && to >= extent[1];
}
