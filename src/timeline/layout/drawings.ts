import type { Frame } from './frame.ts';
import { groupedLanes, lanes, type Lane } from './lanes.ts';
import { laneBreadths } from './packing/lane-breadths.ts';
import { isMarkSeen } from './seen.ts';
import type { Mark } from './marks.ts';
import type { Extent } from '../../time/scale.ts';
import type { Drawing } from './data.ts';
import { timelineLayout, type TimelineLayout } from './layout.ts';
import type { Dossier } from '../../model/dossier.ts';

/** The frames in which a timeline is drawn for wide and for narrow places, px; `grouped`: at most so many lanes in both. */
export interface Frames {
  wide: { width: number; most?: number };
  narrow: { width: number } & ({ length: number } | { orientation: 'horizontal'; most: number; compact: true });
  grouped?: number;
  /** Whether hours are of no use, since nothing is dated by the hour. */
  finest?: boolean;
}

const COLUMNS = 4;

/** A timeline laid out horizontal and vertical, its lanes those of `of` (the marks themselves when left out). */
export function timelineDrawings(
  marks: Mark[],
  { parties, vocabulary }: Pick<Dossier, 'parties' | 'vocabulary'>,
  extent: Extent,
  { wide, narrow, grouped, finest }: Frames,
  of = marks.filter((mark) => isMarkSeen(mark, extent)),
): (Drawing & { layout: TimelineLayout })[] {
  const acting = new Set(of.map(({ party }) => party)).size;
  // Few parties have a lane each; of many, those with at least so many marks.
  const own = grouped ? groupedLanes(of, parties, vocabulary, grouped) : lanes(of, parties, vocabulary, acting > 6 ? 5 : 1);
  const columns = own.length > COLUMNS ? groupedLanes(of, parties, vocabulary, COLUMNS) : own;
  const drawn = (frame: Omit<Frame, 'extent'>, lanes: Lane[]): Drawing & { layout: TimelineLayout } => {
    const shown = {
      marks,
      lanes,
      parties,
      ...(finest && { finest: marks.some(({ date }) => date.precision === 'time') ? ('hour' as const) : ('day' as const) }),
    };
    const breadths = laneBreadths(shown, { ...frame, extent }).map((breadth) => Math.round(breadth * 10) / 10);
    const layout = timelineLayout(shown, { ...frame, extent }, breadths);
    return { frame, lanes, breadths, plot: layout.plot, layout };
  };
  return [drawn({ orientation: 'horizontal', ...wide }, own), drawn({ orientation: 'vertical', ...narrow }, columns)];
}
