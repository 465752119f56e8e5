import * as messages from '#words/search';
import { make } from '../../dom/make.ts';
import { setText } from '../../dom/set-text.ts';
import type { SearchDocument } from '../../model/search-document.ts';
import type { SearchParts } from '../../model/search-parts.ts';
import { searchWords } from '../../model/searchable.ts';
import { searchOver, type Found, type Results, type Search } from './search-panel-index.ts';
import { searchInParts } from './search-panel-parts.ts';

/** So many results are shown at first, and so many more when they are asked for. */
const MOST = 30;

/** So many signs of a text are shown, from a little before the word that was found. */
const SHOWN = 160;
const BEFORE = 50;

/** Where the first word stands in a text that was found; at its beginning where none was. */
const firstFound = ({ text, terms }: Found): number =>
  [...text.matchAll(/\S+/g)].find(([signs]) => searchWords(signs).some((word) => terms.includes(word)))?.index ?? 0;

/** The part of a text around the first word that was found, cut between words. */
const excerpt = (found: Found): string => {
  const { text } = found;
  const start = firstFound(found) - BEFORE;
  const from = start > 0 ? text.indexOf(' ', start) + 1 : 0;
  const end = from + SHOWN < text.length ? text.lastIndexOf(' ', from + SHOWN) : text.length;
  const to = end > from ? end : from + SHOWN;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
};

const entry = (found: Found): HTMLLIElement =>
  make(
    'li',
    {},
    make('a', { href: found.path }, make('span', { class: 'kind' }, messages.kinds[found.kind]), ' ', found.title),
    ...(found.text ? [make('p', {}, excerpt(found))] : []),
  );

/** The arrow keys go from the field through the results of what stands in it, to the button for more, and back. */
const connectArrows = (dialog: HTMLDialogElement, input: HTMLInputElement, searched: () => Promise<void>): void => {
  const move = (step: number): void => {
    const stops = [input, ...dialog.querySelectorAll<HTMLElement>('li a, .more:not([hidden])')];
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

/** What was found, in words; `undefined` where it could not be had, `null` where nothing is searched for. */
const statusText = (results: Results | null | undefined, shown: number): string => {
  if (!results) return results === null ? '' : messages.unreachable;
  const { count, haveAll } = results;
  const text = messages.results(count, shown);
  return haveAll || count === 0 ? text : messages.onlySome(text);
};

/** The results of a search for what stands in a field, with a button for more of them; `show` shows the first of them. */
const resultsOf = (search: Search, input: HTMLInputElement): { parts: HTMLElement[]; list: HTMLElement; show: () => Promise<void> } => {
  const [status, list] = [make('p', { role: 'status' }), make('ol')];
  const more = make('button', { type: 'button', class: 'more', hidden: '' });
  const showTo = async (most: number, from: number): Promise<void> => {
    const { value } = input;
    const results = value.trim() ? await search(value, most).catch(() => undefined) : null;
    if (input.value !== value) return;
    const entries = (results?.first ?? []).map(entry);
    if (from === 0) list.replaceChildren(...entries);
    else list.append(...entries.slice(from));
    entries[from === 0 ? -1 : from]?.querySelector('a')?.focus();
    const rest = (results?.count ?? 0) - most;
    more.hidden = rest <= 0;
    setText(more, messages.more(Math.min(rest, MOST)));
    setText(status, statusText(results, most));
  };
  more.addEventListener('click', () => {
    const { length } = list.children;
    void showTo(length + MOST, length);
  });
  return { parts: [status, list, more], list, show: () => showTo(MOST, 0) };
};

const panel = (search: Search): HTMLDialogElement => {
  const input = make('input', {
    type: 'search',
    'aria-label': messages.field,
    placeholder: messages.everything,
    autocomplete: 'off',
  });
  const close = make('button', { type: 'button' }, messages.close);
  const { parts, list, show } = resultsOf(search, input);
  const dialog = make('dialog', { class: 'search-panel', 'aria-label': messages.title }, make('div', {}, input, close), ...parts);
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
