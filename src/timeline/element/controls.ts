import type { Extent } from '../../time/scale.ts';
import { panned, zoomed } from '../../time/zoom.ts';
import { watch } from '../../view/watch.ts';
import { setText } from '../../dom/set-text.ts';
import { asOfText, stepAsOf } from './as-of.ts';
import { moveTo, type Chart } from './chart.ts';

/** The buttons: along time, nearer and farther, all of it, and steps of the replay. Returns what brings them up to date with an extent. */
export function connectControls(chart: Chart): (extent: Extent) => void {
  const { root, data, signal } = chart;
  const actions: Record<string, (at: Extent) => void> = {
    earlier: (at) => moveTo(chart, panned(at, (at[0] - at[1]) / 2, data.whole)),
    later: (at) => moveTo(chart, panned(at, (at[1] - at[0]) / 2, data.whole)),
    closer: (at) => moveTo(chart, zoomed(at, 1 / 2, (at[0] + at[1]) / 2, data.whole)),
    wider: (at) => moveTo(chart, zoomed(at, 2, (at[0] + at[1]) / 2, data.whole)),
    all: () => moveTo(chart, data.whole),
    before: () => stepAsOf(chart, -1),
    after: () => stepAsOf(chart, 1),
  };
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('[data-do]')];
  for (const button of buttons) {
    button.addEventListener('click', () => actions[button.dataset['do'] ?? '']?.(chart.camera.at()), { signal });
  }
  // Not `disabled`: the focus would be lost on the way.
  const useless = (name: string, is: boolean): void =>
    buttons.find((button) => button.dataset['do'] === name)?.setAttribute('aria-disabled', String(is));
  const text = root.querySelector('.as-of-date');
  const show = (asOf: string | null): void => {
    setText(text, `As of: ${asOfText(asOf)}`);
    useless('after', asOf === null);
  };
  watch(chart.view, ({ asOf }) => asOf, signal, show);
  return ([from, to]) => {
    const [first, last] = data.whole;
    useless('earlier', from <= first);
    useless('later', to >= last);
    useless('wider', from <= first && to >= last);
    useless('all', from <= first && to >= last);
  };
}
