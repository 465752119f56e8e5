import * as words from '#words/matrix';
import { setText } from '../../dom/set-text.ts';
import type { MatrixData } from '../layout/matrix-data.ts';
import { BEARINGS } from '../layout/tally.ts';
import { rowsInSight } from './order.ts';

/** The statements before and after one, of those that are seen of a table, as they follow each other row by row. */
const waysFrom = (table: HTMLElement, cell: HTMLDetailsElement): (HTMLDetailsElement | undefined)[] => {
  const all = rowsInSight(table).flatMap((row) => [...row.querySelectorAll<HTMLDetailsElement>('.cell:not([hidden])')]);
  const at = all.indexOf(cell);
  return [all[at - 1], all[at + 1]];
};

const rowOf = (cell: HTMLElement): HTMLElement | null => cell.closest('.row');
const summaryOf = (cell: HTMLElement | null | undefined): DOMStringMap => cell?.querySelector('summary')?.dataset ?? {};

/** What leads to a statement beside: who speaks and how, or another claim. */
const wayText = (from: HTMLElement, to: HTMLElement | undefined): string => {
  if (!to || rowOf(to) !== rowOf(from)) return to ? words.anotherClaim : '';
  const { who, says } = summaryOf(to);
  return words.way(who ?? '', says ?? '');
};

/** Changes a page without moving what is read on the screen. */
const inPlace = (row: HTMLElement, change: () => void): void => {
  const top = (): number => row.getBoundingClientRect().top;
  const before = top();
  change();
  const moved = top() - before;
  if (Math.abs(moved) < 1) return;
  const region = row.closest('.region');
  if (region && region.scrollHeight > region.clientHeight) region.scrollTop += moved;
  else scrollBy(0, moved);
};

const clone = (cell: HTMLElement | null): Node[] => {
  const panel = cell?.querySelector(':scope > .panel')?.cloneNode(true);
  return panel ? [panel] : [];
};

/** Says in an opened row what was asked and answered, and where else one can go. */
const fill = (opened: HTMLElement, cell: HTMLElement, ways: (HTMLElement | undefined)[], spoken: MatrixData['spoken']): void => {
  const [row, made] = [rowOf(cell), cell.matches('.made')];
  const question = row?.dataset['asks'] ?? '';
  const others = (cell.dataset['answers'] ?? '').split(' ').filter(Boolean);
  const part = (name: string): HTMLElement | null => opened.querySelector(`.${name}`);
  const bearing = [...BEARINGS, 'made'].find((name) => cell.classList.contains(name)) ?? '';
  opened.firstElementChild?.firstElementChild?.setAttribute('class', `open ${bearing}`);
  part('claimed')?.replaceChildren(...clone(row?.querySelector('.made') ?? null));
  part('answering')?.replaceChildren(...(made ? [] : clone(cell)));
  setText(part('of'), spoken[question] ?? '');
  part('answered')?.replaceChildren(...others.map((id) => Object.assign(document.createElement('b'), { textContent: spoken[id] ?? id })));
  for (const [index, way] of ways.entries()) {
    const button = part(index === 0 ? 'previous' : 'next');
    setText(button?.querySelector('span'), wayText(cell, way));
    button?.toggleAttribute('hidden', !way);
  }
  const path = row?.querySelector('th a')?.getAttribute('href') ?? '';
  const count = row?.querySelectorAll('.cell:not(.made)').length ?? 0;
  const [whole, address] = [part('whole'), part('address')];
  whole?.setAttribute('href', path);
  setText(whole, words.wholeClaim(count));
  address?.setAttribute('href', `${path}${made ? '' : `#${(cell.dataset['id'] ?? '').split('#')[1]}`}`);
  setText(address, made ? words.addressOfClaim : words.addressOfResponse);
};

/** The row that is put under a claim for the statement that is opened: the claim, what was asked and answered, the response, and ways on. */
export function openedRow(table: HTMLTableElement, spoken: MatrixData['spoken'], go: (id: string | null) => void, signal: AbortSignal) {
  const template = table.parentElement?.querySelector('template')?.content.firstElementChild;
  const opened = template?.cloneNode(true) as HTMLElement | undefined;
  let shown: HTMLDetailsElement | null = null;
  opened?.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (!button || !shown) return;
      const way = button.matches('.close') ? null : waysFrom(table, shown)[button.matches('.previous') ? 0 : 1];
      if (way === null) shown.querySelector('summary')?.focus({ preventScroll: true });
      go(way?.dataset['id'] ?? null);
    },
    { signal },
  );
  const place = (cell: HTMLDetailsElement, row: HTMLElement): void => {
    if (!opened) return;
    fill(opened, cell, waysFrom(table, cell), spoken);
    opened.style.order = row.style.order;
    if (row.nextElementSibling !== opened) row.after(opened);
  };
  return {
    /** Shows a statement in a row of its own; `null`, or one that is not in sight: none. */
    show: (cell: HTMLDetailsElement | null): void => {
      const row = cell?.checkVisibility() ? rowOf(cell) : null;
      const last = shown && rowOf(shown);
      const kept = row ?? last;
      shown = row ? cell : null;
      const change = (): void => {
        last?.removeAttribute('data-opened');
        row?.setAttribute('data-opened', '');
        if (cell && row) place(cell, row);
        else opened?.remove();
      };
      if (kept?.isConnected) inPlace(kept, change);
      else change();
    },
    holds: (element: Element): boolean => opened?.contains(element) === true,
  };
}
