import { $highlighted, highlight } from './highlighted.ts';

/** How long in ms the pointer rests before it points. */
const REST = 50;

const idsAt = (target: EventTarget | null): string[] => {
  const found = target instanceof Element ? target.closest<HTMLElement | SVGElement>('[data-id]') : null;
  return found?.dataset['id']?.split(' ') ?? [];
};

/**
 * Within an element, what pointer or keyboard are at is highlighted, here and wherever else it is in view; of the element only what
 * matches `which`, where something else within highlights its own.
 */
export function connectHighlighting(within: HTMLElement, signal: AbortSignal, which = ''): void {
  let timer = 0;
  const now = (ids: string[]): void => {
    clearTimeout(timer);
    highlight(ids);
  };
  // What only runs past under the pointer while the page is scrolled is not pointed at.
  within.addEventListener(
    'pointerover',
    ({ target }) => {
      clearTimeout(timer);
      timer = window.setTimeout(() => highlight(idsAt(target)), REST);
    },
    { signal },
  );
  within.addEventListener('focusin', ({ target }) => now(idsAt(target)), { signal });
  for (const type of ['pointerleave', 'focusout'] as const) within.addEventListener(type, () => now([]), { signal });
  let lit: Element[] = [];
  const end = $highlighted.subscribe((ids) => {
    for (const element of lit) element.removeAttribute('data-lit');
    lit = ids.flatMap((id) => [...within.querySelectorAll(`[data-id~="${CSS.escape(id)}"]${which}`)]);
    for (const element of lit) element.setAttribute('data-lit', '');
  });
  signal.addEventListener('abort', end);
}
