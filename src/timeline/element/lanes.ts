import { asRead, IS_RTL, shapeAsRead } from '../../text/as-read.ts';
import type { Lane } from '../layout/lanes.ts';
import type { TimelineLayout } from '../layout/layout.ts';
import { LINE } from '../layout/frame.ts';
import { moveFocus } from '../../dom/roving-focus.ts';
import { linesNode } from '../../text/svg.ts';
import { edgesPath } from '../layout/ground-nodes.ts';
import { joinNodes } from './join.ts';
import type { Surface } from './surface.ts';

/** Makes the lanes' names on a surface buttons that fold their lanes; the arrow keys lead from one to another. */
export function connectLanes(surface: Surface, own: Lane[], toggled: (lane: Lane) => void, signal: AbortSignal): void {
  const group = surface.svg.querySelector('.lanes');
  if (!group) return;
  const nodes = [...group.children];
  for (const [index, node] of nodes.entries()) {
    node.setAttribute('role', 'button');
    node.setAttribute('tabindex', index === 0 ? '0' : '-1');
    node.setAttribute('aria-expanded', 'true');
  }
  const toggle = (node: Element | null): void => {
    const lane = node ? own[nodes.indexOf(node)] : undefined;
    if (lane) toggled(lane);
  };
  group.addEventListener('click', ({ target }) => toggle((target as Element).closest('.lane')), { signal });
  group.addEventListener(
    'keydown',
    (event) => {
      const { key, target } = event as KeyboardEvent;
      const at = nodes.indexOf(target as Element);
      const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key];
      if (key !== 'Enter' && key !== ' ' && !step) return;
      event.preventDefault();
      if (!step) return toggle(target as Element);
      const next = nodes[at + step];
      if (next instanceof SVGElement) moveFocus(nodes, next);
    },
    { signal },
  );
}

/** Renders names, edges and the size of a surface as a layout has them. */
export function renderLanes({ svg }: Surface, { lanes, plot, width, height }: TimelineLayout, folded: string[], own: Lane[]): void {
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('height', String(height));
  if (IS_RTL) svg.querySelector('clipPath > rect')?.setAttribute('transform', shapeAsRead(width) ?? '');
  svg.querySelector('.edges')?.setAttribute('d', edgesPath({ lanes, width, plot }));
  for (const [index, node] of [...svg.querySelectorAll('.lanes > g')].entries()) {
    const lane = lanes[index];
    if (lane) joinNodes(node, asRead([linesNode(lane.lines, lane.x, lane.y, LINE)], width));
    node.setAttribute('aria-expanded', String(!folded.includes(own[index]?.id ?? '')));
  }
}
