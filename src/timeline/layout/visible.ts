import { existsAsOf } from '../../model/as-of.ts';
import type { Dated } from '../../model/date.ts';
import type { Mark } from './marks.ts';

/** What decides which marks are visible: a date, and parties (none: all). */
export interface Visibility {
  asOf: Dated | null;
  parties: string[];
}

/** The marks that are visible, in their order. */
export function visibleMarks(marks: Mark[], { asOf, parties }: Visibility): Mark[] {
  return marks.filter(({ since, who }) => existsAsOf(since, asOf) && (parties.length === 0 || who.some((id) => parties.includes(id))));
}
