const orderOf = ({ style }: HTMLElement): number => Number(style.order);

/** The rows within an element that are not hidden, in the order in which they are seen. That in which they stand may lag behind. */
export function rowsInSight(within: Element): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>('.row:not([hidden])')].sort((a, b) => orderOf(a) - orderOf(b));
}

/**
 * The places at which things are seen in the order given: what is already seen behind the one before it stays. `element` is that of a
 * thing; one that has none yet is left its place.
 */
export function placesOf<Thing>(things: Thing[], element: (thing: Thing) => HTMLElement | null | undefined): Map<Thing, number> {
  let last = 0;
  return new Map(
    things.map((thing) => {
      const seen = element(thing);
      last = Math.max(last + 1, seen ? orderOf(seen) : 0);
      return [thing, last];
    }),
  );
}

/** Has an element be seen at a place. */
export function seenAt(element: HTMLElement | null | undefined, place = 0): void {
  if (element && orderOf(element) !== place) element.style.order = String(place);
}
