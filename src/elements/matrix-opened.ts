import { $focus, setFocus } from '../stores/focus.ts';
import { takeOver } from '../stores/scene.ts';
import { live } from './live.ts';

const shut = (cell: HTMLDetailsElement | null): void => {
  if (!cell?.open) return;
  if (cell.contains(document.activeElement)) cell.querySelector('summary')?.focus({ preventScroll: true });
  cell.open = false;
};

const isInSight = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

/** Brings into sight what was opened from elsewhere, once all else that changed at the same time is shown. */
const reveal = (cell: HTMLElement): void => {
  const scroll = (): void => {
    if (cell.checkVisibility() && !isInSight(cell)) cell.scrollIntoView({ block: 'center' });
  };
  requestAnimationFrame(() => setTimeout(scroll));
};

/** The cell that is opened is the one in focus, both ways; Escape closes it. The function returned opens it where its row came later. */
export const opened = (matrix: HTMLElement, signal: AbortSignal): (() => void) => {
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
      if (target.open === ($focus.get() === id)) return;
      takeOver();
      setFocus(target.open ? id : null);
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
  live($focus, signal, (id) => {
    if (id !== last) shut(cellOf(last));
    last = id;
    open();
  });
  return open;
};
