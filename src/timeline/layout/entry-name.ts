import { listed } from '#words/record';
import { labelled, numbered } from '#words/text';
import * as words from '#words/timeline';
import { dateText } from '../../time/date-text.ts';
import type { Shorts } from './account-name.ts';
import type { Mark } from './marks.ts';

/** What a mark is, when, and of whom: "Response, 19 December 2018, the party". */
export function markTitle({ noun, date, who }: Mark, parties: Shorts): string {
  return words.markTitle[noun](dateText(date), listed(who.map((id) => parties[id]?.short ?? id)));
}

/** A mark named in full: "Response, 19 December 2018, the party: what it says". */
export function markName(mark: Mark, parties: Shorts): string {
  return labelled(markTitle(mark, parties), mark.text);
}

/** How many marks stand as one: "12 responses, 18 December 2018 to 19 December 2018". */
export function countName(marks: Mark[]): string {
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return '';
  const counted = numbered[first.noun](marks.length);
  const [from, to] = [dateText(first.date), dateText(last.date)];
  if (from === to) return words.countOn(counted, from);
  return (marks.some(({ date }) => date.interval) ? words.countFirstLast : words.countBetween)(counted, from, to);
}

/** The name of a drawn mark: of one in full, of several how many. */
export function drawnName(marks: Mark[], parties: Shorts): string {
  const [only, ...more] = marks;
  return only && more.length === 0 ? markName(only, parties) : countName(marks);
}
