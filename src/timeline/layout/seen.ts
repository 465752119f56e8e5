import type { Mark } from './marks.ts';
import { isSeen } from '../../time/span.ts';
import type { Extent } from '../../time/scale.ts';

/** Whether an event's datings differ as far as they lie in an extent. */
export function isDisputed(mark: Mark, extent: Extent): boolean {
  return mark.rivals.some(({ date }) => isSeen(date, extent));
}

/** Whether a mark is to be seen on an extent: by its own date, or by a rival one. */
export function isMarkSeen(mark: Mark, extent: Extent): boolean {
  return isSeen(mark.date, extent) || isDisputed(mark, extent);
}
