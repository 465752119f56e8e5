import { moveFocus, setTabStop } from '../../dom/roving-focus.ts';
import { dated } from '../../model/date.ts';
import { stepAsRead } from '../../text/as-read.ts';
import type { View } from '../../view/view.ts';
import { watch } from '../../view/watch.ts';
import type { Chart } from './chart.ts';

/** From a mark in a cell to the nearest one in the same column, rows above or below. */
const across = (marks: HTMLElement[], from: HTMLElement, step: 1 | -1): HTMLElement | undefined => {
  const cellOf = (mark: HTMLElement): HTMLTableCellElement | null => mark.closest('td');
  const rowOf = (mark: HTMLElement): number => mark.closest('tr')?.rowIndex ?? 0;
  const place = marks.filter((mark) => cellOf(mark) === cellOf(from)).indexOf(from);
  const ahead = marks.filter((mark) => cellOf(mark)?.cellIndex === cellOf(from)?.cellIndex && (rowOf(mark) - rowOf(from)) * step > 0);
  const row = step > 0 ? ahead[0] : ahead.at(-1);
  const beside = ahead.filter((mark) => row && rowOf(mark) === rowOf(row));
  return beside[Math.min(place, beside.length - 1)];
};

/** Makes the marks one stop of the Tab key, from which the arrow keys lead on; Home and End lead to the first and the last. */
const connectKeys = (lens: HTMLElement, signal: AbortSignal): void => {
  const all = [...lens.querySelectorAll<HTMLElement>('li > a')];
  setTabStop(all, all[0]);
  const press = (event: KeyboardEvent): void => {
    const { key, target, altKey, ctrlKey, metaKey } = event;
    const marks = all.filter((mark) => mark.checkVisibility());
    const at = marks.indexOf(target as HTMLElement);
    const from = marks[at];
    if (!from || altKey || ctrlKey || metaKey) return;
    const next: Record<string, () => HTMLElement | undefined> = {
      ArrowRight: () => marks[at + stepAsRead(1)],
      ArrowLeft: () => marks[at + stepAsRead(-1)],
      ArrowDown: () => across(marks, from, 1),
      ArrowUp: () => across(marks, from, -1),
      Home: () => marks[0],
      End: () => marks.at(-1),
    };
    if (!Object.hasOwn(next, key)) return;
    event.preventDefault();
    const to = next[key]?.();
    if (!to) return;
    moveFocus(all, to);
    to.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  lens.addEventListener('keydown', press, { signal });
};

/** Shows the days up to a date and the rows of the chosen parties: what the table would be without all that came later. */
const show = (lens: HTMLElement, { asOf, parties }: Pick<View, 'asOf' | 'parties'>): void => {
  const until = asOf === null ? Infinity : (dated(asOf)?.to ?? Infinity);
  const isLater = ({ dataset }: HTMLElement): boolean => Date.parse(dataset['day'] ?? '') >= until;
  for (const mark of lens.querySelectorAll<HTMLElement>('li[data-day]')) mark.hidden = isLater(mark);
  for (const [index, head] of [...lens.querySelectorAll<HTMLElement>('th[data-day]')].entries())
    for (const each of lens.querySelectorAll<HTMLElement>(`:is(col, th, td):nth-child(${index + 2})`)) each.hidden = isLater(head);
  for (const row of lens.querySelectorAll<HTMLElement>('tbody tr'))
    row.hidden = parties.length > 0 && !row.dataset['parties']?.split(' ').some((party) => parties.includes(party));
  const all = [...lens.querySelectorAll<HTMLElement>('li > a')];
  if (!all.some((mark) => mark.tabIndex === 0 && mark.checkVisibility()))
    setTabStop(
      all,
      all.find((mark) => mark.checkVisibility()),
    );
};

/** The table of a knot: its marks are reached by keys, and it shows what the view does. */
export function connectLens({ root, view, signal }: Pick<Chart, 'root' | 'view' | 'signal'>): void {
  const lens = root.querySelector<HTMLElement>('.lens');
  if (!lens) return;
  connectKeys(lens, signal);
  watch(
    view,
    ({ asOf, parties }) => ({ asOf, parties }),
    signal,
    (now) => show(lens, now),
  );
}
