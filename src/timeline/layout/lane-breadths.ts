import { divided } from '../../text/hyphenated.ts';
import { textWidth, wrapped } from '../../text/width.ts';
import type { TimelineContent } from './content.ts';
import { filledLanes } from './filled.ts';
import { BOLD, FONT, gutter, isNarrow, LINE, PAD, ROW, type Frame } from './frame.ts';
import { nameHeight, rowsOf } from './packing/packed-lanes.ts';

/** A lane's name in lines that fit where it stands: beside its lane, or in one over it. */
export function nameLines(label: string, frame: Frame): string[] {
  if (isNarrow(frame)) return [label];
  const [room, size] = [gutter(frame) - 6, FONT * BOLD * 0.92];
  const words = label.split(' ').flatMap((word) => divided(word, room, (text) => textWidth(text, size)));
  return wrapped(words.join(' '), room, size);
}

/** How high the lanes of a timeline are so that all of it has a place, px. */
export function laneBreadths(shown: TimelineContent, frame: Frame, { lanes } = filledLanes(shown, frame)): number[] {
  return lanes.map((each) => {
    const name = isNarrow(frame) ? 0 : nameLines(each.lane.label, frame).length * LINE;
    const rows = frame.folded?.includes(each.lane.id) ? 1 : rowsOf(each, frame, shown.rows);
    return Math.max(name, rows * ROW) + 2 * PAD + nameHeight(frame);
  });
}
