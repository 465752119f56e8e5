import * as words from '#words/matrix';
import { setText } from '../../dom/set-text.ts';
import type { MatrixLayout } from '../layout/matrix-layout.ts';
import { isFiltered } from '../layout/matrix-view.ts';
import { statusText } from '../layout/status-text.ts';

const REST = 700;

/** Has those who listen hear a text, once it has stayed the same for a moment. */
export function announcer(region: Element | null): (text: string) => void {
  let timer = 0;
  return (text) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (region) region.textContent = text;
    }, REST);
  };
}

/** Renders what is in view, in words beside what clears it; `null`: all, as it was written. While `isReading` more may follow. */
export function statusRenderer(figure: HTMLElement, announce: (text: string) => void) {
  const counts = figure.querySelector('.in-view');
  const [clear, parts, more] = ['.clear', '.parts', '.more'].map((selector) => figure.querySelector(selector));
  const written = counts?.textContent ?? '';
  // What the page opens with is read, not announced.
  let opening = true;
  setTimeout(() => (opening = false));
  return (layout: MatrixLayout | null, isReading: boolean): void => {
    const text = layout ? statusText(layout, isReading) : written;
    setText(counts, text);
    clear?.toggleAttribute('hidden', !layout || !isFiltered(layout.view));
    parts?.toggleAttribute('hidden', layout !== null);
    more?.toggleAttribute('hidden', !layout?.more);
    setText(more, words.showMore(layout?.more ?? 0));
    figure.classList.toggle('narrowed', layout !== null);
    if (!opening) announce(text);
  };
}
