import type { Metrics } from '../frame.ts';
import type { Bar, Located, RivalBar } from '../located.ts';
import { merged, type Cluster } from './merged.ts';

/**
 * What stands in a lane as one thing: one mark or a counted one; its middle may stand from `low` to `high` along time (px).
 * A bar is drawn where the date is longer than a mark; a contested event has a bar for each rival dating instead.
 */
export interface Item extends Cluster {
  bar: Bar | null;
  /** Whether the bar fills the whole extent, and so says nothing within it. */
  covering: boolean;
  rivals: RivalBar[];
}

const SHAPE = { bar: null, covering: false, rivals: [] };

const contested = ({ mark, rivals }: Located): Item => {
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

/** Whether a scene speaks of it, so that it stands by itself. */
export function isTold({ marks: [mark] }: Cluster): boolean {
  return mark?.focused === true;
}

/** From how many places on a mark known to the day is drawn as wide as its day. */
const WIDE_DAY = 36;

const single = ({ mark, bar, point, covering }: Located, { pitch, coarse }: Metrics): Item => {
  const middle = bar.t + bar.length / 2;
  const room = bar.length - pitch;
  const item = { ...SHAPE, marks: [mark], low: middle, high: middle };
  // What fills the view is nowhere in it: as a point it would seem to be in its middle.
  if (room < pitch * (covering ? 1 : coarse)) return item;
  if (point && room < pitch * WIDE_DAY) return { ...item, low: middle - room / 2, high: middle + room / 2 };
  return { ...item, bar, covering };
};

/** Bars of one noun that cover the same stretch are one counted bar. */
const together = (bars: Item[]): Item[] => {
  const groups = Map.groupBy(bars, ({ marks: [mark], bar }) => `${mark?.noun} ${bar?.t} ${bar?.length}`);
  return [...groups.values()].flatMap(([first, ...same]) =>
    first ? [{ ...first, marks: [first, ...same].flatMap(({ marks }) => marks) }] : [],
  );
};

/**
 * What stands in a lane (`name` is a party's where several share it): contested events, bars, then single and counted marks, each in the
 * order of time. `origin` is where in px a fixed moment lies, from which the places of counted marks are counted.
 */
export function items(all: Located[], origin: number, name: (party: string) => string | null, metrics: Metrics): Item[] {
  const { pitch, stack, coarse } = metrics;
  const rivalled = all.filter(({ rivals }) => rivals.length > 0).map(contested);
  const plain = all.filter(({ rivals }) => rivals.length === 0).map((each) => single(each, metrics));
  const rest = plain.filter((item) => !isTold(item));
  const disputed = rivalled.filter((item) => !isTold(item));
  const points = merged(
    rest.filter(({ bar }) => !bar),
    pitch * coarse,
    coarse > 1 ? 1 : stack,
    origin,
  );
  return [
    ...rivalled.filter(isTold),
    ...(metrics.rivals === 'each' || metrics.rivals === 'tight' ? disputed : unitedRivals(disputed, name, metrics.rivals)),
    ...plain.filter(isTold),
    ...together(rest.filter(({ bar }) => bar)),
    ...points.map((point) => ({ ...SHAPE, ...point })),
  ];
}
