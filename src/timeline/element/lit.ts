import { $highlighted, highlight } from '../../view/highlighted.ts';
import { watch } from '../../view/watch.ts';
import type { Chart } from './chart.ts';
import { drawnMarks, idsOf } from './sheet.ts';

/**
 * Lights the drawn marks of what is pointed at or opened, marks those that the scene speaks of (`data-focused`), and points at what the
 * pointer or the focus is on. Returns what lights them anew.
 */
export function connectLit(chart: Chart): () => void {
  const { root, view, signal } = chart;
  const light = (): void => {
    const { scene, focus } = view.get();
    const told = new Set(scene?.focus);
    const lit = new Set([...$highlighted.get(), ...(scene ? [] : [focus])]);
    for (const [node, ids] of drawnMarks(chart.sheet())) {
      node.toggleAttribute(
        'data-focused',
        ids.some((id) => told.has(id)),
      );
      node.toggleAttribute(
        'data-lit',
        ids.some((id) => lit.has(id)),
      );
    }
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
  signal.addEventListener('abort', $highlighted.listen(light));
  watch(view, ({ focus, scene }) => [focus, scene], signal, light);
  return light;
}
