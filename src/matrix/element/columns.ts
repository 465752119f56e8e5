import type { MatrixView } from './view.ts';

/** The columns of a table while two parties are compared: which are in view, and whose they then are. */
export function comparison(table: HTMLTableElement, name: (party: string) => string) {
  const heads = [...table.querySelectorAll<HTMLElement>('thead th[data-parties]')];
  const labels = heads.map((head) => head.textContent);
  const cut = new WeakSet<HTMLElement>();
  let now: MatrixView['compared'] = null;
  const within = (head: HTMLElement): string[] => (now ?? []).filter((party) => head.dataset['parties']?.split(' ').includes(party));
  return {
    set: (compared: MatrixView['compared']): void => {
      if (String(compared) === String(now)) return;
      now = compared;
      table.closest('.matrix')?.classList.toggle('comparing', now !== null);
      heads.forEach((head, index) => {
        const parties = within(head);
        head.hidden = now !== null && parties.length === 0;
        head.replaceChildren(
          ...(now
            ? parties.map((party) => Object.assign(document.createElement('span'), { textContent: name(party) }))
            : [labels[index] ?? '']),
        );
      });
    },
    /** Shows of a row what the columns in view hold. */
    apply: (row: HTMLElement): void => {
      if (!now && !cut.has(row)) return;
      cut.add(row);
      [...row.children].slice(1).forEach((cell, index) => {
        const head = heads[index];
        if (!(cell instanceof HTMLElement) || !head) return;
        cell.hidden = head.hidden;
        const both = within(head).length > 1;
        cell.classList.toggle('both', both);
        for (const one of cell.querySelectorAll<HTMLElement>('.cell'))
          one.classList.toggle('second', both && one.dataset['by'] === now?.[1]);
      });
    },
  };
}
