import { row, sentence } from '#words/scenes';
import { labelled } from '#words/text';
import { quoted } from '#words/record';
import type { DaysLane, DaysPicture } from './days.ts';
import type { Item } from './items.ts';

/** What somebody says in a picture of days, in quotation marks where it is a quotation. */
export function saidText({ words }: Pick<Item, 'words'>): string {
  return words.quoted ? quoted(words.text) : words.text;
}

/** A picture of days in one sentence a speaker, in which no other ends, for those who do not see it: "May 2031. The town: Sat 3: “The water is safe.”" */
export function daysText({ month, focus, context }: DaysPicture): string {
  const told = ({ name, cells }: DaysLane): string =>
    row(
      name,
      cells.flatMap(({ day, items }) => items.map((item) => labelled(day.label, saidText(item).replace(/\.$/, '')))),
    );
  return [sentence(month), ...[...focus, ...context].map(told)].join(' ');
}
