import { $view, viewStore, type ViewStore } from './view.ts';

/** The view that a chart shows: the page's, or within an element with the attribute `data-own-view` one of its own, that does not stand in the address. */
export function viewOf(chart: Element): ViewStore {
  return chart.closest('[data-own-view]') ? viewStore() : $view;
}
