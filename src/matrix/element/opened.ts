import { choose, type ViewStore } from '../../view/view.ts';
import { watch } from '../../view/watch.ts';
import type { MatrixData } from '../layout/matrix-data.ts';
import { openedRow } from './opened-row.ts';

const edges = (element: Element | null | undefined): { top: number; bottom: number } =>
  element?.getBoundingClientRect() ?? { top: 0, bottom: 0 };

const focusOn = (cell: Element | null): void => cell?.querySelector('summary')?.focus({ preventScroll: true });

const shut = (cell: HTMLDetailsElement | null): void => {
  if (!cell?.open) return;
  if (cell.contains(document.activeElement)) focusOn(cell);
  cell.open = false;
};

/** Brings into sight what was opened from elsewhere, once all else that changed at the same time is shown. */
const reveal = (cell: HTMLElement): void => {
  const scroll = (): void => {
    const row = cell.closest('.row');
    const [top, bottom] = [edges(row).top, edges(row?.nextElementSibling).bottom];
    if (!row || !cell.checkVisibility() || (top >= 0 && bottom <= innerHeight)) return;
    const region = cell.closest('.region');
    if (!region || region.scrollHeight <= region.clientHeight) return row.scrollIntoView();
    // A table that scrolls by itself stays in the window as a whole, with its head.
    region.scrollIntoView();
    region.scrollTop += edges(row).top - edges(region.querySelector('thead')).bottom;
  };
  requestAnimationFrame(() => setTimeout(scroll));
};

/** The first response to a claim that is seen; of a claim without any its own cell. */
const firstIn = (row: Element | null): HTMLDetailsElement | null | undefined =>
  row?.querySelector<HTMLDetailsElement>('.cell:not(.made, [hidden])') ?? row?.querySelector<HTMLDetailsElement>('.cell');

/** A statement that somebody opens is in focus, and one that they close no longer is; what no click has opened, a search of the browser has. */
const connectToggles = (matrix: HTMLElement, view: ViewStore, signal: AbortSignal): void => {
  let clicked: Element | null = null;
  const click = ({ target }: Event): void => {
    clicked = target instanceof Element ? (target.closest('summary')?.closest('.cell') ?? null) : null;
  };
  const toggled = ({ target: cell }: Event): void => {
    if (!(cell instanceof HTMLDetailsElement) || !cell.matches('.cell')) return;
    const { id = null } = cell.dataset;
    if (cell.open !== (view.get().focus === id)) choose(view, { focus: cell.open ? id : null }, clicked !== cell);
    if (clicked === cell) clicked = null;
  };
  matrix.addEventListener('click', click, { capture: true, signal });
  matrix.addEventListener('toggle', toggled, { capture: true, signal });
};

/** What opens where somebody touches a row whose signs are too small for that; elsewhere nothing does. */
const touchedIn = ({ target }: MouseEvent): HTMLDetailsElement | null => {
  const cell = target instanceof Element ? firstIn(target.closest('.row > th > a')?.closest('.row') ?? null) : null;
  const summary = cell?.querySelector('summary');
  return cell && summary && getComputedStyle(summary).pointerEvents === 'none' ? cell : null;
};

/**
 * The statement that is opened is the one in focus, both ways, and stands in a row of its own under its claim; Escape closes it. Where
 * signs are too small to be touched, the whole row opens. The function returned opens it where its row came later.
 */
export function opened(matrix: HTMLElement, table: HTMLTableElement, data: MatrixData, view: ViewStore, signal: AbortSignal): () => void {
  const cellOf = (id: string | null): HTMLDetailsElement | null =>
    id === null ? null : matrix.querySelector(`.cell[data-id="${CSS.escape(id)}"]`);
  const row = openedRow(table, data.spoken, (id) => choose(view, { focus: id }), signal);
  let last: string | null = null;
  const open = (): void => {
    const cell = cellOf(last);
    const isOpen = cell?.open !== false;
    if (cell && !isOpen) cell.dispatchEvent(new Event('beforematch', { bubbles: true }));
    if (cell) cell.open = true;
    row.show(cell);
    if (cell && !isOpen) reveal(cell);
  };
  const pressed = (event: KeyboardEvent): void => {
    const at = event.target instanceof Element ? event.target : null;
    const cell = cellOf(last);
    if (event.key !== 'Escape' || !at || !cell || !(cell.contains(at) || row.holds(at))) return;
    event.preventDefault();
    focusOn(cell);
    choose(view, { focus: null });
  };
  const touched = (event: MouseEvent): void => {
    const cell = touchedIn(event);
    if (!cell) return;
    event.preventDefault();
    choose(view, { focus: cell.closest('.row')?.hasAttribute('data-opened') ? null : (cell.dataset['id'] ?? null) });
  };
  table.addEventListener('settled', () => open(), { signal });
  connectToggles(matrix, view, signal);
  matrix.addEventListener('keydown', pressed, { signal });
  table.addEventListener('click', touched, { signal });
  const show = (id: string | null): void => {
    if (id !== last) shut(cellOf(last));
    last = id;
    open();
  };
  watch(view, ({ focus }) => focus, signal, show);
  return open;
}
