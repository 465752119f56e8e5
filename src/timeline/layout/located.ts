import { isOpen } from '../../model/date.ts';
import type { Mark } from './marks.ts';
import { isDisputed } from './seen.ts';
import { isCovering, isSeen, span } from '../../time/span.ts';
import type { Extent } from '../../time/scale.ts';

/** How well an end of a bar is known: to the unit that is written, roughly, or not at all. */
export type Edge = 'known' | 'rough' | 'open';

/** A stretch along time in px, fading in over `rise` and out over `fall`, and how well its ends are known. */
export interface Bar {
  t: number;
  length: number;
  rise: number;
  fall: number;
  edges: [Edge, Edge];
}

/** A dating of a contested event: whose it is, what it says, whether a party stands for it, and where it lies. */
export interface RivalBar {
  whose: string;
  when: string;
  named: boolean;
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

const edgesOf = ({ text }: Mark['date']): [Edge, Edge] => {
  const [start = '', end = start] = text.split('/');
  const edge = (side: string): Edge => (isOpen(side) ? 'open' : /[~?%]$/.test(side) ? 'rough' : 'known');
  return [edge(start), edge(end)];
};

/** The part of a date that lies in the extent, as a bar in px, at least `least` long; where it is `sharp`, an end that is known does not fade. */
const barOf = (date: Mark['date'], { extent, scale }: View, least: number, sharp: boolean): Bar => {
  const { from, to, rise, fall } = span(date, extent);
  const edges = edgesOf(date);
  const [start, end] = [Math.max(from, extent[0]), Math.min(to, extent[1])];
  const t = scale(start);
  const length = Math.max(scale(end) - t, least);
  const cut = (edge: number): number => Math.min(length, Math.max(0, edge));
  const faded = (index: 0 | 1, edge: number): number => (sharp && edges[index] === 'known' ? 0 : cut(edge));
  return { t, length, rise: faded(0, scale(from + rise) - t), fall: faded(1, scale(end) - scale(to - fall)), edges };
};

/** Marks in view with their places along time; a rival dating is at least `least` px long. */
export function located(marks: Mark[], view: View, least: number): Located[] {
  return marks.map((mark) => {
    const drawn = span(mark.date, view.extent);
    const rivals = mark.rivals.length > 0 && isDisputed(mark, view.extent) ? mark.rivals : [];
    return {
      mark,
      bar: barOf(mark.date, view, 0, false),
      point: drawn.point,
      covering: isCovering(drawn, view.extent),
      rivals: rivals
        .filter(({ date }) => isSeen(date, view.extent))
        .map(({ date, whose, when, named }) => ({ whose, when, named: named === true, bar: barOf(date, view, least, true) })),
    };
  });
}

/** Where a landmark's leader stands: at its day, at the start of a span, else in the middle of what is known; where only the end of a span is known, there. */
export function leaderOf({ mark, bar, point, rivals }: Located): number {
  const { t, length } = bar.length < 0 && rivals[0] ? rivals[0].bar : bar;
  if (!mark.date.interval || point) return t + length / 2;
  return mark.date.from === null ? t + length : t;
}
