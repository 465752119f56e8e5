import { $view, viewStore, type ViewStore } from './view.ts';

const own = new WeakMap<Element, ViewStore>();

/**
 * The view that an element shows: the page's, or within an element with the attribute `data-own-view` one that it shares with nothing
 * outside, and that does not stand in the address.
 */
export function viewOf(element: Element): ViewStore {
  const owner = element.closest('[data-own-view]');
  if (!owner) return $view;
  const view = own.get(owner) ?? viewStore();
  own.set(owner, view);
  return view;
}
