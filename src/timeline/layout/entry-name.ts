import { dateText } from '../../time/date-text.ts';
import type { Shorts } from './account-name.ts';
import type { Mark } from './marks.ts';

const NOUN = { claim: 'Claim', response: 'Response', event: 'Event' };

/** A mark named in full: "Response, 19 December 2018, the party: what it says". */
export function markName({ noun, date, who, text }: Mark, parties: Shorts): string {
  return `${NOUN[noun]}, ${dateText(date)}, ${who.map((id) => parties[id]?.short ?? id).join(', ')}: ${text}`;
}

/** How many marks stand as one: "12 responses, 18 December 2018 to 19 December 2018". */
export function countName(marks: Mark[]): string {
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return '';
  const [from, to] = [dateText(first.date), dateText(last.date)];
  const when = from === to ? from : marks.some(({ date }) => date.interval) ? `first ${from}, last ${to}` : `${from} to ${to}`;
  return `${marks.length} ${first.noun}s, ${when}`;
}

/** The name of a drawn mark: of one in full, of several how many. */
export function drawnName(marks: Mark[], parties: Shorts): string {
  const [only, ...more] = marks;
  return only && more.length === 0 ? markName(only, parties) : countName(marks);
}
