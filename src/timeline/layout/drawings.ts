import type { Dossier } from '../../model/dossier.ts';
import type { Extent } from '../../time/scale.ts';
import type { TimelineContent } from './content.ts';
import type { Drawing } from './data.ts';
import { filledLanes } from './filled.ts';
import { laneBreadths } from './lane-breadths.ts';
import { groupedLanes, lanes, type Lane } from './lanes.ts';
import { headOf, timelineLayout, type TimelineLayout } from './layout.ts';
import type { Mark } from './marks.ts';
import { isMarkSeen } from './seen.ts';

/** From how many acting parties on only those with some marks have a lane each, and with how many. */
const MANY = { parties: 6, marks: 5 };

/** The lanes of what is seen on an extent; `most`: at most so many. */
export function lanesOf(
  marks: Mark[],
  { parties, vocabulary }: Pick<Dossier, 'parties' | 'vocabulary'>,
  extent: Extent,
  most?: number,
): Lane[] {
  const seen = marks.filter((mark) => isMarkSeen(mark, extent));
  const acting = new Set(seen.map(({ party }) => party)).size;
  if (most) return groupedLanes(seen, parties, vocabulary, most);
  return lanes(seen, parties, vocabulary, acting > MANY.parties ? MANY.marks : 1);
}

/** A timeline laid out for some widths, px. */
export function timelineDrawings(shown: TimelineContent, extent: Extent, widths: number[]): (Drawing & { layout: TimelineLayout })[] {
  return widths.map((width) => {
    const filled = filledLanes(shown, { width, extent });
    const breadths = laneBreadths(shown, { width, extent }, filled);
    return { width, breadths, layout: timelineLayout(shown, { width, extent }, breadths, headOf(shown.marks), filled) };
  });
}
