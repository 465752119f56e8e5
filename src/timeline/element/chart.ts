import type { Mark } from '../layout/marks.ts';
import type { Extent } from '../../time/scale.ts';
import type { TimelineData } from '../layout/data.ts';
import type { TimelineLayout } from '../layout/layout.ts';
import { choose, type ViewStore } from '../../view/view.ts';
import type { Camera } from './camera.ts';
import type { Names, Sheet } from './sheet.ts';

/** A timeline at work: what its parts (gestures, keys, overview, detail) share. */
export interface Chart {
  root: HTMLElement;
  data: TimelineData;
  view: ViewStore;
  names: Names;
  /** The marks that are there, as of the date and for the parties chosen, in the order of time. */
  there: () => Mark[];
  /** The sheet that is in sight. */
  sheet: () => Sheet;
  /** What is drawn on it. */
  layout: () => TimelineLayout;
  camera: Camera;
  /** Lists marks in the panel. */
  list: (marks: Mark[]) => void;
  /** The id of a mark that the focus goes to once it is drawn. */
  awaited: string | null;
  /** In how many ms it goes where the extent says next; 0: at once. */
  pace: number;
  signal: AbortSignal;
}

/** Shows an extent because the reader's hand asks for it: at once (0) or gliding there in so many ms; `null` is what it shows by itself. */
export function moveTo(chart: Chart, extent: Extent | null, pace = 250): void {
  chart.pace = pace;
  choose(chart.view, { extent });
}
