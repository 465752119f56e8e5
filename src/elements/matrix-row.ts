import type { Bearing } from '../model/claim.ts';
import type { ClaimFacts } from '../model/facts.ts';
import { searchable } from '../model/searchable.ts';

/** A row of a matrix: the facts of its claim, its words by the ids of who said them, and its element, which is made where it must. */
export interface Row extends ClaimFacts {
  words: () => Map<string, string>;
  element: () => HTMLElement;
}

const BEARINGS: Bearing[] = ['direct', 'sidestep', 'silent'];

const cells = (element: HTMLElement): HTMLElement[] => [...element.querySelectorAll<HTMLElement>('.cell')];

const since = ({ dataset }: HTMLElement): number => Date.parse(dataset['since'] ?? '');

const factsOf = (element: HTMLElement): ClaimFacts => {
  const { id = '', by = '', asks = '', at } = element.dataset;
  const responses = cells(element).flatMap((cell) => {
    const bearing = BEARINGS.find((name) => cell.classList.contains(name));
    const { id = '', by = '', stance = '' } = cell.dataset;
    return bearing ? [{ id, by, stance, bearing, since: since(cell) }] : [];
  });
  return { id, by, asks, at: Number(at), since: since(element), responses };
};

/** What is searched of a cell: who speaks, in our words and in theirs. */
const wordsOf = (element: HTMLElement): Map<string, string> => {
  const text = (within: HTMLElement, selector: string): string =>
    searchable([...within.querySelectorAll(selector)].map((found) => found.textContent).join(' '));
  const said = cells(element).map((cell): [string, string] => [
    cell.dataset['id'] ?? '',
    text(cell, '.party, .record:last-child :is(b, .words, blockquote)'),
  ]);
  const words = new Map(said);
  const { id = '' } = element.dataset;
  return words.set(id, `${text(element, 'th > a')} ${words.get(id) ?? ''}`);
};

/** The row that an element on the page is. */
export const rowOnPage = (element: HTMLElement): Row => {
  let words: Map<string, string> | undefined;
  return { ...factsOf(element), words: () => (words ??= wordsOf(element)), element: () => element };
};

const parsed = (html: string): HTMLElement => {
  const template = document.createElement('template');
  template.innerHTML = html;
  const [element] = template.content.children;
  if (!(element instanceof HTMLElement)) throw new TypeError('a part of the matrix holds no such row');
  return element;
};

/** The row that the text of another page holds; its element is made anew each time that it comes into view. */
export const rowOfText = (html: string): Row => {
  const element = parsed(html);
  const words = wordsOf(element);
  return { ...factsOf(element), words: () => words, element: () => parsed(html) };
};
