import { freeBox, overlaps, type Box, type Rows, type Want } from './collision.ts';
import { contestedParts, toldParts, type ContestedParts } from './contested.ts';
import type { Metrics } from '../frame.ts';
import { isTold, type Item } from './items.ts';
import { wishes, type Label } from './labels.ts';

/** An item with its box in the lane, its label, and where its own mark begins along time. */
export interface Packed {
  item: Item;
  box: Box;
  label: Label | null;
  contested: ContestedParts | null;
  /** Whether it stands where it belongs, or as good as. */
  free: boolean;
}

/** A lane's items in their boxes, how much room they took across, and whether all stand free and, where named at all, named. */
export interface PackedLane {
  packed: Packed[];
  breadth: number;
  complete: boolean;
}

const weight = ({ marks }: Item): number => Math.max(...marks.map((mark) => mark.weight));
const rank = (item: Item, across: boolean): number =>
  isTold(item)
    ? -1
    : item.rivals.length > 0
      ? 0
      : item.covering
        ? across
          ? 1
          : 4
        : item.bar
          ? 1
          : weight(item) >= 10 && item.marks.length === 1
            ? 2
            : 3;
const order =
  (across: boolean) =>
  (a: Item, b: Item): number => {
    const first = rank(a, across);
    return first - rank(b, across) || (first === 2 ? weight(b) - weight(a) : 0) || a.low - b.low;
  };
const isFixed = (item: Item): boolean => item.bar !== null || item.rivals.length > 0;

/** How many places a shape may stand from where it belongs in time; beyond that it would say another date. */
const AWAY = 2;

// Horizontal, a full lane grows; else a shape moves along time as little as it can, a bar never.
const anywhere = (want: Want, taken: Box[], rows: Rows, fixed: boolean): Box | null => {
  const moved = (by: number): Box | null =>
    freeBox({ ...want, low: want.low + by, high: want.high + by }, taken, { ...rows, breadth: rows.most });
  for (let by = 0; !fixed && by <= AWAY * want.length; by += want.length / 2) {
    const box = moved(by) ?? moved(-by);
    if (box) return box;
  }
  return moved(0);
};

type Wanted = Pick<Packed, 'label' | 'contested'> & { want: Want };

/** How long a label may run on in one line where there is room for it, px. */
const LONG = 420;

/** A contested event as a scene tells of it: its datings close together, named by its party and not by what happened. */
const toldOf = (item: Item, shared: string | null, range: Rows['range'], metrics: Metrics): ContestedParts[] => {
  const marks = item.marks.map((mark) => ({ ...mark, title: shared ?? '' }));
  return toldParts({ ...item, marks }, range, { ...metrics, label: shared ? LONG : 0 });
};

/** What an item asks for, the best first. */
const wanted = (item: Item, shared: string | null, rows: Rows, metrics: Metrics): Wanted[] =>
  item.rivals.length > 0
    ? (isTold(item) ? toldOf(item, shared, rows.range, metrics) : contestedParts(item, rows.range, metrics)).map((contested) => ({
        want: contested.want,
        label: null,
        contested,
      }))
    : wishes(item, shared, metrics).map((want) => ({ want, label: want.label, contested: null }));

const placed = (item: Item, shared: string | null, taken: Box[], rows: Rows, metrics: Metrics): Packed => {
  const all = wanted(item, shared, rows, metrics);
  for (const { want, ...rest } of all) {
    const box = freeBox(want, taken, rows);
    if (box) return { item, box, free: true, ...rest };
  }
  const last = all.at(-1);
  if (!last) throw new RangeError('an item asks for a place');
  const { want, ...rest } = last;
  const found = anywhere(want, taken, rows, isFixed(item));
  // Where nothing is free it lies below, over what was placed first, but at its time.
  const s = Math.max(0, rows.breadth - want.breadth);
  const box = found ?? { t: want.low - want.before, s, length: want.before + want.length + want.after, breadth: want.breadth };
  const off = Math.max(0, want.low - want.before - box.t, box.t - want.high + want.before);
  return { item, box, free: found !== null && !isFixed(item) && off <= AWAY * metrics.pitch, ...rest };
};

/**
 * The items of a lane packed into sub-rows, so that no mark and no label overlaps another: contested events first, then bars, then
 * events with most sources, then the rest in the order of time. `shared` names a party where several share the lane.
 */
export function packedLane(items: Item[], shared: (party: string) => string | null, rows: Rows, metrics: Metrics): PackedLane {
  const packed: Packed[] = [];
  for (const item of items.toSorted(order(rows.across))) {
    const taken = packed.map(({ box }) => box);
    packed.push(placed(item, shared(item.marks[0]?.party ?? ''), taken, rows, metrics));
  }
  const named = metrics.label === 0 || packed.every(({ item, label }) => label || !shared(item.marks[0]?.party ?? '') || isFixed(item));
  return {
    packed,
    complete: named && packed.every(({ free }) => free),
    breadth: Math.max(0, ...packed.map(({ box }) => box.s + box.breadth)),
  };
}

const isNamed = ({ label, contested }: Pick<Packed, 'label' | 'contested'>): boolean =>
  label !== null || (contested?.title.lines.length ?? 0) > 0;

/** A packed lane with labels at those of its items that have none, wherever one is free; its marks stay where they are. */
export function labelled(lane: PackedLane, shared: (party: string) => string | null, rows: Rows, metrics: Metrics): PackedLane {
  const packed = [...lane.packed];
  const fits = ({ t, s, length, breadth }: Box): boolean =>
    t >= rows.range[0] && t + length <= rows.range[1] && s + breadth <= rows.breadth;
  for (const [index, each] of packed.entries()) {
    if (isNamed(each)) continue;
    const taken = packed.filter((other) => other !== each).map(({ box }) => box);
    const found = [metrics, { ...metrics, label: LONG }]
      .flatMap((sizes) => wanted(each.item, shared(each.item.marks[0]?.party ?? ''), rows, sizes))
      .filter(isNamed)
      .map(({ want, ...rest }) => {
        const t = each.contested ? want.low : each.box.t - want.before;
        return { ...rest, box: { t, s: each.box.s, length: want.before + want.length + want.after, breadth: want.breadth } };
      })
      .find(({ box }) => fits(box) && !taken.some((other) => overlaps(box, other)));
    if (found) packed[index] = { ...each, ...found };
  }
  return { ...lane, packed };
}
