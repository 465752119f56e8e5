import { laneBreadths } from '../layout/packing/lane-breadths.ts';
import type { Lane } from '../layout/lanes.ts';
import type { Mark } from '../layout/marks.ts';
import type { Extent } from '../../time/scale.ts';
import type { Drawing } from '../layout/data.ts';
import type { TimelineLayout } from '../layout/layout.ts';
import { metrics } from '../layout/frame.ts';
import { linesSvg } from '../../text/markup.ts';
import type { Names, Sheet } from './sheet.ts';

/** Makes the lanes' names on a sheet buttons that fold their lanes; the arrow keys lead from one to another. */
export function connectLanes(sheet: Sheet, toggled: (lane: Lane) => void, signal: AbortSignal): void {
  const group = sheet.svg.querySelector('.lanes');
  if (!group) return;
  const nodes = [...group.children];
  for (const [index, node] of nodes.entries()) {
    node.setAttribute('role', 'button');
    node.setAttribute('tabindex', index === 0 ? '0' : '-1');
    node.setAttribute('aria-expanded', 'true');
  }
  const toggle = (node: Element | null): void => {
    const lane = node ? sheet.drawing.lanes[nodes.indexOf(node)] : undefined;
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
      if (!(next instanceof SVGElement)) return;
      nodes[at]?.setAttribute('tabindex', '-1');
      next.setAttribute('tabindex', '0');
      next.focus({ preventScroll: true });
    },
    { signal },
  );
}

/** The breadths of a sheet's lanes with some of them folded; of none those that it came with. */
export function foldedBreadths(drawing: Drawing, folded: string[], marks: Mark[], extent: Extent, names: Names): number[] {
  if (folded.length === 0) return drawing.breadths;
  const shown = { marks, lanes: drawing.lanes, parties: names.parties };
  const found = laneBreadths(shown, { ...drawing.frame, extent, folded });
  // Horizontal, the others stay as they are; vertical they share what is free.
  if (drawing.frame.orientation === 'vertical') return found;
  return drawing.breadths.map((breadth, index) => (folded.includes(drawing.lanes[index]?.id ?? '') ? (found[index] ?? breadth) : breadth));
}

/** Puts names, edges and the size of a sheet where a layout has them. */
export function placeLanes(
  { svg, isHorizontal }: Sheet,
  { lanes, plot, width, height, orientation }: TimelineLayout,
  folded: string[],
  own: Lane[],
): void {
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height];
  svg
    .querySelector('.edges')
    ?.setAttribute('d', lanes.map(({ edge }) => (isHorizontal ? `M0 ${edge}H${right}` : `M${edge} ${plot.y}V${bottom}`)).join(''));
  for (const [index, node] of [...svg.querySelectorAll('.lanes > g')].entries()) {
    const lane = lanes[index];
    if (lane) node.innerHTML = linesSvg(lane.lines, lane.x, lane.y, metrics(orientation).line);
    node.setAttribute('aria-expanded', String(!folded.includes(own[index]?.id ?? '')));
  }
}
