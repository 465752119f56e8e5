import type { Extent } from '../../time/scale.ts';
import { choose, type ViewStore } from '../../view/view.ts';
import type { TimelineData } from '../layout/data.ts';
import { headOf, timelineLayout, type TimelineLayout } from '../layout/layout.ts';
import type { Mark } from '../layout/marks.ts';
import type { Names } from './render.ts';
import type { Surface } from './surface.ts';
import type { Zoom } from './zoom.ts';

/** What a timeline shows now. */
export interface State {
  /** What is on the screen, in ms UTC; on its way elsewhere it changes from frame to frame. */
  extent: Extent;
  /** The marks that are visible, in the order of time. */
  marks: Mark[];
  /** The ids of lanes that show no more than how much is in them. */
  folded: string[];
  /** The surface that is in sight. */
  surface: Surface;
  /** The id of a mark that gets the focus once it is rendered. */
  pendingFocus: string | null;
}

/** A timeline at work: what its parts (gestures, keys, overview, detail) share. */
export interface Chart {
  root: HTMLElement;
  data: TimelineData;
  names: Names;
  view: ViewStore;
  surfaces: Surface[];
  state: State;
  zoom: Zoom;
  signal: AbortSignal;
}

/** How high a lane is that is folded, px. */
const FOLDED = 20;

/** The layout of what a timeline shows, on one of its surfaces. */
export function layoutOf({ data, names, state }: Chart, { drawing }: Surface): TimelineLayout {
  const { extent, folded, marks } = state;
  const breadths = drawing.breadths.map((breadth, index) => (folded.includes(data.lanes[index]?.id ?? '') ? FOLDED : breadth));
  // That of all marks, whichever are visible: the lanes' names stand where they were drawn.
  const head = headOf([...names.marks.values()]);
  return timelineLayout({ ...data, marks, parties: names.parties }, { width: drawing.width, extent, folded }, breadths, head);
}

/** The layout that is on the screen. What the server drew is laid out only when somebody asks for it: at first nobody does. */
export function renderedLayout(chart: Chart): TimelineLayout {
  const { surface } = chart.state;
  surface.rendered ??= {
    layout: layoutOf({ ...chart, state: { ...chart.state, extent: chart.data.extent } }, surface),
    extent: chart.data.extent,
    offset: 0,
  };
  return surface.rendered.layout;
}

/** Shows an extent at once because the reader's hand is on it. */
export function moveTo({ zoom, view }: Chart, extent: Extent): void {
  zoom.transform(extent, 0);
  choose(view, { extent });
}
