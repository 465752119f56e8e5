import * as words from '#words/matrix';
import { setText } from '../../dom/set-text.ts';
import { yearText } from '../../time/year-text.ts';
import { isYear } from '../layout/groups.ts';

const withRole = (tag: string, role: string): HTMLElement => {
  const element = document.createElement(tag);
  element.setAttribute('role', role);
  return element;
};

/** The row that names the question or the year of a group; that of rows in another order has none. */
export function headOf(group: HTMLElement): HTMLElement | null {
  return group.querySelector(':is(.question, .year)');
}

/** The head of a year, which is made like that of a question. */
const yearHead = (table: HTMLTableElement, year: string): HTMLElement => {
  const head = table.querySelector('.question')?.cloneNode(true) as HTMLElement;
  const name = yearText(Number(year));
  head.className = 'year';
  head.toggleAttribute('hidden', false);
  head.querySelector('.label')?.remove();
  head.querySelector('.fold')?.setAttribute('aria-label', words.showClaims(name));
  for (const box of head.querySelectorAll<HTMLInputElement>('.fold')) box.checked = false;
  setText(head.querySelector('b'), name);
  return head;
};

/** The row groups of a table: one for each question or year, and one for rows in another order, each made when it is first needed. */
export function rowGroups(table: HTMLTableElement, questions: string[]) {
  const groups = new Map([...table.tBodies].map((group): [string, HTMLElement] => [group.dataset['question'] ?? '', group]));
  const heads = new Map<string, HTMLElement>();
  /** The first group on the page that stands behind one that is new: years follow each other, and questions are in their order. */
  const later = (name: string): string | undefined => {
    const years = [...groups.keys()].filter(isYear).sort((a, b) => Number(a) - Number(b));
    if (isYear(name)) return years.find((year) => Number(year) > Number(name));
    return name ? questions.slice(questions.indexOf(name) + 1).find((each) => groups.has(each)) : undefined;
  };
  return {
    /** The group of a question or a year; that of rows in another order has an empty name. */
    of: (name: string): HTMLElement => {
      const known = groups.get(name);
      if (known) return known;
      const group = withRole('tbody', 'rowgroup');
      const head = isYear(name) ? yearHead(table, name) : heads.get(name);
      if (name) group.dataset[isYear(name) ? 'year' : 'question'] = name;
      if (head) group.append(head);
      table.insertBefore(group, groups.get(later(name) ?? '') ?? null);
      groups.set(name, group);
      return group;
    },
    /** Takes over from another page the head of a question that nothing on this one asks. */
    keepHead: (head: HTMLElement): void => {
      const question = head.closest('tbody')?.dataset['question'] ?? '';
      if (!groups.has(question) && !heads.has(question)) heads.set(question, document.adoptNode(head));
    },
    /** Shows the groups that are filled, with their heads, and lets those be in which rows only stand as yet. */
    show: (filled: Set<HTMLElement>, held = new Set<HTMLElement | null | undefined>()): void => {
      for (const group of groups.values()) {
        group.toggleAttribute('hidden', !filled.has(group) && !held.has(group));
        headOf(group)?.toggleAttribute('hidden', !filled.has(group));
      }
    },
  };
}

export type RowGroups = ReturnType<typeof rowGroups>;

/** Puts rows that are new on the page into their groups, each behind the one before it. */
export function standing() {
  const last = new Map<Element | null, Element>();
  return (element: HTMLElement, group: HTMLElement): void => {
    const before = last.get(group) ?? headOf(group);
    if (!element.isConnected && before) before.after(element);
    else if (!element.isConnected) group.prepend(element);
    last.set(element.parentElement, element);
  };
}

/** Puts an element into a group before another; where the browser can, without taking it from the page in between. */
const put = (group: Element, element: Element, place: Element | null): void => {
  if (element.isConnected && 'moveBefore' in Element.prototype) group.moveBefore(element, place);
  else group.insertBefore(element, place);
};

/** Puts rows into the order given, each into its group, one with each step. Those that stand there already are not moved, and others stay where they are. */
export function* putInOrder(rows: { element: HTMLElement; group: HTMLElement }[]): Generator<void, void> {
  const staying = new Set<Element>(rows.map(({ element }) => element));
  const next = new Map<HTMLElement, Element | null>();
  const after = (element: Element | null | undefined): Element | null => {
    let at = element ?? null;
    while (at && !staying.has(at)) at = at.nextElementSibling;
    return at;
  };
  for (const { element, group } of rows) {
    const place = next.has(group) ? after(next.get(group)) : after(group.firstElementChild);
    if (place === element) next.set(group, element.nextElementSibling);
    else {
      put(group, element, place);
      next.set(group, place);
      yield;
    }
  }
}
