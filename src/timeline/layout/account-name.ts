import * as words from '#words/timeline';
import type { Account } from '../../model/event.ts';

/** The parties' short names by id. */
export type Shorts = Record<string, { short: string }>;

/** Whose a dating is: the short name of the party that stands for it, else how many sources do. */
export function accountName({ by, sources }: Account, parties: Shorts): string {
  if (by) return parties[by]?.short ?? by;
  return words.bySources(sources.length);
}
