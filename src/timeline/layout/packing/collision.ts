/** A rectangle in a lane: `t` runs along time, `s` across the lane. */
export interface Box {
  t: number;
  s: number;
  length: number;
  breadth: number;
}

/** What asks for a place: its start may lie from `low` to `high`; `before` and `after` are kept free along time for its label. */
export interface Want {
  low: number;
  high: number;
  length: number;
  breadth: number;
  before: number;
  after: number;
}

/**
 * The sub-rows of a lane: how far apart, how far they go across (`most`: where nothing else helps), the range along time, and which fills
 * first.
 */
export interface Rows {
  pitch: number;
  breadth: number;
  most: number;
  range: [number, number];
  across: boolean;
}

const EPSILON = 0.01;

/** Whether two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return (
    a.t + EPSILON < b.t + b.length && b.t + EPSILON < a.t + a.length && a.s + EPSILON < b.s + b.breadth && b.s + EPSILON < a.s + a.breadth
  );
}

const firstFree = (want: Want, s: number, taken: Box[], range: [number, number]): Box | null => {
  const length = want.before + want.length + want.after;
  let t = Math.max(want.low - want.before, range[0]);
  const high = want.high - want.before;
  while (t <= high + EPSILON && t + length <= range[1] + EPSILON) {
    const box = { t, s, length, breadth: want.breadth };
    const hit = taken.find((other) => overlaps(box, other));
    if (!hit) return box;
    t = hit.t + hit.length;
  }
  return null;
};

/**
 * First-fit: the first sub-row, and in it the earliest place, at which a want overlaps nothing taken (`across` first: the earliest
 * place, and there the first sub-row); `null` where none is free.
 */
export function freeBox(want: Want, taken: Box[], rows: Rows): Box | null {
  let best: Box | null = null;
  for (let s = 0; s + want.breadth <= rows.breadth + EPSILON; s += rows.pitch) {
    const box = firstFree(want, s, taken, rows.range);
    if (box && !rows.across) return box;
    if (box && (!best || box.t + EPSILON < best.t)) best = box;
  }
  return best;
}
