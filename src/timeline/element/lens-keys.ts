import { moveFocus, setTabStop } from '../../dom/roving-focus.ts';
import { stepAsRead } from '../../text/as-read.ts';

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

/** Makes the marks in the table of a knot one stop of the Tab key, from which the arrow keys lead on; Home and End lead to the first and the last. */
export function connectLensKeys(root: HTMLElement, signal: AbortSignal): void {
  const marks = [...root.querySelectorAll<HTMLElement>('.lens li > a')];
  setTabStop(marks, marks[0]);
  const press = (event: KeyboardEvent): void => {
    const { key, target, altKey, ctrlKey, metaKey } = event;
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
    moveFocus(marks, to);
    to.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  root.querySelector('.lens')?.addEventListener('keydown', press as EventListener, { signal });
}
