import { existsAsOf } from '../../model/as-of.ts';
import { dateText } from '../../time/date-text.ts';
import { dated, startOf } from '../../model/date.ts';
import { choose, type ViewStore } from '../../view/view.ts';
import { watch } from '../../view/watch.ts';
import { setText } from '../../dom/set-text.ts';

const ALL = 'all that is known';

const inWords = (asOf: string | null): string => {
  const date = asOf === null ? null : dated(asOf);
  return date ? dateText(date) : ALL;
};

/** The last of some dates that a view as of a date knows; of no date the last of all. */
const stopOf = (dates: string[], asOf: string | null): number => {
  const date = asOf === null ? null : dated(asOf);
  return dates.findLastIndex((text) => {
    const stop = dated(text);
    return stop !== null && existsAsOf(startOf(stop), date);
  });
};

/** The handle of a replay and its buttons: the last stop is all that is known. */
const handle = (bar: HTMLElement, range: HTMLInputElement, view: ViewStore, signal: AbortSignal): void => {
  const dates = range.dataset['dates']?.split(' ') ?? [];
  const last = dates.length - 1;
  const [earlier, later] = [bar.querySelector('.earlier'), bar.querySelector('.later')];
  const go = (stop: number): void => choose(view, { asOf: stop >= last ? null : (dates[Math.max(0, stop)] ?? null) });
  const step = (by: number) => () => go(stopOf(dates, view.get().asOf) + by);
  range.addEventListener('input', () => go(Number(range.value)), { signal });
  earlier?.addEventListener('click', step(-1), { signal });
  later?.addEventListener('click', step(1), { signal });
  const show = (asOf: string | null): void => {
    const stop = stopOf(dates, asOf);
    range.value = String(Math.max(0, stop));
    range.ariaValueText = inWords(asOf);
    earlier?.setAttribute('aria-disabled', String(stop <= 0));
    later?.setAttribute('aria-disabled', String(asOf === null));
  };
  watch(view, ({ asOf }) => asOf, signal, show);
};

/** The replay of a matrix: the date as of which it is viewed, and all that leads to another. */
export function replay(matrix: HTMLElement, view: ViewStore, signal: AbortSignal): void {
  const bar = matrix.querySelector<HTMLElement>('.replay');
  const [end, output, range] = [
    bar?.querySelector<HTMLElement>('.end'),
    bar?.querySelector('output'),
    bar?.querySelector<HTMLInputElement>('input'),
  ];
  if (!bar || !end || !output) return;
  if (range) handle(bar, range, view, signal);
  end.addEventListener(
    'click',
    () => {
      (range ?? matrix.querySelector<HTMLElement>('.region'))?.focus({ preventScroll: true });
      choose(view, { asOf: null });
    },
    { signal },
  );
  const show = (asOf: string | null): void => {
    setText(output, inWords(asOf));
    end.hidden = asOf === null;
    if (!range) bar.hidden = asOf === null;
  };
  watch(view, ({ asOf }) => asOf, signal, show);
}
