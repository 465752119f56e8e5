import { $highlighted, highlight } from '../../view/highlighted.ts';
import { watch } from '../../view/watch.ts';
import type { Chart } from './chart.ts';
import { drawnMarks, idsOf } from './surface.ts';
import { connectTip } from './tip.ts';

/**
 * Highlights the drawn marks of what pointer or keyboard are at and of what is opened (`data-lit`), and says what pointer or keyboard are
 * at. Returns what does so anew.
 */
export function connectHighlight(chart: Chart): () => void {
  const { root, view, signal } = chart;
  const show = (): void => {
    const lit = new Set([...$highlighted.get(), view.get().focus]);
    for (const [node, ids] of drawnMarks(chart.state.surface))
      node.toggleAttribute(
        'data-lit',
        ids.some((id) => lit.has(id)),
      );
  };
  const point = (event: Event): void => {
    const node = (event.target as Element).closest('.marks > a');
    if (node) highlight(idsOf(node));
  };
  const leave = (event: Event): void => {
    if ((event.target as Element).closest('.marks > a')) highlight([]);
  };
  for (const [name, action] of [
    ['pointerover', point],
    ['focusin', point],
    ['pointerout', leave],
    ['focusout', leave],
  ] as const)
    root.addEventListener(name, action, { signal });
  signal.addEventListener('abort', $highlighted.listen(show));
  watch(view, ({ focus }) => focus, signal, show);
  const say = connectTip(chart);
  return () => {
    show();
    say();
  };
}
