import type { Bearing } from '../../model/claim.ts';
import type { ClaimFacts, ResponseFacts } from '../../model/facts.ts';
import { searchable } from '../../model/searchable.ts';

/** A row of a matrix: the facts of its claim, its words by the ids of who said them, and its element, which is made where it must. */
export interface Row extends ClaimFacts {
  words: () => Map<string, string>;
  element: () => HTMLElement;
}

const BEARINGS: Bearing[] = ['direct', 'sidestep', 'silent'];
const CELL = /<details class="cell (\w+)"([^>]*)>([^]*?)<\/details>/g;
const SAYS = /<a [^>]*>([^]*?)<\/a>/;
const PARTY = /<span class="party">([^]*?)<\/span>/;
const SPOKEN = /<(?:b|p class="words(?: note)?"|blockquote[^>]*)>([^]*?)<\/(?:b|p|blockquote)>/g;
const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#34': '"', '#39': "'", nbsp: ' ' };

const plain = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/&(#?\w+);/g, (whole, name: string) => SIGNS[name] ?? whole);

const attribute = (tag: string, name: string): string => plain(new RegExp(` data-${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

const since = (tag: string): number => Date.parse(attribute(tag, 'since'));

const cellsOf = (html: string) => [...html.matchAll(CELL)].map(([, tone = '', tag = '', content = '']) => ({ tone, tag, content }));

const responseFacts = (html: string): ResponseFacts[] =>
  cellsOf(html).flatMap(({ tone, tag }) => {
    const bearing = BEARINGS.find((name) => name === tone);
    const facts = { id: attribute(tag, 'id'), by: attribute(tag, 'by'), stance: attribute(tag, 'stance'), since: since(tag) };
    return bearing ? [{ ...facts, bearing }] : [];
  });

/** What is searched of a row: the claim, and of each cell who speaks, in our words and in theirs. */
const wordsOf = (id: string, html: string): Map<string, string> => {
  const words = new Map(
    cellsOf(html).map(({ tag, content }): [string, string] => {
      const record = content.slice(content.lastIndexOf('<div class="record'));
      const spoken = [...record.matchAll(SPOKEN)].map(([, words = '']) => words);
      return [attribute(tag, 'id'), searchable(plain([PARTY.exec(content)?.[1], ...spoken].join(' ')))];
    }),
  );
  return words.set(id, `${searchable(plain(SAYS.exec(html)?.[1] ?? ''))} ${words.get(id) ?? ''}`);
};

/** The row that some markup says; its element is what the function given makes of it. */
export function rowOf(html: string, element: () => HTMLElement): Row {
  const tag = /^<tr[^>]*>/.exec(html)?.[0] ?? '';
  const id = attribute(tag, 'id');
  let words: Map<string, string> | undefined;
  return {
    id,
    by: attribute(tag, 'by'),
    asks: attribute(tag, 'asks'),
    at: Number(attribute(tag, 'at')),
    since: since(tag),
    responses: responseFacts(html),
    words: () => (words ??= wordsOf(id, html)),
    element,
  };
}

/** The element of a row that stands on another page. */
export function made(html: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = html;
  const [element] = template.content.children;
  if (!(element instanceof HTMLElement)) throw new TypeError('a part of the matrix holds no such row');
  return element;
}
