import type { Metrics } from './frame.ts';
import type { Mark } from './marks.ts';
import { merged, type Cluster } from './merged.ts';
import { isDisputed } from './seen.ts';
import { isSeen, span } from './span.ts';
import type { Extent } from './time-scale.ts';

/** A stretch along time in px, fading in over `rise` and out over `fall`. */
export interface Bar {
  t: number;
  length: number;
  rise: number;
  fall: number;
}

/**
 * What stands in a lane as one thing: one mark or a counted one; its middle may stand from `low` to `high` along time (px).
 * A bar is drawn where the date is longer than a mark; a contested event has a bar for each rival dating instead.
 */
export interface Item extends Cluster {
  bar: Bar | null;
  /** Whether the bar fills the whole extent, and so says nothing within it. */
  covering: boolean;
  rivals: { whose: string; when: string; bar: Bar }[];
}

/** The stretch of time in view, and where in px along time each of its moments lies. */
export interface View {
  extent: Extent;
  scale: (time: number) => number;
}

const SHAPE = { bar: null, covering: false, rivals: [] };

/** The part of a date that lies in the extent, as a bar in px; at least `least` long. */
const barOf = (date: Mark['date'], { extent, scale }: View, least: number): Bar => {
  const { from, to, rise, fall } = span(date, extent);
  const [start, end] = [Math.max(from, extent[0]), Math.min(to, extent[1])];
  const t = scale(start);
  const length = Math.max(scale(end) - t, least);
  const cut = (edge: number): number => Math.min(length, Math.max(0, edge));
  return { t, length, rise: cut(scale(from + rise) - t), fall: cut(scale(end) - scale(to - fall)) };
};

const contested = (mark: Mark, view: View, pitch: number): Item => {
  const rivals = mark.rivals
    .filter(({ date }) => isSeen(date, view.extent))
    .map(({ date, whose, when }) => ({ whose, when, bar: barOf(date, view, pitch / 3) }));
  const low = Math.min(...rivals.map(({ bar }) => bar.t));
  return { ...SHAPE, marks: [mark], low, high: low, rivals };
};

const united = (bars: Bar[]): Bar => {
  const [first] = bars.toSorted((a, b) => a.t - b.t);
  const [last] = bars.toSorted((a, b) => b.t + b.length - a.t - a.length);
  if (!first || !last) throw new RangeError('a contested event has datings');
  const length = last.t + last.length - first.t;
  return { t: first.t, length, rise: Math.min(first.rise, length / 2), fall: Math.min(last.fall, length / 2) };
};

/** Contested events of one party, or of the lane, as one: a bar over all their datings, that says how many they are. */
const unitedRivals = (contested: Item[], name: (party: string) => string | null, by: 'party' | 'lane'): Item[] => {
  const groups = Map.groupBy(contested, ({ marks: [mark] }) => (by === 'party' ? (mark?.party ?? '') : ''));
  return [...groups].map(([party, group]) => {
    const bar = united(group.flatMap(({ rivals }) => rivals.map((rival) => rival.bar)));
    const marks = group.flatMap((item) => item.marks);
    const whose = [party && name(party), `${marks.length} ${marks.length === 1 ? 'event' : 'events'} dated differently`]
      .filter(Boolean)
      .join(': ');
    return { ...SHAPE, marks, low: bar.t, high: bar.t, rivals: [{ whose, when: '', bar }] };
  });
};

const single = (mark: Mark, view: View, pitch: number): Item => {
  const { extent, scale } = view;
  const bar = barOf(mark.date, view, 0);
  const middle = bar.t + bar.length / 2;
  const room = bar.length - pitch;
  const item = { ...SHAPE, marks: [mark], low: middle, high: middle };
  if (room < pitch) return item;
  if (span(mark.date, extent).point) return { ...item, low: middle - room / 2, high: middle + room / 2 };
  return { ...item, bar, covering: bar.t <= scale(extent[0]) && bar.t + bar.length >= scale(extent[1]) };
};

/** Bars of one noun that cover the same stretch are one counted bar. */
const together = (bars: Item[]): Item[] => {
  const groups = Map.groupBy(bars, ({ marks: [mark], bar }) => `${mark?.noun} ${bar?.t} ${bar?.length}`);
  return [...groups.values()].flatMap(([first, ...same]) =>
    first ? [{ ...first, marks: [first, ...same].flatMap(({ marks }) => marks) }] : [],
  );
};

/** What stands in a lane (`name` is a party's where several share it): contested events, bars, then single and counted marks, each in the order of time. */
export const items = (marks: Mark[], view: View, name: (party: string) => string | null, metrics: Metrics): Item[] => {
  const { pitch, stack } = metrics;
  const disputed = (mark: Mark): boolean => isDisputed(mark, view.extent);
  const rivalled = marks.filter(disputed).map((mark) => contested(mark, view, pitch));
  const rest = marks.filter((mark) => !disputed(mark)).map((mark) => single(mark, view, pitch));
  const points = merged(
    rest.filter(({ bar }) => !bar),
    pitch,
    stack,
  );
  return [
    ...(metrics.rivals === 'each' ? rivalled : unitedRivals(rivalled, name, metrics.rivals)),
    ...together(rest.filter(({ bar }) => bar)),
    ...points.map((point) => ({ ...SHAPE, ...point })),
  ];
};
