/** Of some elements only one is reached by Tab; `undefined`: none. */
export function setTabStop(elements: Iterable<Element>, stop: Element | undefined): void {
  for (const element of elements) element.setAttribute('tabindex', element === stop ? '0' : '-1');
}

/** Puts the focus on one of some elements, which Tab leads to from then on. */
export function moveFocus(elements: Iterable<Element>, to: HTMLElement | SVGElement): void {
  setTabStop(elements, to);
  to.focus();
}
