import { stepAsRead } from '../../text/as-read.ts';
import { rowsInSight } from './order.ts';

const STOPS = '.row > th > a, .row > td > .cell > summary';

const isSeen = (element: Element): boolean => element.checkVisibility();

/** Where the keys stop in a cell of the table: at its statements, or in the head of a row at its claim. */
const stops = (cell: Element | undefined): HTMLElement[] =>
  [...(cell?.querySelectorAll<HTMLElement>(':scope > a, :scope > .cell > summary') ?? [])].filter(isSeen);

/** Where the keys stop in a row. */
const inRow = (row: Element | null | undefined): HTMLElement[] => [...(row?.children ?? [])].flatMap(stops);

interface Place {
  at: HTMLElement;
  cell: Element;
  row: HTMLElement;
  rows: () => HTMLElement[];
}
type Move = (place: Place) => HTMLElement | undefined;

const sideways =
  (step: number): Move =>
  ({ at, row }) => {
    const all = inRow(row);
    return all[all.indexOf(at) + step];
  };

const upOrDown =
  (step: number): Move =>
  ({ at, cell, row, rows }) => {
    const here = stops(cell);
    const beside = here[here.indexOf(at) + step];
    if (beside) return beside;
    const [all, column] = [rows(), [...row.children].indexOf(cell)];
    for (let index = all.indexOf(row) + step; all[index]; index += step) {
      const found = stops(all[index]?.children[column]).at(step > 0 ? 0 : -1);
      if (found) return found;
    }
    return undefined;
  };

/** To the first row of the next group, or of this one and then of the one before. */
const byGroup =
  (step: number): Move =>
  ({ row, rows }) => {
    const all = rows();
    const firsts = all.filter((each, index) => each.closest('tbody') !== all[index - 1]?.closest('tbody'));
    const here = all.indexOf(row);
    const next = step > 0 ? firsts.find((each) => all.indexOf(each) > here) : firsts.findLast((each) => all.indexOf(each) < here);
    return inRow(next)[0];
  };

const MOVES: Record<string, Move> = {
  ArrowLeft: sideways(stepAsRead(-1)),
  ArrowRight: sideways(stepAsRead(1)),
  ArrowUp: upOrDown(-1),
  ArrowDown: upOrDown(1),
  Home: ({ row }) => inRow(row)[0],
  End: ({ row }) => inRow(row).at(-1),
  PageUp: byGroup(-1),
  PageDown: byGroup(1),
};

/**
 * A table is one stop of the Tab key, from which keys lead on over what is shown of it: arrows to what lies beside, Home and End in a row,
 * PageUp and PageDown from question to question. The function returned finds the stop anew when rows have come or gone.
 */
export function tableKeys(table: HTMLElement, signal: AbortSignal): () => void {
  let stop: HTMLElement | undefined;
  const setStop = (next: HTMLElement | undefined): void => {
    if (stop) stop.tabIndex = -1;
    stop = next;
    if (stop) stop.tabIndex = 0;
  };
  table.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof HTMLElement && target.matches(STOPS)) setStop(target);
    },
    { signal },
  );
  table.addEventListener(
    'keydown',
    (event) => {
      const [at, move] = [event.target, MOVES[event.key]];
      if (!move || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (!(at instanceof HTMLElement) || !at.matches(STOPS)) return;
      const [cell, row] = [at.closest('.row > *'), at.closest<HTMLElement>('.row')];
      if (!cell || !row) return;
      event.preventDefault();
      move({ at, cell, row, rows: () => rowsInSight(table) })?.focus();
    },
    { signal },
  );
  return () => {
    for (const each of table.querySelectorAll<HTMLElement>(STOPS)) if (each !== stop && each.tabIndex >= 0) each.tabIndex = -1;
    if (!stop?.isConnected || !isSeen(stop)) setStop(rowsInSight(table).flatMap(inRow)[0]);
  };
}
