import { existsAsOf } from '../../model/as-of.ts';
import { asOfText } from '../../time/as-of-text.ts';
import { singleDate, startOf } from '../../model/date.ts';
import { choose, type ViewStore } from '../../view/view.ts';
import { watch } from '../../view/watch.ts';
import { setText } from '../../dom/set-text.ts';

/** The last of some dates that a view as of a date knows; of no date the last of all. */
const stopOf = (dates: string[], asOf: string | null): number => {
  const date = asOf === null ? null : singleDate(asOf);
  return dates.findLastIndex((text) => {
    const stop = singleDate(text);
    return stop !== null && existsAsOf(startOf(stop), date);
  });
};

/** The handle of a replay and its buttons: the last stop is all that is known. */
const connectHandle = (bar: HTMLElement, range: HTMLInputElement, dates: string[], view: ViewStore, signal: AbortSignal): void => {
  const last = dates.length - 1;
  const [earlier, later] = [bar.querySelector('.earlier'), bar.querySelector('.later')];
  const go = (stop: number, isStep?: boolean): void =>
    choose(view, { asOf: stop >= last ? null : (dates[Math.max(0, stop)] ?? null) }, isStep);
  const step = (by: number) => () => go(stopOf(dates, view.get().asOf) + by);
  range.addEventListener('input', () => go(Number(range.value)), { signal });
  earlier?.addEventListener('click', step(-1), { signal });
  later?.addEventListener('click', step(1), { signal });
  const start = (): void => {
    // The button goes.
    range.focus({ preventScroll: true });
    go(0, true);
  };
  bar.querySelector('.start')?.addEventListener('click', start, { signal });
  const render = (asOf: string | null): void => {
    const stop = stopOf(dates, asOf);
    range.value = String(Math.max(0, stop));
    range.ariaValueText = asOfText(asOf);
    earlier?.setAttribute('aria-disabled', String(stop <= 0));
    later?.setAttribute('aria-disabled', String(asOf === null));
  };
  watch(view, ({ asOf }) => asOf, signal, render);
};

/** The replay of a matrix: the date as of which it is viewed, and all that leads to another; `dates` are those at which it stops. */
export function connectReplay(matrix: HTMLElement, dates: string[], view: ViewStore, signal: AbortSignal): void {
  const bar = matrix.querySelector<HTMLElement>('.replay');
  const [end, start, output, range] = [
    bar?.querySelector<HTMLElement>('.end'),
    bar?.querySelector('.start'),
    bar?.querySelector('output'),
    bar?.querySelector<HTMLInputElement>('input'),
  ];
  if (!bar || !end || !output) return;
  if (range) connectHandle(bar, range, dates, view, signal);
  end.addEventListener(
    'click',
    () => {
      (range ?? matrix.querySelector<HTMLElement>('.region'))?.focus({ preventScroll: true });
      choose(view, { asOf: null }, true);
    },
    { signal },
  );
  const render = (asOf: string | null): void => {
    setText(output, asOfText(asOf));
    end.toggleAttribute('hidden', asOf === null);
    start?.toggleAttribute('hidden', asOf !== null);
    if (!range) bar.toggleAttribute('hidden', asOf === null);
  };
  watch(view, ({ asOf }) => asOf, signal, render);
}
