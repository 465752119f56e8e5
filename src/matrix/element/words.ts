import { searchable } from '../../model/searchable.ts';

const textOf = (element: Element): string => element.textContent;

/** What is searched of a row, by the ids of its claim and the responses: the claim, and of each cell who speaks, in our words and in theirs. */
export function rowWords(row: HTMLElement): Map<string, string> {
  const words = new Map<string, string>();
  for (const cell of row.querySelectorAll<HTMLElement>('.cell')) {
    // The last record is that of the cell itself; that of the claim may stand before it.
    const spoken = cell.querySelector('.panel')?.lastElementChild?.querySelectorAll('b, .words, blockquote') ?? [];
    const texts = [...cell.querySelectorAll('.face .party'), ...spoken].map(textOf);
    words.set(cell.dataset['id'] ?? '', searchable(texts.join(' ')));
  }
  const { id = '' } = row.dataset;
  return words.set(id, `${searchable(row.querySelector('th a')?.textContent ?? '')} ${words.get(id) ?? ''}`);
}
