import { setText } from '../../dom/set-text.ts';
import { answers, answerUnit, BEARINGS, type Answers } from '../layout/answers.ts';
import type { MatrixData } from '../layout/matrix-data.ts';
import type { MatrixLayout } from '../layout/matrix-layout.ts';

const numberIn = (element: Element | null | undefined): number => Number(element?.textContent ?? 0);

/** The chart in the heads of the columns, and how many responses are on the question under the head of each question; `null`: as it was written. */
export function headsRenderer(table: HTMLTableElement, { columns }: Pick<MatrixData, 'columns'>): (layout: MatrixLayout | null) => void {
  const lines = BEARINGS.map((bearing) => {
    const line = table.querySelector(`.sum.${bearing}`);
    return { bearing, total: line?.querySelector('b'), cells: [...(line?.querySelectorAll('td') ?? [])] };
  });
  const tallyOf = (of: (line: (typeof lines)[number]) => Element | null | undefined) =>
    Object.fromEntries(lines.map((line) => [line.bearing, numberIn(of(line))])) as Answers['total'];
  const written: Answers = { total: tallyOf(({ total }) => total), columns: columns.map((_, at) => tallyOf(({ cells }) => cells[at])) };
  const unit = answerUnit(written);
  const met = new WeakMap<Element, string>();
  return (layout) => {
    const counted = layout ? answers(layout.responses, columns) : written;
    for (const { bearing, total, cells } of lines) {
      setText(total, String(counted.total[bearing]));
      for (const [at, cell] of cells.entries()) {
        const count = counted.columns[at]?.[bearing] ?? 0;
        if (numberIn(cell) === count) continue;
        setText(cell.querySelector('span'), String(count));
        cell.classList.toggle('none', count === 0);
        cell.querySelector('svg')?.setAttribute('width', String(Math.max(1, count * unit)));
      }
    }
    for (const head of table.querySelectorAll('.met')) {
      if (!met.has(head)) met.set(head, head.textContent);
      const question = head.closest('tbody')?.dataset['question'] ?? '';
      setText(head, layout ? (layout.met.get(question) ?? '') : (met.get(head) ?? ''));
    }
  };
}
