import * as words from '#words/timeline';
import { asRead, stepAsRead } from '../../text/as-read.ts';
import { dated } from '../../model/date.ts';
import { dayText } from '../../model/as-of.ts';
import { svg } from '../../text/svg.ts';
import { asOfText } from '../../time/as-of-text.ts';
import { timeAt, timeScale } from '../../time/scale.ts';
import { connectPointerDrag } from '../../dom/pointer-drag.ts';
import { choose } from '../../view/view.ts';
import { renderedLayout, type Chart } from './chart.ts';
import { joinNodes, setAttribute } from './join.ts';
import { along, rangeOf } from './surface.ts';

const replay = ({ view }: Chart, asOf: string | null, step?: boolean): void => choose(view, { asOf }, step);

/** The days at which something appears, in their order. */
const days = (chart: Chart): string[] => [...new Set([...chart.names.marks.values()].map(({ since }) => dayText(since)))].sort();

/** One step of the replay: to the day before or after at which something appears; after the last, all that is known. */
export function stepAsOf(chart: Chart, step: number): void {
  const all = days(chart);
  const now = chart.view.get().asOf;
  const end = now ? dayText((dated(now)?.to ?? 0) - 1) : null;
  const next = step > 0 ? (end ? all.find((day) => day > end) : undefined) : all.findLast((day) => !end || day < (now ?? ''));
  if (next) replay(chart, next);
  else if (step > 0) replay(chart, null);
}

/** The first day in view at which something appears; perhaps as a step of the history. */
export function firstAsOf(chart: Chart, step?: boolean): void {
  const [all, from] = [days(chart), dayText(chart.state.extent[0])];
  replay(chart, all.find((day) => day >= from) ?? all[0] ?? null, step);
}

/** All that is known. */
export function allAsOf(chart: Chart, step?: boolean): void {
  replay(chart, null, step);
}

/** Where along time the line of a date stands, in px of the drawing: at the end of that date; of `null` at the end of the drawing. */
const placeOf = ({ state, view }: Chart): number => {
  const { asOf } = view.get();
  const [start, end] = rangeOf(state.surface.drawing);
  const time = asOf ? (dated(asOf)?.to ?? state.extent[1]) : state.extent[1];
  return Math.round(Math.min(end, Math.max(start, timeScale(state.extent, [start, end])(time))));
};

const draw = (node: SVGGElement, chart: Chart): void => {
  const { surface } = chart.state;
  const { plot } = renderedLayout(chart);
  const { asOf } = chart.view.get();
  const [start, end] = rangeOf(surface.drawing);
  const at = placeOf(chart);
  const bottom = plot.y + plot.height;
  // Under the labels of the axis.
  const grip = `M${at - 6} ${plot.y - 6}h12l-6 9z`;
  const line = `M${at} ${plot.y}V${bottom}`;
  const isBefore = at > (start + end) / 2;
  const place = {
    x: isBefore ? at - 5 : at + 5,
    y: bottom - 4,
    'text-anchor': isBefore ? 'end' : 'start',
  };
  const nodes = [
    svg('path', { d: grip + line }),
    svg('rect', { x: at - 12, y: plot.y - 19, width: 24, height: 24 }),
    svg('text', place, asOf ? words.asOfDate(asOfText(asOf)) : ''),
  ];
  joinNodes(node, asRead(nodes, surface.drawing.width));
  node.classList.toggle('off', !asOf);
  setAttribute(node, 'aria-valuetext', asOfText(asOf));
};

const KEYS: Record<string, (chart: Chart) => void> = {
  ArrowLeft: (chart) => stepAsOf(chart, stepAsRead(-1)),
  ArrowDown: (chart) => stepAsOf(chart, -1),
  ArrowRight: (chart) => stepAsOf(chart, stepAsRead(1)),
  ArrowUp: (chart) => stepAsOf(chart, 1),
  Home: firstAsOf,
  End: allAsOf,
  Escape: allAsOf,
};

/** What is dragged is the line, wherever its grip was taken hold of: what is held is how far from there it stands, in px of the drawing. */
const connectDrag = (chart: Chart, node: SVGGElement): void => {
  const { state, signal } = chart;
  const take = (event: PointerEvent): number => placeOf(chart) - along(state.surface, event);
  const move = (held: number, event: PointerEvent): void => {
    const [start, end] = rangeOf(state.surface.drawing);
    const at = along(state.surface, event) + held;
    replay(chart, at >= end ? null : dayText(timeAt(state.extent, [start, end])(Math.max(start, at))));
  };
  connectPointerDrag(node, take, move, signal);
};

/** The line at the date as of which the dispute is viewed, on the surface in sight: dragged, or moved by keys. Returns what draws it where it is now. */
export function connectAsOf(chart: Chart): () => void {
  const node = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  const attributes = { class: 'as-of', role: 'slider', tabindex: '0', 'aria-label': words.asOf };
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  connectDrag(chart, node);
  const press = (event: KeyboardEvent): void => {
    const action = Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : undefined;
    if (!action) return;
    event.preventDefault();
    action(chart);
  };
  node.addEventListener('keydown', press, { signal: chart.signal });
  return () => {
    const { svg } = chart.state.surface;
    if (node.parentNode !== svg) svg.append(node);
    draw(node, chart);
  };
}
