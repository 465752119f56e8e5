import { watch } from '../../view/watch.ts';
import type { ViewStore } from '../../view/view.ts';

/** Whether something is there as of a date, a plain date; of `null`, as far as it is known. */
const isThere = ({ said, until }: DOMStringMap, asOf: string | null): boolean =>
  asOf === null ? until === undefined : (said ?? '') <= asOf && (until === undefined || asOf < until);

/**
 * Shows in a picture what is there as of a date: that of its scene, or the reader's where they have taken over. What has `data-said` (a
 * plain date) is there from that day on, what has `data-until` before that day.
 */
export function connectPicture(picture: HTMLElement, own: string | null, view: ViewStore, signal: AbortSignal): void {
  const dated = [...picture.querySelectorAll<HTMLElement | SVGElement>('[data-said], [data-until]')];
  const render = (asOf: string | null): void => {
    for (const element of dated) element.toggleAttribute('hidden', !isThere(element.dataset, asOf));
  };
  watch(view, ({ asOf, held }) => (held ? asOf : own), signal, render);
}
