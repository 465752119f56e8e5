import { responsesThere } from '../geometry/in-view.ts';
import { tally, tallyText } from '../geometry/tally.ts';
import type { ResponseFacts } from '../model/facts.ts';
import { keptFocus } from './kept-focus.ts';
import { comparison } from './matrix-columns.ts';
import { inOrder, type RowGroups } from './matrix-places.ts';
import type { Row } from './matrix-row.ts';
import type { MatrixView } from './matrix-view.ts';
import { inSlices } from './slices.ts';

/** A row that is in view, and the responses in it that are. */
export interface RowInView {
  row: Row;
  responses: ResponseFacts[];
}

/** How a party is called in the controls. */
const partyName = (table: HTMLElement) => (party: string) =>
  table
    .closest('.matrix')
    ?.querySelector(`option[value="${CSS.escape(party)}"]`)
    ?.textContent.trim() ?? party;

/** Shows of a row the responses that are in view, and how the others that exist answer the question. */
const fill = (element: HTMLElement, responses: ResponseFacts[], tallied: string): void => {
  const ids = new Set(responses.map(({ id }) => id));
  for (const cell of element.querySelectorAll<HTMLElement>('.cell:not(.made)')) cell.hidden = !ids.has(cell.dataset['id'] ?? '');
  const counts = element.querySelector('.counts');
  if (counts) counts.textContent = tallied;
};

/** What shows a row of a table, and what takes it away again; a row that has not changed is not touched. `elements` are those on the page. */
const rowPainter = (table: HTMLTableElement, elements: Map<Row, HTMLElement>) => {
  const columns = comparison(table, partyName(table));
  const own = new Set(elements.values());
  const states = new WeakMap<HTMLElement, string>();
  return {
    columns,
    leave: (row: Row): void => {
      const element = elements.get(row);
      if (element && own.has(element)) element.hidden = true;
      else {
        element?.remove();
        elements.delete(row);
      }
    },
    enter: ({ row, responses }: RowInView, { asOf, compared }: MatrixView): void => {
      const element = elements.get(row) ?? row.element();
      elements.set(row, element);
      element.hidden = false;
      const tallied = tallyText(tally(responsesThere(row, asOf)));
      const state = [tallied, compared, ...responses.map(({ id }) => id)].join();
      if (states.get(element) === state) return;
      states.set(element, state);
      fill(element, responses, tallied);
      columns.apply(element);
    },
  };
};

/** Paints the rows that are in view in their order, and takes the others away: many a few at a time, until the signal ends it. */
export const painter = (table: HTMLTableElement, groups: RowGroups, elements: Map<Row, HTMLElement>) => {
  const { columns, enter, leave } = rowPainter(table, elements);
  return (inside: RowInView[], view: MatrixView, signal: AbortSignal): Promise<void> => {
    const group = (row: Row): HTMLElement => groups.of(view.order === 'question' ? row.asks : '');
    const giveBack = keptFocus(table, table.closest('.region'));
    const staying = new Set(inside.map(({ row }) => row));
    const filled = new Set([...staying].map(group));
    const place = inOrder([...staying], elements, group);
    columns.set(view.compared);
    for (const each of groups.all()) each.hidden = !filled.has(each);
    const steps = [
      ...[...elements.keys()].filter((row) => !staying.has(row)).map((row) => () => leave(row)),
      ...inside.map((each) => () => {
        enter(each, view);
        place(each.row);
      }),
    ];
    return inSlices(steps, (step) => step(), signal).then(giveBack);
  };
};
