import type { Extent } from '../../time/scale.ts';
import type { TimelineContent } from './content.ts';
import type { Drawing } from './data.ts';
import type { Mark } from './marks.ts';
import { laneBreadths } from './packing/lane-breadths.ts';

/** The breadths of a drawing's lanes in px, with some of them folded; where none is, those that it came with. */
export function foldedBreadths(
  { lanes, breadths, frame }: Drawing,
  folded: string[],
  marks: Mark[],
  extent: Extent,
  parties: TimelineContent['parties'],
): number[] {
  if (folded.length === 0) return breadths;
  const found = laneBreadths({ marks, lanes, parties }, { ...frame, extent, folded });
  // Horizontal lanes stay as they are beside a folded one; vertical ones share what is free.
  if (frame.orientation === 'vertical') return found;
  return breadths.map((breadth, index) => (folded.includes(lanes[index]?.id ?? '') ? (found[index] ?? breadth) : breadth));
}
