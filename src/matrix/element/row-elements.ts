import { setHidden } from '../../dom/set-hidden.ts';
import type { OtherParts } from './parts.ts';
import type { RowGroups } from './places.ts';

/** So many rows of other parts are kept out of sight for when they come back: to read one takes longer than to show it. */
const KEPT = 150;

/** The elements of rows, by the ids of their claims: those of this page, and those that are taken from the pages of other parts. */
export function rowElements(table: HTMLTableElement, groups: RowGroups, parts: OtherParts) {
  const own = new Map([...table.querySelectorAll<HTMLElement>('.row')].map((row) => [row.dataset['id'] ?? '', row]));
  const elements = new Map(own);
  const pages = new Map<string, string>();
  return {
    own: new Set(own.keys()) as ReadonlySet<string>,
    ids: (): string[] => [...elements.keys()],
    get: (id: string): HTMLElement | undefined => elements.get(id),
    /** Says on which page a row stands. */
    standsOn: (id: string, page: string): void => void pages.set(id, page),
    /** The page from which a row has to be taken before it can be shown; `undefined` where it is here. */
    pageOf: (id: string): string | undefined => (elements.has(id) ? undefined : pages.get(id)),
    /** Takes from a page the rows that are needed, and the heads of questions that nothing on this page asks. */
    takeFrom: (page: string, needed: ReadonlySet<string>): void => {
      const there = parts.document(page);
      for (const head of there.querySelectorAll<HTMLElement>('.question')) groups.keepHead(head);
      for (const row of there.querySelectorAll<HTMLElement>('.row')) {
        const { id = '' } = row.dataset;
        if (needed.has(id) && !elements.has(id)) elements.set(id, document.adoptNode(row));
      }
    },
    /** Takes a row out of sight. */
    leave: (id: string): void => {
      const element = elements.get(id);
      if (!element || element.hidden) return;
      setHidden(element, true);
      if (own.has(id) || elements.size <= own.size + KEPT) return;
      element.remove();
      elements.delete(id);
    },
  };
}

export type RowElements = ReturnType<typeof rowElements>;
