import { responsesAsOf } from '../layout/in-view.ts';
import { tally, tallyText } from '../layout/tally.ts';
import type { ResponseFacts } from '../../model/facts.ts';
import { keptFocus } from '../../dom/kept-focus.ts';
import { comparison } from './columns.ts';
import { following } from './follow.ts';
import { placesOf, seenAt } from './order.ts';
import { headOf, putInOrder, standing, type RowGroups } from './places.ts';
import type { Row } from './row.ts';
import type { MatrixView } from './view.ts';
import { setText } from '../../dom/set-text.ts';
import { inSlices } from '../../dom/slices.ts';

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
  setText(element.querySelector('.counts'), tallied);
};

/** So many rows of other parts are kept out of sight for when they come back: to make one takes longer than to show it. */
const KEPT = 150;

/** What shows a row of a table, and what takes it away again; a row that has not changed is not touched. `elements` are those on the page. */
const rowPainter = (table: HTMLTableElement, elements: Map<Row, HTMLElement>) => {
  const columns = comparison(table, partyName(table));
  const own = new Set(elements.keys());
  const states = new WeakMap<HTMLElement, string>();
  return {
    columns,
    leave: (row: Row): void => {
      const element = elements.get(row);
      if (!element || element.hidden) return;
      element.hidden = true;
      if (own.has(row) || elements.size <= own.size + KEPT) return;
      element.remove();
      elements.delete(row);
    },
    /** The element that now shows a row. */
    enter: ({ row, responses }: RowInView, { asOf, compared }: MatrixView): HTMLElement => {
      const element = elements.get(row) ?? row.element();
      elements.set(row, element);
      element.hidden = false;
      const tallied = tallyText(tally(responsesAsOf(row, asOf)));
      const state = [tallied, compared, ...responses.map(({ id }) => id)].join();
      if (states.get(element) === state) return element;
      states.set(element, state);
      fill(element, responses, tallied);
      columns.apply(element);
      return element;
    },
  };
};

/** Paints the rows that are in view in their order, and takes the others away: many a few at a time, until the signal `run` ends it. */
export function painter(table: HTMLTableElement, groups: RowGroups, elements: Map<Row, HTMLElement>, signal: AbortSignal) {
  const { columns, enter, leave } = rowPainter(table, elements);
  const follow = following(table, signal);
  return async (inside: RowInView[], view: MatrixView, run: AbortSignal): Promise<void> => {
    const group = (row: Row): HTMLElement => groups.of(view.order === 'question' ? row.asks : '');
    const restoreFocus = keptFocus(table, table.closest('.region'));
    const rows = inside.map(({ row }) => row);
    const [staying, filled, stand] = [new Set(rows), new Set(rows.map(group)), standing()];
    const seen = (each: Row | HTMLElement) => (each instanceof HTMLElement ? headOf(each) : elements.get(each));
    const places = placesOf([...new Set(rows.flatMap((row) => [group(row), row]))], seen);
    follow(null);
    columns.set(view.compared);
    table.toggleAttribute('data-mixed', view.order !== 'question');
    groups.show(filled, new Set(rows.map((row) => elements.get(row)?.parentElement)));
    for (const [each, place] of places) seenAt(seen(each), place);
    const steps = [
      ...[...elements.keys()].filter((row) => !staying.has(row)).map((row) => () => leave(row)),
      ...inside.map((each) => () => {
        const element = enter(each, view);
        seenAt(element, places.get(each.row));
        stand(element, group(each.row));
      }),
    ];
    const whole = await inSlices(steps, (step) => step(), run);
    restoreFocus();
    if (whole) follow(settled());

    function* settled(): Generator<void, void> {
      yield* putInOrder(rows, elements, group);
      groups.show(filled);
    }
  };
}
