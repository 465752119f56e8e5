import { holdsTerms } from '../../model/searchable.ts';
import type { Row } from './row.ts';

/** The ids of all claims and responses that hold every word of a search; `null` where nothing is searched for. */
export function found(rows: Row[], terms: string[]): Set<string> | null {
  if (terms.length === 0) return null;
  return new Set(rows.flatMap((row) => [...row.words()].flatMap(([id, words]) => (holdsTerms(words, terms) ? [id] : []))));
}
