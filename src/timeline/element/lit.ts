import { $focus } from '../../view/focus.ts';
import { $pointed, setPointed } from '../../view/pointed.ts';
import { $scene } from '../../view/scene.ts';
import { live } from '../../view/live.ts';
import type { Chart } from './chart.ts';
import { drawnMarks, idsOf } from './sheet.ts';

/**
 * Lights the drawn marks of what is pointed at or opened, marks those that the scene speaks of (`data-told`), and points at what the
 * pointer or the focus is on. Returns what lights them anew.
 */
export function connectLit(chart: Chart): () => void {
  const { root, signal } = chart;
  const light = (): void => {
    const scene = $scene.get();
    const told = new Set(scene?.focus);
    const lit = new Set([...$pointed.get(), ...(scene ? [] : [$focus.get()])]);
    for (const [node, ids] of drawnMarks(chart.sheet())) {
      node.toggleAttribute(
        'data-told',
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
    if (node) setPointed(idsOf(node));
  };
  const leave = (event: Event): void => {
    if ((event.target as Element).closest('.marks > a')) setPointed([]);
  };
  for (const [name, action] of [
    ['pointerover', point],
    ['focusin', point],
    ['pointerout', leave],
    ['focusout', leave],
  ] as const)
    root.addEventListener(name, action, { signal });
  for (const store of [$pointed, $focus, $scene]) live(store as typeof $pointed, signal, light);
  return light;
}
