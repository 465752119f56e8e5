import { stepAsRead } from '../../text/as-read.ts';
import { endOf, startOf } from '../../model/date.ts';
import type { Mark } from '../layout/marks.ts';
import { span } from '../../time/span.ts';
import type { Extent } from '../../time/scale.ts';
import { around, panned, zoomed } from '../../time/zoom.ts';
import { choose } from '../../view/view.ts';
import { moveFocus, setTabStop } from '../../dom/roving-focus.ts';
import { renderedLayout, type Chart } from './chart.ts';
import { drawnMarks, idsOf } from './surface.ts';

const stretch = (mark: Mark, extent: Extent): Extent => {
  const { from, to } = span(mark.date, extent);
  return [from, to];
};

const marksAt = ({ names }: Chart, node: Element): Mark[] => idsOf(node).flatMap((id) => names.marks.get(id) ?? []);

/** Opens a mark: one in the panel, a counted one by going nearer until it falls apart; where it cannot, the panel lists what it holds. */
const open = (chart: Chart, list: (marks: Mark[]) => void, node: Element): void => {
  const { data, state, view } = chart;
  const marks = marksAt(chart, node);
  const [only, ...more] = marks;
  if (!only) return;
  if (more.length === 0) return choose(view, { focus: only.id });
  const at = state.extent;
  const nearer = around(
    marks.map((mark) => stretch(mark, at)),
    data.whole,
  );
  if (nearer[1] - nearer[0] < (at[1] - at[0]) * 0.7) return choose(view, { extent: nearer });
  // Nothing changes but who decides: no scene shuts the list.
  choose(view, {});
  list(marks);
};

const middle = ({ date }: Mark): number => (startOf(date) + endOf(date)) / 2;

/** The drawn marks in the order of time, each with its lane (its place across). */
const sequence = (chart: Chart): { node: SVGAElement; time: number; lane: number }[] => {
  const lanes = new Map(renderedLayout(chart).marks.map(({ ids, lane }) => [ids[0], lane]));
  return drawnMarks(chart.state.surface)
    .map(([node, ids]) => {
      const mark = chart.names.marks.get(ids[0] ?? '');
      return { node, time: mark ? startOf(mark.date) : 0, lane: lanes.get(ids[0]) ?? 0 };
    })
    .sort((a, b) => a.time - b.time);
};

const nodesOf = (chart: Chart): SVGAElement[] => drawnMarks(chart.state.surface).map(([node]) => node);

const goTo = (chart: Chart, node: SVGAElement | undefined): void => {
  if (node) moveFocus(nodesOf(chart), node);
};

/** The mark before or after those in view, brought into view. */
const beyond = (chart: Chart, step: number): void => {
  const { state, data, view } = chart;
  const [from, to] = state.extent;
  const all = state.marks.toSorted((a, b) => startOf(a.date) - startOf(b.date));
  const next = step > 0 ? all.find(({ date }) => startOf(date) >= to) : all.findLast(({ date }) => endOf(date) <= from);
  if (!next) return;
  state.pendingFocus = next.id;
  choose(view, { extent: panned([from, to], middle(next) - (from + to) / 2, data.whole) });
};

const stepAlong = (chart: Chart, step: number): void => {
  const all = sequence(chart);
  const at = all.findIndex(({ node }) => node === document.activeElement);
  const next = all[at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step];
  if (next) goTo(chart, next.node);
  else beyond(chart, step);
};

const stepAcross = (chart: Chart, step: 1 | -1): void => {
  const all = sequence(chart);
  const here = all.find(({ node }) => node === document.activeElement) ?? all[0];
  if (!here) return;
  const ahead = all.filter(({ lane }) => (lane - here.lane) * step > 0);
  const lane = step > 0 ? Math.min(...ahead.map((each) => each.lane)) : Math.max(...ahead.map((each) => each.lane));
  const inLane = ahead.filter((each) => each.lane === lane);
  goTo(chart, inLane.toSorted((a, b) => Math.abs(a.time - here.time) - Math.abs(b.time - here.time))[0]?.node);
};

const zoomBy = (chart: Chart, factor: number): void => {
  const at = chart.state.extent;
  const here = sequence(chart).find(({ node }) => node === document.activeElement);
  const about = here ? Math.min(Math.max(here.time, at[0]), at[1]) : (at[0] + at[1]) / 2;
  choose(chart.view, { extent: zoomed(at, factor, about, chart.data.whole) });
};

/** What each key does on a drawing. */
const actions = (chart: Chart): Record<string, () => void> => {
  const end = (at: 0 | -1) => (): void => goTo(chart, sequence(chart).at(at)?.node);
  return {
    ArrowRight: () => stepAlong(chart, stepAsRead(1)),
    ArrowLeft: () => stepAlong(chart, stepAsRead(-1)),
    ArrowDown: () => stepAcross(chart, 1),
    ArrowUp: () => stepAcross(chart, -1),
    '+': () => zoomBy(chart, 1 / 2),
    '=': () => zoomBy(chart, 1 / 2),
    '-': () => zoomBy(chart, 2),
    Home: end(0),
    End: end(-1),
    Escape: () => choose(chart.view, { extent: null }),
  };
};

/** How far beside a mark a finger may land, in px of the window. */
const NEAR = 12;

/** The mark at a place in the window, or the nearest where it is near enough. */
const nearest = (chart: Chart, { clientX, clientY, target }: MouseEvent): SVGAElement | null => {
  const hit = (target as Element).closest<SVGAElement>('.marks > a');
  if (hit) return hit;
  // Not from the box around a mark, in which others may stand.
  const far = nodesOf(chart).flatMap((node) =>
    [...node.querySelectorAll(':not(title)')].map((part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      return { node, by: Math.hypot(Math.max(left - clientX, 0, clientX - right), Math.max(top - clientY, 0, clientY - bottom)) };
    }),
  );
  const [first] = far.filter(({ by }) => by <= NEAR).sort((a, b) => a.by - b.by);
  return first?.node ?? null;
};

/** Opens marks by click and Enter (`list` shows several that stand at one place), and leads from mark to mark by keys. */
export function connectMarks(chart: Chart, list: (marks: Mark[]) => void): void {
  const plot = chart.root.querySelector('.timeline-plot');
  plot?.addEventListener(
    'click',
    (event) => {
      if ((event.target as Element).closest('.lane, .as-of')) return;
      const node = nearest(chart, event as MouseEvent);
      const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
      if (!node || ctrlKey || metaKey || shiftKey) return;
      event.preventDefault();
      goTo(chart, node);
      open(chart, list, node);
    },
    { signal: chart.signal },
  );
  plot?.addEventListener(
    'keydown',
    (event) => {
      const { key, ctrlKey, metaKey, altKey, target } = event as KeyboardEvent;
      if (ctrlKey || metaKey || altKey || !(target as Element).closest('.marks')) return;
      const action = actions(chart)[key];
      if (!action) return;
      event.preventDefault();
      action();
    },
    { signal: chart.signal },
  );
}

/** The id of the mark that has the focus; `null` where none has. */
export function focusedMark({ root }: Chart): string | null {
  const node = document.activeElement?.closest('.marks > a');
  return node && root.contains(node) ? (idsOf(node)[0] ?? null) : null;
}

/** After marks were rendered: there is one that Tab leads to, and a focus that was on a mark, or was to go to one, is on the one that now stands for it. */
export function keepFocus(chart: Chart, had: string | null): void {
  const all = drawnMarks(chart.state.surface);
  const { pendingFocus } = chart.state;
  const wanted = pendingFocus ?? had;
  const now = document.activeElement;
  const node = wanted ? all.find(([, ids]) => ids.includes(wanted))?.[0] : undefined;
  if (node && (pendingFocus || !now || now === document.body)) {
    goTo(chart, node);
    chart.state.pendingFocus = null;
  } else if (had && (!now || now === document.body)) goTo(chart, all[0]?.[0]);
  else if (!all.some(([each]) => each.getAttribute('tabindex') === '0')) setTabStop(nodesOf(chart), all[0]?.[0]);
}
