import { existsAsOf } from '../../model/as-of.ts';
import type { Dated } from '../../model/date.ts';
import type { Mark } from './marks.ts';

/** What decides which marks are visible: a date, parties (none: all), and the ids of those that a scene singles out. */
export interface Visibility {
  asOf: Dated | null;
  parties: string[];
  focused: string[];
}

/** The marks that are visible, in their order; those that are singled out know it. */
export function visibleMarks(marks: Mark[], { asOf, parties, focused }: Visibility): Mark[] {
  const singledOut = new Set(focused);
  return marks
    .filter(({ since, who }) => existsAsOf(since, asOf) && (parties.length === 0 || who.some((id) => parties.includes(id))))
    .map((mark) => (singledOut.has(mark.id) ? { ...mark, focused: true } : mark));
}
