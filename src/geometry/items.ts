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

type Scale = (time: number) => number;

/** The part of a date that lies in the extent, as a bar in px; at least `least` long. */
const barOf = (date: Mark['date'], extent: Extent, scale: Scale, least: number): Bar => {
  const { from, to, rise, fall } = span(date, extent);
  const [start, end] = [Math.max(from, extent[0]), Math.min(to, extent[1])];
  const t = scale(start);
  const length = Math.max(scale(end) - t, least);
  const cut = (edge: number): number => Math.min(length, Math.max(0, edge));
  return { t, length, rise: cut(scale(from + rise) - t), fall: cut(scale(end) - scale(to - fall)) };
};

const contested = (mark: Mark, extent: Extent, scale: Scale, pitch: number): Item => {
  const rivals = mark.rivals
    .filter(({ date }) => isSeen(date, extent))
    .map(({ date, whose, when }) => ({ whose, when, bar: barOf(date, extent, scale, pitch / 3) }));
  const low = Math.min(...rivals.map(({ bar }) => bar.t));
  return { marks: [mark], low, high: low, bar: null, covering: false, rivals };
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
    return { marks, low: bar.t, high: bar.t, bar: null, covering: false, rivals: [{ whose, when: '', bar }] };
  });
};

const single = (mark: Mark, extent: Extent, scale: Scale, pitch: number): Item => {
  const { point } = span(mark.date, extent);
  const bar = barOf(mark.date, extent, scale, 0);
  const middle = bar.t + bar.length / 2;
  const room = bar.length - pitch;
  if (room < pitch) return { marks: [mark], low: middle, high: middle, bar: null, covering: false, rivals: [] };
  const covering = bar.t <= scale(extent[0]) && bar.t + bar.length >= scale(extent[1]);
  if (!point) return { marks: [mark], low: middle, high: middle, bar, covering, rivals: [] };
  return { marks: [mark], low: middle - room / 2, high: middle + room / 2, bar: null, covering: false, rivals: [] };
};

/** Bars of one noun that cover the same stretch are one counted bar. */
const together = (bars: Item[]): Item[] => {
  const groups = Map.groupBy(bars, ({ marks: [mark], bar }) => `${mark?.noun} ${bar?.t} ${bar?.length}`);
  return [...groups.values()].flatMap(([first, ...same]) =>
    first ? [{ ...first, marks: [first, ...same].flatMap(({ marks }) => marks) }] : [],
  );
};

/** What stands in a lane (`name` is a party's where several share it): contested events, bars, then single and counted marks, each in the order of time. */
export const items = (
  marks: Mark[],
  view: { extent: Extent; scale: Scale },
  name: (party: string) => string | null,
  metrics: Metrics,
): Item[] => {
  const { extent, scale } = view;
  const { pitch, stack } = metrics;
  const disputed = (mark: Mark): boolean => isDisputed(mark, extent);
  const rivalled = marks.filter(disputed).map((mark) => contested(mark, extent, scale, pitch));
  const rest = marks.filter((mark) => !disputed(mark)).map((mark) => single(mark, extent, scale, pitch));
  const points = merged(
    rest.filter(({ bar }) => !bar),
    pitch,
    stack,
  );
  return [
    ...(metrics.rivals === 'each' ? rivalled : unitedRivals(rivalled, name, metrics.rivals)),
    ...together(rest.filter(({ bar }) => bar)),
    ...points.map((point) => ({ ...point, bar: null, covering: false, rivals: [] })),
  ];
};
