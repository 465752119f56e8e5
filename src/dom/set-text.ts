/** Has an element say a text; where it says it already, nothing is laid out anew. */
export function setText(element: Node | null | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
