import type { ClaimFacts } from '../../model/facts.ts';
import { comparedColumns } from '../layout/compared-columns.ts';
import type { MatrixData } from '../layout/matrix-data.ts';
import type { MatrixView } from '../layout/matrix-view.ts';

/** The columns of a table while two parties are compared: which are in view, and whose they then are. */
export function comparison(table: HTMLTableElement, { columns, parties }: Pick<MatrixData, 'columns' | 'parties'>) {
  const heads = [...table.querySelectorAll<HTMLElement>('.names th:not(.corner)')].slice(0, columns.length);
  const labels = heads.map((head) => head.textContent);
  const names = new Map(parties.map(({ id, name }) => [id, name]));
  const changed = new WeakSet<HTMLElement>();
  let compared: MatrixView['compared'] = null;
  let inView: string[][] | null = null;
  const nameOf = (party: string): HTMLElement => Object.assign(document.createElement('span'), { textContent: names.get(party) ?? party });
  return {
    set: (next: MatrixView['compared']): void => {
      if (String(next) === String(compared)) return;
      compared = next;
      inView = comparedColumns(columns, compared);
      table.closest('.matrix')?.classList.toggle('comparing', inView !== null);
      for (const [index, head] of heads.entries()) {
        for (const cell of table.querySelectorAll(`.sum > :nth-child(${index + 2})`))
          cell.toggleAttribute('hidden', inView?.[index]?.length === 0);
        head.toggleAttribute('hidden', inView?.[index]?.length === 0);
        head.replaceChildren(...(inView ? (inView[index] ?? []).map(nameOf) : [labels[index] ?? '']));
      }
    },
    /** Shows of a row what the columns in view hold. */
    apply: (row: HTMLElement, { id, by, responses }: ClaimFacts): void => {
      if (!inView && !changed.has(row)) return;
      changed.add(row);
      const second = new Set([{ id, by }, ...responses].filter((each) => each.by === compared?.[1]).map((each) => each.id));
      for (const [index, cell] of [...row.children].slice(1).entries()) {
        const both = (inView?.[index]?.length ?? 0) > 1;
        cell.toggleAttribute('hidden', inView?.[index]?.length === 0);
        cell.classList.toggle('both', both);
        for (const one of cell.querySelectorAll<HTMLElement>('.cell'))
          one.classList.toggle('second', both && second.has(one.dataset['id'] ?? ''));
      }
    },
  };
}
