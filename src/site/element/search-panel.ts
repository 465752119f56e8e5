import * as messages from '#words/search';
import { make } from '../../dom/make.ts';
import { setText } from '../../dom/set-text.ts';
import type { SearchDocument } from '../../model/search-document.ts';
import type { SearchParts } from '../../model/search-parts.ts';
import { searchOver, type Found, type Search } from './search-panel-index.ts';
import { searchInParts } from './search-panel-parts.ts';

/** So many results are shown. */
const MOST = 30;

/** So many signs of a text are shown, from a little before the word that was found. */
const SHOWN = 160;
const BEFORE = 50;

/** The part of a text around the first word that was found. */
const excerpt = ({ text, terms }: Found): string => {
  const plain = text.toLowerCase();
  const places = terms.map((term) => plain.indexOf(term)).filter((at) => at >= 0);
  const start = Math.max(0, Math.min(...places, Infinity) - BEFORE);
  const from = Number.isFinite(start) && start > 0 ? text.indexOf(' ', start) + 1 : 0;
  const part = text.slice(from, from + SHOWN);
  return `${from > 0 ? '… ' : ''}${part}${from + SHOWN < text.length ? ' …' : ''}`;
};

const entry = (found: Found): HTMLLIElement =>
  make(
    'li',
    {},
    make('a', { href: found.path }, make('span', { class: 'kind' }, messages.kinds[found.kind]), ' ', found.title),
    ...(found.text ? [make('p', {}, excerpt(found))] : []),
  );

/** The arrow keys go from the field through the results of what stands in it, and back. */
const connectArrows = (dialog: HTMLDialogElement, input: HTMLInputElement, searched: () => Promise<void>): void => {
  const move = (step: number): void => {
    const stops = [input, ...dialog.querySelectorAll<HTMLElement>('li a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    stops[at + step]?.focus();
  };
  dialog.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || (step < 0 && event.target === input)) return;
    event.preventDefault();
    void searched().then(() => move(step));
  });
};

/** Closes the panel. Where nothing had the focus before, the field would keep it until the page is drawn again, and take keys that are meant for the page. */
const shut = (dialog: HTMLDialogElement): void => {
  dialog.close();
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && dialog.contains(activeElement)) activeElement.blur();
};

/** What does something in the next frame, once however often it is asked to until then; and what has it done now where it is still to be done. */
const oncePerFrame = (act: () => Promise<void>): [soon: () => void, done: () => Promise<void>] => {
  let frame = 0;
  let acting = Promise.resolve();
  const done = (): Promise<void> => {
    if (frame !== 0) {
      cancelAnimationFrame(frame);
      frame = 0;
      acting = act();
    }
    return acting;
  };
  const soon = (): void => {
    frame ||= requestAnimationFrame(() => void done());
  };
  return [soon, done];
};

const panel = (search: Search): HTMLDialogElement => {
  const input = make('input', {
    type: 'search',
    'aria-label': messages.field,
    placeholder: messages.everything,
    autocomplete: 'off',
  });
  const [status, list] = [make('p', { role: 'status' }), make('ol')];
  const close = make('button', { type: 'button' }, messages.close);
  const dialog = make('dialog', { class: 'search-panel', 'aria-label': messages.title }, make('div', {}, input, close), status, list);
  const show = async (): Promise<void> => {
    const { value } = input;
    const results = value.trim() ? await search(value, MOST).catch(() => undefined) : null;
    if (input.value !== value) return;
    list.replaceChildren(...(results?.first ?? []).map(entry));
    setText(status, results ? messages.results(results.count, MOST) : results === null ? '' : messages.unreachable);
  };
  const [soon, searched] = oncePerFrame(show);
  input.addEventListener('input', soon);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') void searched().then(() => list.querySelector('a')?.click());
    // Else the first Escape would only empty the field.
    if (event.key === 'Escape') {
      event.preventDefault();
      shut(dialog);
    }
  });
  connectArrows(dialog, input, searched);
  dialog.addEventListener('click', ({ target }) => {
    // A click beside the panel, and one on a link, which may lead to a place on this page.
    if (target === dialog || target === close || (target instanceof Element && target.closest('li a'))) shut(dialog);
  });
  return dialog;
};

/** Opens the search in an element; what is searched is loaded the first time. Fails when it cannot be had. */
export async function openSearch(within: HTMLElement, address: string): Promise<void> {
  let dialog = within.querySelector('dialog');
  if (!dialog) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
    const searched = (await answer.json()) as SearchDocument[] | SearchParts;
    dialog = panel(Array.isArray(searched) ? searchOver(searched) : searchInParts(searched, address));
    within.querySelector('dialog')?.remove();
    within.append(dialog);
  }
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}
