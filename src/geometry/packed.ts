import { freeBox, type Box, type Rows, type Want } from './collision.ts';
import { contestedParts, type ContestedParts } from './contested.ts';
import type { Metrics } from './frame.ts';
import type { Item } from './items.ts';
import { wishes, type Label } from './labels.ts';

/** An item with its box in the lane, its label, and where its own mark begins along time. */
export interface Packed {
  item: Item;
  box: Box;
  label: Label | null;
  contested: ContestedParts | null;
}

/** A lane's items in their boxes, and how much room they took across. */
export interface PackedLane {
  packed: Packed[];
  breadth: number;
}

const weight = ({ marks }: Item): number => Math.max(...marks.map((mark) => mark.weight));
const rank = (item: Item): number => (item.rivals.length > 0 ? 0 : item.bar ? 1 : weight(item) >= 10 && item.marks.length === 1 ? 2 : 3);
const order = (a: Item, b: Item): number => rank(a) - rank(b) || (rank(a) === 2 ? weight(b) - weight(a) : 0) || a.low - b.low;

// A full lane loses nothing: lying it grows, upright the mark moves along, later first.
const anywhere = (want: Want, taken: Box[], rows: Rows): Box => {
  const later = { ...want, high: rows.range[1] };
  const any = { ...later, low: rows.range[0] + want.before };
  const box = freeBox(want, taken, { ...rows, breadth: rows.most }) ?? freeBox(later, taken, rows) ?? freeBox(any, taken, rows);
  return box ?? { t: want.low - want.before, s: 0, length: want.before + want.length + want.after, breadth: want.breadth };
};

const placed = (item: Item, shared: string | null, taken: Box[], rows: Rows, metrics: Metrics): Packed => {
  const contested = item.rivals.length > 0 ? contestedParts(item, rows.range, metrics) : null;
  const wanted = contested ? [{ ...contested.want, label: null }] : wishes(item, shared, metrics);
  for (const want of wanted) {
    const box = freeBox(want, taken, rows);
    if (box) return { item, box, label: want.label, contested };
  }
  const last = wanted.at(-1);
  if (!last) throw new RangeError('an item asks for a place');
  return { item, box: anywhere(last, taken, rows), label: last.label, contested };
};

/**
 * The items of a lane packed into sub-rows, so that no mark and no label overlaps another: contested events first, then bars, then
 * events with most sources, then the rest in the order of time. `shared` names a party where several share the lane.
 */
export const packedLane = (items: Item[], shared: (party: string) => string | null, rows: Rows, metrics: Metrics): PackedLane => {
  const packed: Packed[] = [];
  for (const item of items.toSorted(order)) {
    const taken = packed.map(({ box }) => box);
    packed.push(placed(item, shared(item.marks[0]?.party ?? ''), taken, rows, metrics));
  }
  return { packed, breadth: Math.max(0, ...packed.map(({ box }) => box.s + box.breadth)) };
};
