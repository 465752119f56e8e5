/** Hides an element, of a drawing too, or shows it; where it is so already, nothing is laid out anew. */
export function setHidden(element: Element | null | undefined, isHidden: boolean): void {
  if (element && element.hasAttribute('hidden') !== isHidden) element.toggleAttribute('hidden', isHidden);
}
