import { setText } from '../../dom/set-text.ts';
import { answers, answerUnit, type Answers } from '../layout/answers.ts';
import { groupText, sumText } from '../layout/groups.ts';
import type { MatrixData } from '../layout/matrix-data.ts';
import type { MatrixLayout } from '../layout/matrix-layout.ts';
import { BEARINGS } from '../layout/tally.ts';

const numberIn = (element: Element | null | undefined): number => Number(element?.textContent ?? 0);

/** What the head of a group says of the claims below it, and where these can be folded of the responses in each column. */
interface GroupText {
  met: string;
  sums: { text: string; direct: string; another: string }[];
}

/** Renders the head of a group; `null`: as it was written. */
const groupRenderer = (columns: MatrixData['columns']) => {
  const written = new WeakMap<Element, GroupText>();
  const textOf = (element: Element | null | undefined): string => element?.textContent ?? '';
  return (head: HTMLElement, layout: MatrixLayout | null): void => {
    const [met, cells] = [head.querySelector('.met'), [...head.querySelectorAll('.folded-sum')]];
    const before = written.get(head) ?? {
      met: textOf(met),
      sums: cells.map((cell) => ({
        text: cell.ariaLabel ?? '',
        direct: textOf(cell.firstElementChild),
        another: textOf(cell.lastElementChild),
      })),
    };
    written.set(head, before);
    const { question, year } = head.closest('tbody')?.dataset ?? {};
    const group = layout?.groups.get(question ?? year ?? '');
    const sums = group ? answers(group.responses, columns).columns : [];
    setText(met, group ? groupText(group.responses, cells.length > 0 ? group.claims : null) : before.met);
    for (const [at, cell] of cells.entries()) {
      const [sum, kept] = [sums[at], before.sums[at]];
      cell.ariaLabel = (sum ? sumText(sum) : kept?.text) ?? '';
      setText(cell.firstElementChild, sum ? String(sum.direct || '') : (kept?.direct ?? ''));
      setText(cell.lastElementChild, sum ? String(sum['another-question'] || '') : (kept?.another ?? ''));
    }
  };
};

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
  const renderGroup = groupRenderer(columns);
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
    for (const head of table.querySelectorAll<HTMLElement>(':is(.question, .year)')) renderGroup(head, layout);
  };
}
