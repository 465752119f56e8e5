import { $pointed, setPointed } from '../stores/pointed.ts';
import { live } from './live.ts';

const idsAt = (target: EventTarget | null): string[] => {
  const found = target instanceof Element ? target.closest<HTMLElement | SVGElement>('[data-id]') : null;
  return found?.dataset['id']?.split(' ') ?? [];
};

const point = (ids: string[]): void => {
  if (String(ids) !== String($pointed.get())) setPointed(ids);
};

/**
 * Within an element, what pointer or keyboard are at is pointed at, and what is pointed at anywhere is lit; only what matches `which`,
 * where something else within lights its own.
 */
export const pointing = (within: HTMLElement, signal: AbortSignal, which = ''): void => {
  for (const type of ['pointerover', 'focusin'] as const) within.addEventListener(type, ({ target }) => point(idsAt(target)), { signal });
  for (const type of ['pointerleave', 'focusout'] as const) within.addEventListener(type, () => point([]), { signal });
  let lit: Element[] = [];
  live($pointed, signal, (ids) => {
    for (const element of lit) element.removeAttribute('data-lit');
    lit = ids.flatMap((id) => [...within.querySelectorAll(`[data-id~="${CSS.escape(id)}"]${which}`)]);
    for (const element of lit) element.setAttribute('data-lit', '');
  });
};
