import type { Mark } from './marks.ts';
import { isDisputed } from './seen.ts';
import { isCovering, isSeen, span } from '../../time/span.ts';
import type { Extent } from '../../time/scale.ts';

/** A stretch along time in px, fading in over `rise` and out over `fall`. */
export interface Bar {
  t: number;
  length: number;
  rise: number;
  fall: number;
}

/** A dating of a contested event: whose it is, what it says, and where it lies. */
export interface RivalBar {
  whose: string;
  when: string;
  bar: Bar;
}

/** A mark in view with its place along time: the stretch of its date, or of each rival dating where they are in view. */
export interface Located {
  mark: Mark;
  bar: Bar;
  /** Whether it is known to the day or better. */
  point: boolean;
  /** Whether its date fills the whole extent, and so says nothing within it. */
  covering: boolean;
  rivals: RivalBar[];
}

/** The stretch of time in view, and where in px along time each of its moments lies. */
export interface View {
  extent: Extent;
  scale: (time: number) => number;
}

/** The part of a date that lies in the extent, as a bar in px; at least `least` long. */
const barOf = (date: Mark['date'], { extent, scale }: View, least: number): Bar => {
  const { from, to, rise, fall } = span(date, extent);
  const [start, end] = [Math.max(from, extent[0]), Math.min(to, extent[1])];
  const t = scale(start);
  const length = Math.max(scale(end) - t, least);
  if (rise === 0 && fall === 0) return { t, length, rise, fall };
  const cut = (edge: number): number => Math.min(length, Math.max(0, edge));
  return { t, length, rise: cut(scale(from + rise) - t), fall: cut(scale(end) - scale(to - fall)) };
};

/** Marks in view with their places along time; a rival dating is at least `least` px long. */
export function located(marks: Mark[], view: View, least: number): Located[] {
  return marks.map((mark) => {
    const drawn = span(mark.date, view.extent);
    const rivals = mark.rivals.length > 0 && isDisputed(mark, view.extent) ? mark.rivals : [];
    return {
      mark,
      bar: barOf(mark.date, view, 0),
      point: drawn.point,
      covering: isCovering(drawn, view.extent),
      rivals: rivals
        .filter(({ date }) => isSeen(date, view.extent))
        .map(({ date, whose, when }) => ({ whose, when, bar: barOf(date, view, least) })),
    };
  });
}
