import type { View, ViewStore } from './view.ts';

/** Calls a function with a part of a view, now and whenever that part is another, until the signal ends it. */
export function watch<Part>($view: ViewStore, select: (view: View) => Part, signal: AbortSignal, act: (part: Part) => void): void {
  let last: string | undefined;
  const end = $view.subscribe((view) => {
    const part = select(view);
    // A part is plain data: what reads the same is the same.
    const text = JSON.stringify(part);
    if (text === last) return;
    last = text;
    act(part);
  });
  signal.addEventListener('abort', end);
}
