const withRole = (tag: string, role: string): HTMLElement => {
  const element = document.createElement(tag);
  element.setAttribute('role', role);
  return element;
};

/** The row that names the question of a group; that of rows in another order has none. */
export function headOf(group: HTMLElement): HTMLElement | null {
  return group.querySelector('.question');
}

/** The row groups of a table: one for each question, and one for rows in another order, each made when it is first needed. */
export function rowGroups(table: HTMLTableElement, questions: string[]) {
  const groups = new Map([...table.tBodies].map((group): [string, HTMLElement] => [group.dataset['question'] ?? '', group]));
  const heads = new Map<string, HTMLElement>();
  return {
    /** The group of a question; that of rows in another order has an empty name. */
    of: (question: string): HTMLElement => {
      const known = groups.get(question);
      if (known) return known;
      const group = withRole('tbody', 'rowgroup');
      const head = heads.get(question);
      if (question) group.dataset['question'] = question;
      if (head) group.append(head);
      const later = question ? questions.slice(questions.indexOf(question) + 1).find((each) => groups.has(each)) : undefined;
      table.insertBefore(group, groups.get(later ?? '') ?? null);
      groups.set(question, group);
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
