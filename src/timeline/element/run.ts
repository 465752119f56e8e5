import { existsAsOf } from '../../model/as-of.ts';
import { dated } from '../../model/date.ts';
import type { Mark } from '../layout/marks.ts';
import { isMarkSeen } from '../layout/seen.ts';
import { extentText } from '../../time/extent-text.ts';
import { countedText } from '../../text/counted.ts';
import type { Extent } from '../../time/scale.ts';
import { marksOf, type TimelineData } from '../layout/data.ts';
import { timelineLayout } from '../layout/layout.ts';
import type { ViewStore } from '../../view/view.ts';
import { watch } from '../../view/watch.ts';
import { asOfText, connectAsOf } from './as-of.ts';
import { camera } from './camera.ts';
import type { Chart } from './chart.ts';
import { connectControls } from './controls.ts';
import { connectDetail } from './detail.ts';
import { connectGestures } from './gestures.ts';
import { connectLanes, foldedBreadths, placeLanes } from './lanes.ts';
import { connectLit } from './lit.ts';
import { connectMarks, keepFocus } from './marks.ts';
import { drawSheet, idsOf, moveSheet, type Names, type Sheet } from './sheet.ts';
import { connectStrip } from './strip.ts';

/** How long a scene takes to bring its extent into view, in ms. */
const SCENE = 900;

const sheetsOf = (root: HTMLElement, { drawings }: TimelineData, name: string): Sheet[] => {
  const svgs = [...root.querySelectorAll<SVGSVGElement>('.timeline-plot > svg')];
  return drawings.flatMap((drawing, index) => {
    const svg = svgs[index];
    if (!svg) return [];
    svg.removeAttribute('aria-hidden');
    svg.setAttribute('role', 'group');
    svg.setAttribute('aria-label', name);
    svg.querySelector('.marks > a')?.setAttribute('tabindex', '0');
    return [{ svg, drawing, isHorizontal: drawing.frame.orientation === 'horizontal', laid: null }];
  });
};

const namesOf = (data: TimelineData): Names => ({
  marks: new Map(marksOf(data).map((mark) => [mark.id, mark])),
  parties: Object.fromEntries(data.parties.map(([id, short]) => [id, { short }])),
});

/** What decides which marks are there: the date, the parties that are chosen, and what the scene speaks of. */
interface There {
  asOf: string | null;
  parties: string[];
  focused: string[];
}

const marksThere = (all: Mark[], { asOf, parties, focused }: There): Mark[] => {
  const date = asOf ? dated(asOf) : null;
  const lit = new Set(focused);
  return all
    .filter(({ since, who }) => existsAsOf(since, date) && (parties.length === 0 || who.some((id) => parties.includes(id))))
    .map((mark) => (lit.has(mark.id) ? { ...mark, focused: true } : mark));
};

const same = ([a, b]: Extent, [c, d]: Extent): boolean => a === c && b === d;

/** Brings a timeline to life: what the view says is drawn, and what the hand does goes to the view. */
export function runTimeline(root: HTMLElement, data: TimelineData, view: ViewStore, signal: AbortSignal): void {
  const figure = root.querySelector<HTMLElement>('.timeline');
  const sheets = sheetsOf(
    root,
    data,
    figure
      ?.querySelector('[role=group]')
      ?.getAttribute('aria-label')
      ?.replace(/^Controls: /, '') ?? '',
  );
  const names = namesOf(data);
  const all = [...names.marks.values()];
  let shown: There = { asOf: data.asOf, parties: [], focused: data.focused };
  let there = marksThere(all, shown);
  let folded: string[] = [];
  let current = sheets[0];
  if (!figure || !current) return;

  const layoutOf = ({ drawing }: Sheet, extent: Extent): ReturnType<typeof timelineLayout> => {
    const breadths = foldedBreadths(drawing, folded, all, data.extent, names);
    return timelineLayout({ marks: there, lanes: drawing.lanes, parties: names.parties }, { ...drawing.frame, extent, folded }, breadths);
  };
  const sheet = (): Sheet => current as Sheet;
  const layout = (): ReturnType<typeof timelineLayout> => {
    // What the server drew is laid out only when somebody asks for it: at first nobody does.
    const here = sheet();
    here.laid ??= { layout: layoutOf(here, data.extent), extent: data.extent };
    return here.laid.layout;
  };
  const draw = (extent: Extent): void => {
    const focused = document.activeElement?.closest('.marks > a');
    const had = focused && root.contains(focused) ? (idsOf(focused)[0] ?? null) : null;
    const here = sheet();
    drawSheet(here, layoutOf(here, extent), extent, names);
    follow(extent);
    light();
    keepFocus(chart, had);
  };
  const follow = (extent: Extent): void => {
    placeStrip(extent);
    placeAsOf(extent);
  };
  const tell = (extent: Extent): void => {
    const seen = countedText(there.filter((mark) => isMarkSeen(mark, extent)));
    const { asOf: date, scene } = view.get();
    const range = root.querySelector('.timeline-range .range');
    if (range) range.innerHTML = `<b>${extentText(extent)}:</b> ${seen}${date ? `, as of ${asOfText(date)}` : ''}`;
    placeControls(extent);
    const status = root.querySelector('[role=status]');
    if (status && !scene) status.textContent = `${extentText(extent)}: ${seen}`;
  };
  const chart: Chart = {
    root,
    data,
    view,
    names,
    there: () => there,
    sheet,
    layout,
    camera: camera(
      data.extent,
      {
        drawn: draw,
        moved: (extent) => {
          moveSheet(sheet(), extent);
          follow(extent);
        },
        rested: tell,
      },
      signal,
    ),
    list: (marks) => detail.list(marks),
    awaited: null,
    pace: 0,
    signal,
  };
  const placeStrip = connectStrip(chart);
  const placeAsOf = connectAsOf(chart);
  const placeControls = connectControls(chart);
  const light = connectLit(chart);
  const detail = connectDetail(chart);
  connectGestures(chart);
  connectMarks(chart);
  const fold = (lane: { id: string }): void => {
    folded = folded.includes(lane.id) ? folded.filter((id) => id !== lane.id) : [...folded, lane.id];
    for (const each of sheets) placeLanes(each, layoutOf(each, chart.camera.at()), folded, each.drawing.lanes);
    chart.camera.again();
  };
  for (const each of sheets) connectLanes(each, fold, signal);
  placeControls(data.extent);

  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const follows = (extent: Extent | null): void => {
    const to = extent ?? data.extent;
    const pace = view.get().scene ? SCENE : chart.pace;
    chart.pace = 250;
    if (same(to, chart.camera.at())) return;
    if (pace === 0 || still.matches) chart.camera.show(to);
    else chart.camera.glide(to, pace);
  };
  watch(view, ({ extent }) => extent, signal, follows);
  const refresh = (): void => {
    const { asOf, parties, scene } = view.get();
    const now: There = { asOf, parties, focused: scene?.focus ?? [] };
    if (JSON.stringify(now) === JSON.stringify(shown)) return;
    shown = now;
    there = marksThere(all, shown);
    chart.camera.again();
  };
  signal.addEventListener('abort', view.listen(refresh));
  if (view.get().held || view.get().scene) refresh();
  let followed = false;
  const observer = new ResizeObserver(() => {
    const seen = sheets.find(({ svg }) => svg.clientWidth > 0);
    const changed = seen && seen !== current;
    if (seen) current = seen;
    if (changed && (followed || !same(chart.camera.at(), data.extent))) chart.camera.again();
    else if (!followed) follow(chart.camera.at());
    followed = true;
  });
  observer.observe(root);
  // What nobody sees is not painted until it comes into view.
  const sight = new IntersectionObserver((entries) => chart.camera.seen(entries.at(-1)?.isIntersecting ?? true), { rootMargin: '25%' });
  sight.observe(root);
  signal.addEventListener('abort', () => (observer.disconnect(), sight.disconnect()));
  figure.dataset['ready'] = '';
}
