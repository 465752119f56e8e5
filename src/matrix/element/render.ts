import { keptFocus } from '../../dom/kept-focus.ts';
import { inSlices } from '../../dom/slices.ts';
import { ROOM } from '../layout/room.ts';
import type { MatrixData } from '../layout/matrix-data.ts';
import type { MatrixLayout, RowLayout } from '../layout/matrix-layout.ts';
import { isFiltered, type MatrixView } from '../layout/matrix-view.ts';
import { comparison } from './columns.ts';
import type { Folding } from './folding.ts';
import { following } from './follow.ts';
import { showInOrder } from './order.ts';
import { headOf, putInOrder, standing, type RowGroups } from './places.ts';
import type { RowElements } from './row-elements.ts';

/** Of more signs than a cell has room for the first are drawn, and how many there are besides. */
const showRoom = (cell: Element): void => {
  if (cell.children.length <= ROOM.all) return;
  const seen = [...cell.querySelectorAll('.cell:not([hidden]) > summary')];
  for (const [index, summary] of seen.entries()) {
    if (index === ROOM.drawn && seen.length > ROOM.all) summary.setAttribute('data-more', `+${seen.length - ROOM.drawn}`);
    else summary.removeAttribute('data-more');
  }
};

/** Shows of a row the responses that are in view. A row that has not changed is not touched. */
const rowRenderer = (columns: ReturnType<typeof comparison>) => {
  const states = new WeakMap<HTMLElement, string>();
  return (element: HTMLElement, { claim, responses }: RowLayout, { compared }: MatrixView): void => {
    const ids = new Set(responses.map(({ id }) => id));
    const state = [compared, ...ids].join();
    if (states.get(element) === state) return;
    states.set(element, state);
    for (const cell of element.querySelectorAll<HTMLElement>('.cell:not(.made)'))
      cell.toggleAttribute('hidden', !ids.has(cell.dataset['id'] ?? ''));
    for (const cell of element.querySelectorAll('td')) showRoom(cell);
    columns.apply(element, claim);
  };
};

/** Puts rows into the order in which they are seen, one with each step, and leaves no group that is empty then. */
function* settled(table: HTMLTableElement, groups: RowGroups, rows: { element: HTMLElement; group: HTMLElement }[]): Generator<void, void> {
  yield* putInOrder(rows);
  groups.show(new Set(rows.map(({ group }) => group)));
  // What stands under a row follows it.
  table.dispatchEvent(new Event('settled'));
}

/** Renders the rows of a layout whose elements are there, in their order, and takes the others away: many a few at a time, until the signal `run` ends it. */
export function tableRenderer(
  table: HTMLTableElement,
  groups: RowGroups,
  elements: RowElements,
  folding: Folding,
  data: Pick<MatrixData, 'columns' | 'parties'>,
  signal: AbortSignal,
) {
  const columns = comparison(table, data);
  const renderRow = rowRenderer(columns);
  const follow = following(table, signal);
  return async ({ rows: all, view }: MatrixLayout, run: AbortSignal): Promise<void> => {
    const restoreFocus = keptFocus(table, table.closest('.region'));
    const rows = all.flatMap((row) => {
      const element = elements.get(row.claim.id);
      return element ? [{ row, element, group: groups.of(row.group) }] : [];
    });
    const [staying, filled] = [new Set(rows.map(({ row }) => row.claim.id)), new Set(rows.map(({ group }) => group))];
    follow(null);
    columns.set(view.compared);
    table.toggleAttribute('data-mixed', view.order !== 'question');
    folding.set(!isFiltered(view));
    groups.show(filled, new Set(rows.map(({ element }) => element.parentElement)));
    showInOrder(new Set(rows.flatMap(({ group, element }) => [headOf(group) ?? [], element].flat())));
    const stand = standing();
    const steps = [
      ...elements.ids().flatMap((id) => (staying.has(id) ? [] : [() => elements.leave(id)])),
      ...rows.map(({ row, element, group }) => () => {
        renderRow(element, row, view);
        folding.show(element, group);
        stand(element, group);
      }),
    ];
    const isWhole = await inSlices(steps, (step) => step(), run);
    restoreFocus();
    if (isWhole) follow(settled(table, groups, rows));
  };
}
