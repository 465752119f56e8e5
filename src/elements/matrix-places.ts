import type { Row } from './matrix-row.ts';

const made = (tag: string, role: string): HTMLElement => {
  const element = document.createElement(tag);
  element.setAttribute('role', role);
  return element;
};

/** The row groups of a table: one for each question, and one for rows in another order, each made when it is first needed. */
export const rowGroups = (table: HTMLTableElement, questions: string[]) => {
  const groups = new Map([...table.tBodies].map((group): [string, HTMLElement] => [group.dataset['question'] ?? '', group]));
  const heads = new Map<string, string>();
  return {
    /** The group of a question; that of rows in another order has an empty name. */
    of: (question: string): HTMLElement => {
      const known = groups.get(question);
      if (known) return known;
      const group = made('tbody', 'rowgroup');
      if (question) group.dataset['question'] = question;
      group.innerHTML = heads.get(question) ?? '';
      const later = question ? questions.slice(questions.indexOf(question) + 1).find((each) => groups.has(each)) : undefined;
      table.insertBefore(group, groups.get(later ?? '') ?? null);
      groups.set(question, group);
      return group;
    },
    /** Keeps the head of a question that no row of this page asks. */
    keepHead: (question: string, html: string): void => void heads.set(question, html),
    all: (): HTMLElement[] => [...groups.values()],
  };
};

export type RowGroups = ReturnType<typeof rowGroups>;

/** Puts rows into the order given, each into its group, and moves only those that stand elsewhere. Others stay where they are. */
export const inOrder = (rows: Row[], elements: Map<Row, HTMLElement>, group: (row: Row) => HTMLElement) => {
  const staying = new Set<Element | undefined>(rows.map((row) => elements.get(row)));
  const next = new Map<HTMLElement, Element | null>();
  const after = (element: Element | null | undefined): Element | null => {
    let at = element ?? null;
    while (at && !staying.has(at)) at = at.nextElementSibling;
    return at;
  };
  return (row: Row): void => {
    const [element, parent] = [elements.get(row), group(row)];
    if (!element) return;
    const place = next.has(parent) ? after(next.get(parent)) : after(parent.firstElementChild);
    if (place === element) next.set(parent, element.nextElementSibling);
    else {
      parent.insertBefore(element, place);
      next.set(parent, place);
    }
  };
};
