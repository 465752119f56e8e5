import { keptFocus } from '../../dom/kept-focus.ts';

/** How long in ms what is seen stays the same before the page follows. */
const REST = 400;
/** So many rows are moved at a time. What is laid out and painted anew with each time costs more than the rows. */
const AT_ONCE = 30;

/**
 * The order in which rows stand, which is that of the Tab key, of those who listen and of paper: after they were seen in another order it
 * follows a few rows at a time, and at once where somebody is about to need it. The function returned says by which steps, and ends those
 * before.
 */
export function following(table: HTMLElement, signal: AbortSignal): (steps: Iterator<void, void> | null) => void {
  let left: Iterator<void, void> | null = null;
  let timer = 0;
  const step = (most: number): void => {
    const restoreFocus = keptFocus(table, null);
    for (let count = 0; left && count < most; count += 1) if (left.next().done) left = null;
    restoreFocus();
  };
  const go = (): void => {
    step(AT_ONCE);
    // Not every browser tells when it is idle.
    if (left) (self.requestIdleCallback ?? setTimeout)(go);
  };
  addEventListener('keydown', ({ key }) => key === 'Tab' && step(Infinity), { capture: true, signal });
  addEventListener('beforeprint', () => step(Infinity), { signal });
  return (steps) => {
    clearTimeout(timer);
    left = steps;
    timer = window.setTimeout(go, REST);
  };
}
