import { textWidth } from '../../../text/width.ts';
import type { Extent } from '../../../time/scale.ts';
import { FONT, GAP } from '../frame.ts';
import type { Bar } from '../located.ts';
import type { Mark } from '../marks.ts';
import type { Places } from './merged.ts';
import type { Room } from './room.ts';

/** Words beside a mark: where they begin or, before it, end, px along time. */
export interface Words {
  text: string;
  t: number;
  anchor: 'start' | 'end';
}

/** A rival dating in its row, with whose it is and when where there is room for that. */
export interface Dating {
  bar: Bar;
  row: number;
  words: Words | null;
}

/** Marks with their place in a lane, along time in px and by row: a shape at `t` (none where bars say it all), a bar, or the datings of a contested event. Of what is counted, `leader` leads from the words to the places of all that they count; where it goes on behind the words, past the stretch of them. */
export interface Packed {
  marks: Mark[];
  row: number;
  t: number | null;
  bar: Bar | null;
  covering: boolean;
  datings: Dating[];
  words: Words | null;
  leader: { from: number; to: number; words: Extent | null } | null;
}

export const NOTHING = { leader: null, t: null, bar: null, covering: false, datings: [], words: null };

/** How a lane is filled: where its marks are counted, whether every dating is shown, what names a mark (nothing where `null`). */
export interface Filling extends Places {
  all: boolean;
  /** How many datings have rows of their own. */
  datings: number;
  name: (mark: Mark, covering: boolean) => string | null;
}

/** Words with the stretch that they and their mark take. */
export interface Placing {
  words: Words | null;
  from: number;
  to: number;
}

/** Words after a stretch or before it, as far as there is room; their stretch, with that of the mark. */
export function beside(room: Room, text: string, from: number, to: number): Placing[] {
  const width = textWidth(text, FONT);
  const tries: Placing[] = [
    { words: { text, t: to + GAP, anchor: 'start' }, from, to: to + 2 * GAP + width },
    { words: { text, t: from - GAP, anchor: 'end' }, from: from - GAP - width, to: to + GAP },
  ];
  return tries.filter((each) => each.from >= 0 && each.to <= room.width + GAP);
}
