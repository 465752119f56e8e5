import { keptFocus } from './kept-focus.ts';

/** How long in ms what is seen stays the same before the page follows. */
const REST = 400;
/** So many rows are moved at a time. What is laid out and painted anew with each time costs more than the rows. */
const AT_ONCE = 30;

const idle = (act: () => void): void => {
  // Not every browser tells when it is idle.
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 500 });
  else setTimeout(act, 50);
};

/**
 * The order in which rows stand, which is that of the Tab key, of those who listen and of paper: after they were seen in another order it
 * follows a few rows at a time, and at once where somebody is about to need it. The function returned says by which steps, and ends those
 * before.
 */
export const following = (table: HTMLElement, signal: AbortSignal): ((steps: Iterator<void, void> | null) => void) => {
  let left: Iterator<void, void> | null = null;
  let timer = 0;
  const step = (most: number): void => {
    const giveBack = keptFocus(table, null);
    for (let count = 0; left && count < most; count += 1) if (left.next().done) left = null;
    giveBack();
  };
  const go = (): void => {
    if (!left || signal.aborted) return;
    const mine = left;
    step(AT_ONCE);
    if (left) idle(() => left === mine && go());
  };
  const now = (): void => step(Infinity);
  addEventListener('keydown', ({ key }) => void (key === 'Tab' && now()), { capture: true, signal });
  addEventListener('beforeprint', now, { signal });
  return (steps) => {
    clearTimeout(timer);
    left = steps;
    if (steps) timer = window.setTimeout(go, REST);
  };
};
