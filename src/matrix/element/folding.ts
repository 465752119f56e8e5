const UNTIL_FOUND = 'until-found';

const boxOf = (group: Element | null | undefined): HTMLInputElement | null => group?.querySelector<HTMLInputElement>('.fold') ?? null;

/**
 * The rows of a long table, folded to the heads of their groups until somebody opens one, or something in it is asked for or found (which
 * the event "beforematch" says, at a row or in one). `onChange` is called when a group was folded or opened.
 */
export function folding(table: HTMLTableElement, signal: AbortSignal, onChange: () => void) {
  const isLong = table.hasAttribute('data-folds');
  // A row is soon seen in another group, and stands there later.
  const groups = new WeakMap<Element, HTMLElement>();
  const groupOf = (row: Element): HTMLElement | null => groups.get(row) ?? row.closest('tbody');
  const isFolded = (row: Element): boolean => table.hasAttribute('data-folds') && boxOf(groupOf(row))?.checked === false;
  const show = (row: HTMLElement): void => {
    const folded = isFolded(row);
    // A row without its cells is none for those who listen.
    row.ariaHidden = folded ? 'true' : null;
    if (folded) row.setAttribute('hidden', UNTIL_FOUND);
    else row.removeAttribute('hidden');
  };
  const changed = (group: HTMLElement | null): void => {
    const rows = [...table.querySelectorAll<HTMLElement>('.row')].filter((row) => groupOf(row) === group);
    // One that is not in view at all stays so.
    for (const row of rows) if (row.getAttribute('hidden') !== '') show(row);
    // What is opened in a row that goes out of sight is closed.
    for (const row of rows) for (const cell of row.querySelectorAll<HTMLDetailsElement>('.cell[open]')) cell.open &&= !isFolded(row);
    onChange();
  };
  const unfold = ({ target }: Event): void => {
    const row = target instanceof Element ? target.closest('.row') : null;
    const box = row && isFolded(row) ? boxOf(groupOf(row)) : null;
    if (!row || !box) return;
    box.checked = true;
    changed(groupOf(row));
  };
  const toggled = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement && target.matches('.fold')) changed(target.closest('tbody'));
  };
  if (isLong) {
    table.addEventListener('beforematch', unfold, { signal });
    table.addEventListener('change', toggled, { signal });
    for (const row of table.querySelectorAll<HTMLElement>('.row')) show(row);
  }
  return {
    /** Folds groups, or, as long as the table is narrowed, none. */
    set: (folds: boolean): void => void table.toggleAttribute('data-folds', isLong && folds),
    /** Shows a row in a group, unless that is folded. */
    show: (row: HTMLElement, group: HTMLElement): void => {
      groups.set(row, group);
      show(row);
    },
  };
}

export type Folding = ReturnType<typeof folding>;
