import { choose, type ViewStore } from '../../view/view.ts';
import { watch } from '../../view/watch.ts';

const shut = (cell: HTMLDetailsElement | null): void => {
  if (!cell?.open) return;
  if (cell.contains(document.activeElement)) cell.querySelector('summary')?.focus({ preventScroll: true });
  cell.open = false;
};

const edges = (element: Element | null): { top: number; bottom: number } => element?.getBoundingClientRect() ?? { top: 0, bottom: 0 };

/** Brings into sight what was opened from elsewhere, once all else that changed at the same time is shown. */
const reveal = (cell: HTMLElement): void => {
  const scroll = (): void => {
    const row = cell.closest('.row');
    const [top, bottom] = [edges(row).top, edges(cell.querySelector('.panel')).bottom];
    if (!cell.checkVisibility() || (top >= 0 && bottom <= innerHeight)) return;
    // With its claim above it, where both have room.
    const first = bottom - top < innerHeight * 0.8 ? (row ?? cell) : cell;
    const region = cell.closest('.region');
    if (!region || region.scrollHeight <= region.clientHeight) return first.scrollIntoView();
    // A table that scrolls by itself stays in the window as a whole, with its head.
    region.scrollIntoView();
    const head = edges(region.querySelector('thead'));
    region.scrollTop += edges(first).top - head.bottom;
    cell.scrollIntoView({ block: 'nearest', inline: 'center' });
  };
  requestAnimationFrame(() => setTimeout(scroll));
};

/** In a table whose cells hold the words of the claim only once, they are put beside those of a response that is opened. */
const besideClaim = (cell: HTMLElement): void => {
  if (cell.matches('.made') || cell.querySelector('.record.claim')) return;
  const claim = cell.closest('.row')?.querySelector('.made .record')?.cloneNode(true);
  if (claim) cell.querySelector('.panel')?.prepend(claim);
};

/** The cell that is opened is the one in focus, both ways; Escape closes it. The function returned opens it where its row came later. */
export function opened(matrix: HTMLElement, view: ViewStore, signal: AbortSignal): () => void {
  const cellOf = (id: string | null): HTMLDetailsElement | null =>
    id === null ? null : matrix.querySelector(`.cell[data-id="${CSS.escape(id)}"]`);
  let last: string | null = null;
  const open = (): void => {
    const cell = cellOf(last);
    if (!cell || cell.open) return;
    cell.open = true;
    reveal(cell);
  };
  matrix.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.matches('.cell')) return;
      const { id = null } = target.dataset;
      if (target.open) besideClaim(target);
      if (target.open === (view.get().focus === id)) return;
      choose(view, { focus: target.open ? id : null });
    },
    { capture: true, signal },
  );
  matrix.addEventListener(
    'keydown',
    (event) => {
      const cell = event.target instanceof Element ? event.target.closest<HTMLDetailsElement>('.cell[open]') : null;
      if (event.key !== 'Escape' || !cell) return;
      event.preventDefault();
      shut(cell);
    },
    { signal },
  );
  const show = (id: string | null): void => {
    if (id !== last) shut(cellOf(last));
    last = id;
    open();
  };
  watch(view, ({ focus }) => focus, signal, show);
  return open;
}
