import * as messages from '#words/search';
import MiniSearch from 'minisearch';
import { make } from '../../dom/make.ts';
import { setText } from '../../dom/set-text.ts';
import { searchable } from '../../model/searchable.ts';
import type { SearchDocument } from '../../model/search-document.ts';

/** So many results are shown. */
const MOST = 30;

/** So many signs of a text are shown, from a little before the word that was found. */
const SHOWN = 160;
const BEFORE = 50;

type Found = SearchDocument & { terms: string[] };
type Search = (words: string) => Found[];

const words = (text: string): string[] =>
  searchable(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * A search over documents: words that begin as those that are typed, those in titles first; a slip of the finger is forgiven. What has all
 * of the words stands before what has some.
 */
const searchOver = (documents: SearchDocument[]): Search => {
  const index = new MiniSearch<SearchDocument & { id: number }>({
    ...{ fields: ['title', 'text'], tokenize: words, processTerm: (term) => term },
    searchOptions: { prefix: true, fuzzy: (term) => (term.length > 5 ? 0.2 : false), boost: { title: 3 } },
  });
  index.addAll(documents.map((each, id) => ({ ...each, id })));
  return (text) => {
    const ranked = (['AND', 'OR'] as const).flatMap((combineWith) => index.search(text, { combineWith }));
    const first = new Map(ranked.toReversed().map(({ id, terms }) => [id as number, terms]));
    const order = [...new Set(ranked.map(({ id }) => id as number))];
    return order.flatMap((id) => {
      const found = documents[id];
      return found ? [{ ...found, terms: first.get(id) ?? [] }] : [];
    });
  };
};

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

/** The arrow keys go from the field through the results and back. */
const moveFocus = (dialog: HTMLDialogElement, input: HTMLInputElement, event: KeyboardEvent): void => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const stops = [input, ...dialog.querySelectorAll<HTMLElement>('li a')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
};

/** Closes the panel. Where nothing had the focus before, the field would keep it until the page is drawn again, and take keys that are meant for the page. */
const shut = (dialog: HTMLDialogElement): void => {
  dialog.close();
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && dialog.contains(activeElement)) activeElement.blur();
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
  const show = (): void => {
    const found = input.value.trim() ? search(input.value) : [];
    list.replaceChildren(...found.slice(0, MOST).map(entry));
    setText(status, input.value.trim() ? messages.results(found.length, MOST) : '');
  };
  input.addEventListener('input', show);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') list.querySelector('a')?.click();
    // Else the first Escape would only empty the field.
    if (event.key === 'Escape') {
      event.preventDefault();
      shut(dialog);
    }
  });
  dialog.addEventListener('keydown', (event) => moveFocus(dialog, input, event));
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
    dialog = panel(searchOver((await answer.json()) as SearchDocument[]));
    within.querySelector('dialog')?.remove();
    within.append(dialog);
  }
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}
