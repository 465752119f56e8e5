import { setText } from '../../dom/set-text.ts';
import { dayText, existsAsOf } from '../../model/as-of.ts';
import { dated, startOf, yearOf } from '../../model/date.ts';
import { entryPath } from '../../model/links.ts';
import { isSeen } from '../../time/span.ts';
import { countedText } from '../layout/counted.ts';
import type { Mark } from '../layout/marks.ts';
import type { Chart } from './chart.ts';

/** Shows so many signs as there are marks, and how many these are; a year without any stays, and steps back. */
const show = (row: HTMLElement, marks: Mark[]): void => {
  const left = { claim: 0, response: 0, event: 0 };
  for (const { noun } of marks) left[noun] += 1;
  for (const sign of row.querySelectorAll<HTMLElement>('.units i')) sign.hidden = (left[sign.className as Mark['noun']] -= 1) < 0;
  setText(row.querySelector('.units > span, p > span'), marks.length > 0 ? countedText(marks) : '');
  row.classList.toggle('later', marks.length === 0);
};

/** What shows of the upright years and days only the marks that are visible. */
export function connectUpright({ root, data, state, view }: Pick<Chart, 'root' | 'data' | 'state' | 'view'>): () => void {
  const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(`.upright ${selector}`)];
  const rows = new Map(all('[data-when]').map((row) => [row.dataset['when'] ?? '', row]));
  const { bars = '', since = '' } = root.querySelector<HTMLElement>('.upright')?.dataset ?? {};
  const told = since.split(' ');
  return () => {
    const seen = state.marks.filter(({ date }) => isSeen(date, data.extent));
    const [ids, paths] = [new Set(seen.map(({ id }) => id)), new Set(seen.map((mark) => entryPath([mark])))];
    const rowOf = ({ date }: Mark): string => {
      const day = dayText(startOf(date));
      return rows.has(day) && !date.interval ? day : String(yearOf(date));
    };
    const own = Map.groupBy(seen, rowOf);
    for (const [when, row] of rows) show(row, own.get(when) ?? []);
    const { asOf } = view.get();
    const isTold = (moment: string | undefined): boolean => existsAsOf(Number(moment ?? 0), dated(asOf ?? ''));
    for (const each of all('a')) each.hidden = !paths.has(each.getAttribute('href') ?? '') || !isTold(each.dataset['since']);
    for (const [index, id] of bars.split(' ').entries())
      for (const bar of all(`s:nth-child(${index + 1})`)) bar.hidden = !ids.has(id) || !isTold(told[index]);
  };
}
