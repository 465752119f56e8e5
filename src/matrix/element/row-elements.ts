import type { RowGroups } from './places.ts';

/** So many rows of other parts are kept out of sight for when they come back: to read one takes longer than to show it. */
const KEPT = 150;

/** The elements of rows, by the ids of their claims: those of this page, which are its `own`, and those that are taken from the pages of other parts. */
export function rowElements(table: HTMLTableElement, groups: RowGroups, own: ReadonlySet<string>) {
  const elements = new Map([...table.querySelectorAll<HTMLElement>('.row')].map((row) => [row.dataset['id'] ?? '', row]));
  const pages = new Map<string, string>();
  return {
    ids: (): string[] => [...elements.keys()],
    get: (id: string): HTMLElement | undefined => elements.get(id),
    /** Says on which page a row stands. */
    standsOn: (id: string, page: string): void => void pages.set(id, page),
    /** The page from which a row has to be taken before it can be shown; `undefined` where it is here, or nowhere. */
    pageOf: (id: string): string | undefined => (elements.has(id) ? undefined : pages.get(id)),
    /** Takes from a page the rows that are needed, and the heads of questions that nothing on this page asks. */
    takeFrom: (there: Document, page: string, needed: Iterable<string>): void => {
      for (const head of there.querySelectorAll<HTMLElement>('.question')) groups.keepHead(head);
      const rows = new Map([...there.querySelectorAll<HTMLElement>('.row')].map((row) => [row.dataset['id'], row]));
      for (const id of needed) {
        const row = rows.get(id);
        if (elements.has(id) || pages.get(id) !== page) continue;
        if (row) elements.set(id, document.adoptNode(row));
        else pages.delete(id);
      }
    },
    /** Takes a row out of sight. */
    leave: (id: string): void => {
      const element = elements.get(id);
      if (!element || element.getAttribute('hidden') === '') return;
      element.toggleAttribute('hidden', true);
      if (own.has(id) || elements.size <= own.size + KEPT) return;
      element.remove();
      elements.delete(id);
    },
  };
}

export type RowElements = ReturnType<typeof rowElements>;
