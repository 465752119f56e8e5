import { countsText } from '../layout/in-view.ts';
import { dateText } from '../../time/date-text.ts';
import type { InView } from './table.ts';
import { isFiltered } from './view.ts';
import { setText } from '../../dom/set-text.ts';

const REST = 700;

/** Says something to those who listen, once it has stayed the same for a moment. */
export function speaker(place: Element | null): (text: string) => void {
  let timer = 0;
  return (text) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (place) place.textContent = text;
    }, REST);
  };
}

const textOf = ({ view, shown, of, reading }: InView): string => {
  const date = view.asOf ? `As of ${dateText(view.asOf)}: ` : '';
  if (of.claims === 0 && !reading) return `${date}nothing had been said yet`;
  const rest = reading ? ', still reading' : shown.claims === 0 && isFiltered(view) ? '; nothing is left' : '';
  return `${date}${countsText(shown, of)}${rest}`;
};

/** What is in view, in words beside what clears it; `null`: all, as it was written. */
export function status(figure: HTMLElement, say: (text: string) => void): (inView: InView | null) => void {
  const counts = figure.querySelector('.in-view');
  const [clear, parts, more] = ['.clear', '.parts', '.more'].map((selector) => figure.querySelector<HTMLElement>(selector));
  const written = counts?.textContent ?? '';
  // What the page opens with is read, not told.
  let opening = true;
  setTimeout(() => (opening = false));
  return (shown) => {
    const text = shown ? textOf(shown) : written;
    setText(counts, text);
    if (clear) clear.hidden = !shown || !isFiltered(shown.view);
    if (parts) parts.hidden = shown !== null;
    if (more) {
      more.hidden = !shown?.more;
      more.textContent = `show more of ${shown?.more} further claims`;
    }
    figure.classList.toggle('narrowed', shown !== null);
    if (!opening) say(text);
  };
}
