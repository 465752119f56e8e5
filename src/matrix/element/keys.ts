import { rowsInSight } from './order.ts';

const STOP = 'a, summary';

const isSeen = (element: Element): boolean => element.checkVisibility();

/** Where the arrow keys stop in a cell of the table: at its statements, or in the head of a row at its claim. */
const stops = (cell: Element | undefined): HTMLElement[] =>
  [...(cell?.querySelectorAll<HTMLElement>(':scope > a, :scope > .cell > summary') ?? [])].filter(isSeen);

const sideways = (cell: Element, at: HTMLElement, step: number): HTMLElement | undefined => {
  const all = [...(cell.parentElement?.children ?? [])].flatMap(stops);
  return all[all.indexOf(at) + step];
};

const upOrDown = (cell: Element, at: HTMLElement, step: number): HTMLElement | undefined => {
  const here = stops(cell);
  const beside = here[here.indexOf(at) + step];
  if (beside) return beside;
  const row = cell.parentElement;
  const table = row?.closest('table');
  const rows: Element[] = table ? rowsInSight(table) : [];
  const column = [...(row?.children ?? [])].indexOf(cell);
  for (let index = rows.indexOf(row as Element) + step; rows[index]; index += step) {
    const found = stops(rows[index]?.children[column]).at(step > 0 ? 0 : -1);
    if (found) return found;
  }
  return undefined;
};

/** The arrow keys move over what is shown of a table: sideways in a row, up and down in a column. */
export function arrowKeys(table: HTMLElement, signal: AbortSignal): void {
  const moves: Record<string, [typeof sideways, number]> = {
    ArrowLeft: [sideways, -1],
    ArrowRight: [sideways, 1],
    ArrowUp: [upOrDown, -1],
    ArrowDown: [upOrDown, 1],
  };
  table.addEventListener(
    'keydown',
    (event) => {
      const [at, move] = [event.target, moves[event.key]];
      if (!move || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (!(at instanceof HTMLElement) || !at.matches(STOP) || at.closest('.panel')) return;
      const cell = at.closest('.row > *');
      const next = cell && move[0](cell, at, move[1]);
      if (!cell) return;
      event.preventDefault();
      next?.focus();
    },
    { signal },
  );
}
