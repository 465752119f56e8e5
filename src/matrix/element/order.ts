const orderOf = ({ style }: HTMLElement): number => Number(style.order);

/** The rows within an element that are not hidden, in the order in which they are seen. That in which they stand may lag behind. */
export function rowsInSight(within: Element): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>('.row:not([hidden])')].sort((a, b) => orderOf(a) - orderOf(b));
}

/** Has elements be seen in the order given, wherever they stand. What is already seen behind the one before it is not touched. */
export function showInOrder(elements: Iterable<HTMLElement>): void {
  let last = 0;
  for (const element of elements) {
    const place = Math.max(last + 1, orderOf(element));
    if (orderOf(element) !== place) element.style.order = String(place);
    last = place;
  }
}
