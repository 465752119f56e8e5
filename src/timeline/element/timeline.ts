import { label, labelled } from '#words/text';
import { asOfDate } from '#words/timeline';
import { dated } from '../../model/date.ts';
import { isMarkSeen } from '../layout/seen.ts';
import { visibleMarks } from '../layout/visible.ts';
import { stopWhereScrolled } from '../../dom/scroll-stop.ts';
import { make } from '../../dom/make.ts';
import { setText } from '../../dom/set-text.ts';
import { asOfText } from '../../time/as-of-text.ts';
import { extentText } from '../../time/extent-text.ts';
import { countedText } from '../layout/counted.ts';
import type { Extent } from '../../time/scale.ts';
import { marksOf, type TimelineData } from '../layout/data.ts';
import type { View, ViewStore } from '../../view/view.ts';
import { watch } from '../../view/watch.ts';
import { connectAsOf } from './as-of.ts';
import { layoutOf, type Chart, type State } from './chart.ts';
import { connectControls } from './controls.ts';
import { connectDetail } from './detail.ts';
import { frames, type Frames } from './frames.ts';
import { connectGestures } from './gestures.ts';
import { connectHighlight } from './highlight.ts';
import { connectLanes, renderLanes } from './lanes.ts';
import { connectLens } from './lens.ts';
import { connectMarks, focusedMark, keepFocus } from './marks.ts';
import { render, transform, type Names } from './render.ts';
import { connectStrip } from './strip.ts';
import { surfacesOf } from './surfaces.ts';
import { connectUpright } from './upright.ts';
import { timelineZoom } from './zoom.ts';

/** How long the way to another extent takes, in ms. */
const DURATION = 250;

const namesOf = (data: TimelineData): Names => ({
  marks: new Map(marksOf(data.marks, data.parties).map((mark) => [mark.id, mark])),
  parties: Object.fromEntries(data.parties.map(({ id, short }) => [id, { short }])),
});

/** What of a view decides which marks are visible. */
const visibility = ({ asOf, parties }: View) => ({ asOf, parties });

const visible = ({ marks }: Names, { asOf, ...others }: ReturnType<typeof visibility>) =>
  visibleMarks([...marks.values()], { asOf: asOf === null ? null : dated(asOf), ...others });

/** Whether two extents are the same to the ms. */
const isSame = ([a, b]: Extent, [c, d]: Extent): boolean => Math.abs(a - c) < 1 && Math.abs(b - d) < 1;

/** Whether the knot stands in its table alone, and not as one heap in the drawing as well. */
const showLens = (root: HTMLElement, isShown: boolean): void => {
  const figure = root.querySelector<HTMLElement>('.timeline');
  const lens = root.querySelector<HTMLDetailsElement>('.lens');
  if (!figure || !lens || isShown === figure.hasAttribute('data-lens')) return;
  figure.toggleAttribute('data-lens', isShown);
  if (isShown) lens.open = true;
};

/** Says what is in view: in the line above the chart, and to those who listen. */
const announce = ({ root, state, view, data }: Chart): void => {
  const { scene, asOf } = view.get();
  const marks = state.marks.filter((mark) => isMarkSeen(mark, state.extent));
  const isTooEarly = asOf !== null && marks.length === 0;
  const seen = countedText(marks) + (isTooEarly ? ` (${asOfDate(asOfText(asOf))})` : '');
  const text = extentText(state.extent);
  root.querySelector('.timeline')?.toggleAttribute('data-zoomed', !isSame(state.extent, data.extent));
  showLens(root, data.knot !== null && isSame(state.extent, data.knot));
  root.querySelector('.timeline-range .range')?.replaceChildren(make('b', {}, label(text)), ` ${seen}`);
  root.querySelector('.timeline-range button')?.toggleAttribute('hidden', !isTooEarly);
  if (!scene) setText(root.querySelector('[role=status]'), labelled(text, seen));
};

/** Whether a chart still shows what the server drew. */
const isWritten = ({ state, surfaces, data }: Chart): boolean =>
  isSame(state.extent, data.extent) && surfaces.every(({ rendered }) => rendered === null);

/** The parts of a chart that are brought up to date with it, and the frames in which they are. */
const connectParts = (chart: Chart): { follow: () => void; frames: Frames } => {
  const { state, names, signal } = chart;
  const [updateStrip, updateAsOf] = [connectStrip(chart), connectAsOf(chart)];
  const [updateControls, highlight] = [connectControls(chart), connectHighlight(chart)];
  connectMarks(chart, connectDetail(chart));
  connectGestures(chart);
  updateControls();
  const follow = (): void => {
    updateStrip();
    updateAsOf();
  };
  const layout = (): void => {
    const had = focusedMark(chart);
    render(state.surface, layoutOf(chart, state.surface), state.extent, names);
    follow();
    highlight();
    keepFocus(chart, had);
  };
  const move = (): void => {
    transform(state.surface, state.extent);
    follow();
  };
  const settle = (): void => {
    announce(chart);
    updateControls();
  };
  return { follow, frames: frames({ layout, move, settle }, signal) };
};

/** Makes the surface in sight as wide as it is seen; whether it has to be laid out for that. */
const isFitted = (chart: Chart): boolean => {
  const { data, state } = chart;
  const { svg, drawing } = state.surface;
  const width = Math.round(svg.clientWidth);
  const isEmpty = svg.querySelector('.edges')?.getAttribute('d') === '';
  if (width === drawing.width && !isEmpty) return false;
  drawing.width = width;
  renderLanes(state.surface, layoutOf(chart, state.surface), state.folded, data.lanes);
  return true;
};

/** Follows the window: the surface that is in sight is the one that is drawn on, and what nobody sees is not rendered until it comes into view. */
const followWindow = (chart: Chart, { follow, frames }: ReturnType<typeof connectParts>): void => {
  const { root, surfaces, state, signal } = chart;
  const resize = new ResizeObserver(() => {
    const inSight = surfaces.find(({ svg }) => svg.clientWidth > 0);
    if (!inSight) return;
    const isOther = inSight !== state.surface;
    if (isOther) state.surface = inSight;
    if (isFitted(chart) || (isOther && !isWritten(chart))) frames.requestLayout();
    else follow();
  });
  const sight = new IntersectionObserver((entries) => frames.setInView(entries.at(-1)?.isIntersecting ?? true), { rootMargin: '25%' });
  for (const observer of [resize, sight]) {
    observer.observe(root);
    signal.addEventListener('abort', () => observer.disconnect());
  }
  const plot = root.querySelector('.timeline-plot');
  if (plot) resize.observe(plot);
};

/** Lanes fold and unfold. */
const connectFolding = (chart: Chart, { requestLayout }: Frames): void => {
  const { data, state, surfaces, signal } = chart;
  const fold = ({ id }: { id: string }): void => {
    state.folded = state.folded.includes(id) ? state.folded.filter((each) => each !== id) : [...state.folded, id];
    for (const surface of surfaces) renderLanes(surface, layoutOf(chart, surface), state.folded, data.lanes);
    requestLayout();
  };
  for (const surface of surfaces) connectLanes(surface, data.lanes, fold, signal);
};

/** What the view says is shown: the extent, and which marks are visible. */
const followView = (chart: Chart, { requestLayout }: Frames): void => {
  const { data, names, state, view, zoom, signal } = chart;
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const goTo = (chosen: Extent | null): void => {
    const extent = chosen ?? data.extent;
    if (isSame(extent, state.extent)) return;
    zoom.transform(extent, still.matches ? 0 : DURATION);
  };
  const written: ReturnType<typeof visibility> = { asOf: null, parties: [] };
  const updateUpright = connectUpright(chart);
  let shown = written;
  const show = (now: ReturnType<typeof visibility>): void => {
    const { held } = view.get();
    // Until somebody has chosen something the server's drawing stays.
    if ((shown === written && !held) || JSON.stringify(now) === JSON.stringify(shown)) return;
    shown = now;
    state.marks = visible(names, now);
    updateUpright();
    requestLayout();
  };
  watch(view, ({ extent }) => extent, signal, goTo);
  watch(view, visibility, signal, show);
};

/** Starts a timeline: what the view says is shown, and what the reader's hand does goes to the view. */
export function startTimeline(root: HTMLElement, data: TimelineData, view: ViewStore, signal: AbortSignal): void {
  const figure = root.querySelector<HTMLElement>('.timeline');
  const names = namesOf(data);
  const surfaces = surfacesOf(root, data, names);
  const [surface] = surfaces;
  if (!figure || !surface) return;
  const marks = visible(names, { asOf: null, parties: [] });
  const state: State = { extent: data.extent, marks, folded: [], surface, pendingFocus: null };
  const show = (extent: Extent): void => {
    state.extent = extent;
    parts.frames.request();
  };
  const zoom = timelineZoom(() => state.extent, show, signal);
  const chart: Chart = { root, data, names, view, surfaces, state, zoom, signal };
  const parts = connectParts(chart);
  connectLens(chart);
  stopWhereScrolled(root.querySelectorAll<HTMLElement>('[role=region][tabindex]'), signal);
  connectFolding(chart, parts.frames);
  followWindow(chart, parts);
  followView(chart, parts.frames);
  figure.dataset['ready'] = '';
}
