import { searchable } from '../../model/searchable.ts';

const textOf = (element: Element): string => element.textContent;

/** What is searched of a row, by the ids of its claim and the responses: the claim, and of each cell who speaks, in our words and in theirs. */
export function rowWords(row: HTMLElement): Map<string, string> {
  const words = new Map<string, string>();
  for (const cell of row.querySelectorAll<HTMLElement>('.cell')) {
    const spoken = [...cell.querySelectorAll('.panel :is(b, p, blockquote)')].map(textOf);
    words.set(cell.dataset['id'] ?? '', searchable([cell.querySelector('summary')?.dataset['who'], ...spoken].join(' ')));
  }
  const { id = '' } = row.dataset;
  return words.set(id, `${searchable(row.querySelector('.short')?.textContent ?? '')} ${words.get(id) ?? ''}`);
}
