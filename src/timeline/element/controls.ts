import { asOfText } from '../../time/as-of-text.ts';
import type { Extent } from '../../time/scale.ts';
import { panned, zoomed } from '../../time/zoom.ts';
import { extentOfText } from '../../view/fragment.ts';
import { watch } from '../../view/watch.ts';
import { setText } from '../../dom/set-text.ts';
import { choose } from '../../view/view.ts';
import { allAsOf, firstAsOf, stepAsOf } from './as-of.ts';
import type { Chart } from './chart.ts';

/** The parties to whom a timeline is narrowed, as boxes to be ticked. */
const connectFilter = ({ root, view, signal }: Chart): void => {
  const boxes = [...root.querySelectorAll<HTMLInputElement>('.timeline-controls input')];
  const change = (): void => choose(view, { parties: boxes.filter(({ checked }) => checked).map(({ value }) => value) });
  for (const box of boxes) box.addEventListener('change', change, { signal });
  const show = (parties: string[]): void => {
    for (const box of boxes) box.checked = parties.includes(box.value);
  };
  watch(view, ({ parties }) => parties, signal, show);
};

/** What is shown at first and the stretches of time that have a name; returns what tells which of them is shown. */
const connectPeriods = ({ root, data, state, view, signal }: Chart): (() => void) => {
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('.timeline-controls .periods button')];
  const extentOf = ({ dataset }: HTMLButtonElement): Extent => extentOfText(dataset['period'] ?? '') ?? data.extent;
  for (const button of buttons) button.addEventListener('click', () => choose(view, { extent: extentOf(button) }, true), { signal });
  return () => {
    for (const button of buttons)
      button.setAttribute('aria-pressed', String(extentOf(button).every((end, index) => Math.abs(end - (state.extent[index] ?? 0)) < 1)));
  };
};

type Named = (name: string) => HTMLButtonElement | undefined;

/** The date as of which it is viewed: what says it, steps, and ways to the first date and back to all that is known. Returns what each button does. */
const connectDate = (chart: Chart, named: Named): Record<string, () => void> => {
  const { root, view, signal } = chart;
  const line = root.querySelector('.timeline-controls');
  const text = root.querySelector('.as-of-date');
  const show = (asOf: string | null): void => {
    setText(text, asOfText(asOf));
    line?.toggleAttribute('data-replayed', asOf !== null);
    named('start')?.toggleAttribute('hidden', asOf !== null);
    named('known')?.toggleAttribute('hidden', asOf === null);
    named('after')?.setAttribute('aria-disabled', String(asOf === null));
  };
  watch(view, ({ asOf }) => asOf, signal, show);
  // Of two one is hidden: the focus goes on to what leads on.
  return {
    before: () => stepAsOf(chart, -1),
    after: () => stepAsOf(chart, 1),
    start: () => {
      firstAsOf(chart, true);
      named('after')?.focus();
    },
    known: () => {
      allAsOf(chart, true);
      named('start')?.focus();
    },
  };
};

/** The buttons: along time, nearer and farther, periods, and dates. Returns what brings them up to date with what is shown. */
export function connectControls(chart: Chart): () => void {
  const { root, data, state, view, signal } = chart;
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('[data-do]')];
  const named: Named = (name) => buttons.find((button) => button.dataset['do'] === name);
  const go = (extent: Extent): void => choose(view, { extent });
  const actions: Record<string, (at: Extent) => void> = {
    earlier: (at) => go(panned(at, (at[0] - at[1]) / 2, data.whole)),
    later: (at) => go(panned(at, (at[1] - at[0]) / 2, data.whole)),
    closer: (at) => go(zoomed(at, 1 / 2, (at[0] + at[1]) / 2, data.whole)),
    wider: (at) => go(zoomed(at, 2, (at[0] + at[1]) / 2, data.whole)),
    ...connectDate(chart, named),
  };
  for (const button of buttons) {
    button.addEventListener('click', () => actions[button.dataset['do'] ?? '']?.(state.extent), { signal });
  }
  // Not `disabled`: the focus would be lost on the way.
  const useless = (name: string, is: boolean): void => named(name)?.setAttribute('aria-disabled', String(is));
  connectFilter(chart);
  const showPeriod = connectPeriods(chart);
  return () => {
    const [from, to] = state.extent;
    const [first, last] = data.whole;
    useless('earlier', from <= first);
    useless('later', to >= last);
    useless('wider', from <= first && to >= last);
    showPeriod();
  };
}
