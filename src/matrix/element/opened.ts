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

/** A statement that somebody opens is in focus, and one that they close no longer is; what no click has opened, a search of the browser has. */
const connectToggles = (matrix: HTMLElement, view: ViewStore, signal: AbortSignal): void => {
  let clicked: Element | null = null;
  const click = ({ target }: Event): void => {
    clicked = target instanceof Element ? (target.closest('summary')?.closest('.cell') ?? null) : null;
  };
  const toggled = ({ target: cell }: Event): void => {
    if (!(cell instanceof HTMLDetailsElement) || !cell.matches('.cell')) return;
    const { id = null } = cell.dataset;
    if (cell.open !== (view.get().focus === id)) choose(view, { focus: cell.open ? id : null }, clicked === cell ? undefined : false);
    if (clicked === cell) clicked = null;
  };
  matrix.addEventListener('click', click, { capture: true, signal });
  matrix.addEventListener('toggle', toggled, { capture: true, signal });
};

/** So far from the middle of a sign a finger still means it, px along either axis. */
const REACH = 16;

const distance = (summary: Element, { clientX, clientY }: MouseEvent): number => {
  const sign = summary.querySelector('svg');
  const { left, right, top, bottom } = (sign?.checkVisibility() ? sign : summary).getBoundingClientRect();
  return Math.max(Math.abs((left + right) / 2 - clientX), Math.abs((top + bottom) / 2 - clientY));
};

/** What opens where somebody touches a row whose signs are too small for that: the nearest one within reach, else the claim. Elsewhere nothing does. */
const touchedIn = (event: MouseEvent): HTMLElement | null => {
  const row = event.target instanceof Element ? event.target.closest('.row') : null;
  const all = [...(row?.querySelectorAll('.cell > summary') ?? [])].filter((summary) => summary.checkVisibility());
  if (!all[0] || getComputedStyle(all[0]).pointerEvents !== 'none') return null;
  // What the keyboard presses is at no place.
  const [nearest] = event.detail > 0 ? all.toSorted((a, b) => distance(a, event) - distance(b, event)) : [];
  const touched = nearest && distance(nearest, event) <= REACH ? nearest : (all.find((each) => each.matches('.made > *')) ?? all[0]);
  return touched.closest<HTMLElement>('.cell');
};

/**
 * The statement that is opened is the one in focus, both ways, and stands in a row of its own under its claim; Escape closes it. Where
 * signs are too small to be touched, the row finds out which one is meant. The function returned opens it where its row came later.
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
    const { id = null } = cell.dataset;
    choose(view, { focus: id === last ? null : id });
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
