import { existsAsOf } from '../../model/as-of.ts';
import type { Dated } from '../../model/date.ts';
import type { Mark } from './marks.ts';

/** What decides which marks are visible: a date, and parties (none: all). */
export interface Visibility {
  asOf: Dated | null;
  parties: string[];
}

/** A mark with what was told of its date by a date. */
const markAsOf = (mark: Mark, asOf: Dated | null): Mark => {
  const rivals = mark.rivals.filter(({ since = mark.since }) => existsAsOf(since, asOf));
  return rivals.length < mark.rivals.length ? { ...mark, rivals } : mark;
};

/** The marks that are visible, in their order, with those datings that are. */
export function visibleMarks(marks: Mark[], { asOf, parties }: Visibility): Mark[] {
  const isVisible = ({ since, who }: Mark): boolean =>
    existsAsOf(since, asOf) && (parties.length === 0 || who.some((id) => parties.includes(id)));
  return marks.filter(isVisible).map((mark) => markAsOf(mark, asOf));
}
