/**
 * Has a pointer drag what it takes hold of on an element, until it lets go, wherever it is by then. `take` gives what that is when the main button
 * goes down, `null` for nothing; `move` is told of it each time the pointer moves.
 */
export function connectPointerDrag<Held>(
  element: SVGElement,
  take: (event: PointerEvent) => Held | null,
  move: (held: Held, event: PointerEvent) => void,
  signal: AbortSignal,
): void {
  let held: Held | null = null;
  const down = (event: PointerEvent): void => {
    held = event.button === 0 ? take(event) : null;
    if (held !== null) element.setPointerCapture(event.pointerId);
  };
  const follow = (event: PointerEvent): void => {
    if (held !== null) move(held, event);
  };
  const up = (): void => {
    held = null;
  };
  element.addEventListener('pointerdown', down, { signal });
  element.addEventListener('pointermove', follow, { signal });
  element.addEventListener('pointerup', up, { signal });
  element.addEventListener('pointercancel', up, { signal });
}
