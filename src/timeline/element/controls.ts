import { asOfText } from '../../time/as-of-text.ts';
import type { Extent } from '../../time/scale.ts';
import { panned, zoomed } from '../../time/zoom.ts';
import { watch } from '../../view/watch.ts';
import { setText } from '../../dom/set-text.ts';
import { choose } from '../../view/view.ts';
import { stepAsOf } from './as-of.ts';
import type { Chart } from './chart.ts';

/** The buttons: along time, nearer and farther, all of it, and steps of the replay. Returns what brings them up to date with what is shown. */
export function connectControls(chart: Chart): () => void {
  const { root, data, state, view, signal } = chart;
  const go = (extent: Extent): void => choose(view, { extent });
  const actions: Record<string, (at: Extent) => void> = {
    earlier: (at) => go(panned(at, (at[0] - at[1]) / 2, data.whole)),
    later: (at) => go(panned(at, (at[1] - at[0]) / 2, data.whole)),
    closer: (at) => go(zoomed(at, 1 / 2, (at[0] + at[1]) / 2, data.whole)),
    wider: (at) => go(zoomed(at, 2, (at[0] + at[1]) / 2, data.whole)),
    all: () => go(data.whole),
    before: () => stepAsOf(chart, -1),
    after: () => stepAsOf(chart, 1),
  };
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('[data-do]')];
  for (const button of buttons) {
    button.addEventListener('click', () => actions[button.dataset['do'] ?? '']?.(state.extent), { signal });
  }
  // Not `disabled`: the focus would be lost on the way.
  const useless = (name: string, is: boolean): void =>
    buttons.find((button) => button.dataset['do'] === name)?.setAttribute('aria-disabled', String(is));
  const text = root.querySelector('.as-of-date');
  const show = (asOf: string | null): void => {
    setText(text, `As of: ${asOfText(asOf)}`);
    useless('after', asOf === null);
  };
  watch(view, ({ asOf }) => asOf, signal, show);
  return () => {
    const [from, to] = state.extent;
    const [first, last] = data.whole;
    useless('earlier', from <= first);
    useless('later', to >= last);
    useless('wider', from <= first && to >= last);
    useless('all', from <= first && to >= last);
  };
}
