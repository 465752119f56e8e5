import { entryTitle, type Entry } from '../model/chronicle.ts';
import { dateText } from '../model/date-text.ts';
import type { Account } from '../model/event.ts';

const NOUN = { claim: 'Claim', response: 'Response', event: 'Event' };

/** Whose a dating is: the short name of the party that stands for it, else how many sources do. */
export const accountName = ({ by, sources }: Account, parties: Record<string, { short: string }>): string => {
  if (by) return parties[by]?.short ?? by;
  return sources.length === 1 ? 'One source' : `${sources.length} sources`;
};

/** An entry named in full: "Response, 19 December 2018, the party: what it says". */
export const entryName = (entry: Entry, parties: Record<string, { short: string }>): string => {
  const who = entry.parties.map((id) => parties[id]?.short ?? id).join(', ');
  return `${NOUN[entry.noun]}, ${dateText(entry.date)}, ${who}: ${entryTitle(entry)}`;
};

/** How many marks stand as one: "12 responses, from 18 December 2018 to 19 December 2018". */
export const countName = (entries: Entry[]): string => {
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return '';
  const [from, to] = [dateText(first.date), dateText(last.date)];
  return `${entries.length} ${first.noun}s, ${from === to ? from : `${from} to ${to}`}`;
};
