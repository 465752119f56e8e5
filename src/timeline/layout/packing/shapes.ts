import { numbered } from '#words/text';
import { textWidth } from '../../../text/width.ts';
import type { Extent } from '../../../time/scale.ts';
import { FONT, GAP } from '../frame.ts';
import type { Located } from '../located.ts';
import type { Mark } from '../marks.ts';
import type { Cluster, Count } from './merged.ts';
import { beside, NOTHING, type Filling, type Packed, type Placing } from './packed.ts';
import { freeRow, isFree, take, type By, type Room } from './room.ts';

const HALF = { claim: 5, response: 5, event: 2.5 };
/** How far a shape may stand from where it belongs, px: beyond that it would say another date. */
const OFFSETS = [0, 5, -5, 10, -10, 15, -15, 18, -18];
/** Over what shapes and bars without words may stand where there is little room. */
const OVER: By[] = ['bar', 'shape'];
/** How much less than words at large the words of a count run: short ones have no wide letters, long ones ("Behauptungen") may. */
const counted = (text: string): number => (/\p{L}{10}/u.test(text) ? 0.96 : 0.88);
/** How far a line of counts may be drawn back from where it belongs, px. */
const BACK = 70;

/** A date that is long, as a bar; its words beside it where there is room. */
export function span(room: Room, marks: Mark[], { bar, covering }: Located, { name, few }: Filling): Packed {
  const [first] = marks;
  const isEvent = first?.noun === 'event';
  const text = !first ? null : marks.length > 1 ? numbered[first.noun](marks.length) : name(first, covering);
  const end = bar.t + bar.length;
  const bare: Placing = { words: null, from: bar.t, to: end };
  const named = text ? beside(room, text, bar.t, covering ? bar.t + 12 : end) : [];
  const tries = [
    ...named.map((each) => ({ ...each, to: Math.max(each.to, end), over: [] })),
    ...(few ? [[], OVER] : [[]]).map((over) => ({ ...bare, over })),
  ];
  const found = tries.map((each) => ({ ...each, row: freeRow(room, each.from, each.to, each.over) })).find(({ row }) => row >= 0);
  if (found) take(room, found.row, found.from, found.to, found.words || !(isEvent || few) ? 'words' : 'bar');
  const t = covering ? bar.t + 6 : isEvent ? null : bar.t + bar.length / 2;
  if (found && first && t !== null) take(room, found.row, t - HALF[first.noun], t + HALF[first.noun], 'shape');
  return { ...NOTHING, marks, row: found?.row ?? -1, bar, covering, t, words: found?.words ?? null };
}

/** Bars of one noun that cover the same stretch are one, which is counted. */
export function together(bars: Located[]): [Mark[], Located][] {
  const groups = Map.groupBy(bars, ({ mark, bar }) => `${mark.noun} ${bar.t} ${bar.length}`);
  return [...groups.values()].flatMap((group): [Mark[], Located][] => (group[0] ? [[group.map(({ mark }) => mark), group[0]]] : []));
}

/** What is counted in one place, in a line of words with their signs; at the end of the drawing the line ends where the drawing does, or stands before what it counts. */
export function count(room: Room, { parts, t, from: first, to: last }: Count, isForced: boolean): Packed[] {
  let end = t + GAP;
  const placed = parts.map(({ noun, marks }: Cluster) => {
    const text = numbered[noun](marks.length);
    const start = end + HALF[noun];
    const words = { text, t: start + HALF[noun] + 3, anchor: 'start' as const };
    end = words.t + textWidth(text, FONT) * counted(text) + 7;
    return { marks, t: start, words };
  });
  const over = Math.max(0, end - 7 - room.width);
  const place = (back: number, isBefore: boolean, onto: By[] = []) => {
    const [from, to] = [t + GAP - 1 - back, end - back];
    const isOut = !isForced ? from < 0 : onto.length === 0 && (from < 0 || to - 8 > room.width);
    const row = isOut ? -1 : freeRow(room, from, to, onto);
    // A line that leads far may run over shapes, but not through words.
    const isClear = isFree(room, row, Math.min(first, from), Math.max(last, to), OVER);
    return { isBefore, back, from, to, row: isClear ? row : -1 };
  };
  const before = place(end - 7 - (first - GAP), true);
  const ways = isForced
    ? [place(over, false), place(t - last, false), before, place(over, false, OVER)]
    : [over > BACK ? before : place(over, false)];
  const { isBefore, back, from, to, row } = ways.find((way) => way.row >= 0) ?? ways.at(-1) ?? before;
  take(room, row, from, to);
  take(room, row, Math.min(first, from), Math.max(last, to), 'bar');
  const sign = t + GAP - back;
  const isPast = !isBefore && (back > 0 || last > end);
  const words: Extent | null = isPast ? [from, to - 5] : null;
  const leader = isBefore ? { from: to - 5, to: last, words } : { from: Math.min(first, sign), to: words ? last : sign, words };
  return placed.map(({ words, ...each }, index) => ({
    ...{ ...NOTHING, ...each, t: each.t - back, row, words: { ...words, t: words.t - back } },
    leader: index === 0 ? leader : null,
  }));
}

const offsetsOf = ({ mark, bar }: Located, half: number): number[] => {
  if (mark.landmark) return [0];
  // A day that is wide has room for its marks side by side.
  const beside = Math.floor(Math.min(600, Math.max(0, bar.length / 2 - half)) / 12);
  return [...OFFSETS, ...Array.from({ length: beside }, (_, index) => [(index + 1) * 12, (index + 1) * -12]).flat()];
};

/** Whether a shape would stand on the other side of a knot than it belongs. */
const isAcross = (knot: Filling['knot'], middle: number, t: number): boolean =>
  knot !== null && ((middle > knot[1] && t < knot[0]) || (middle < knot[0] && t > knot[1]));

/** A date that is short, as a shape; its words beside it where there is room. */
export function point(room: Room, located: Located, { name, few, knot }: Filling): Packed {
  const { mark, bar, covering } = located;
  const half = HALF[mark.noun];
  const middle = Math.min(Math.max(bar.t + bar.length / 2, half), room.width - half);
  const text = name(mark, covering);
  const place = (offset: number, most: number): Packed | null => {
    const t = middle + offset;
    if (t < half || t > room.width - half || isAcross(knot, middle, t)) return null;
    const bare: Placing = { words: null, from: t - half, to: t + half };
    for (const each of [...(text ? beside(room, text, t - half, t + half) : []), bare]) {
      const row = freeRow(room, each.from, each.to, each.words ? [] : OVER, most);
      if (row < 0) continue;
      take(room, row, each.from, each.to, each.words ? 'words' : 'shape');
      return { ...NOTHING, marks: [mark], row, t, covering, words: each.words };
    }
    return null;
  };
  // Of a shape under this one as much is seen as can be.
  for (const most of few || mark.landmark ? [0, half, 1.5 * half, Infinity] : [0])
    for (const offset of offsetsOf(located, half)) {
      const placed = place(offset, most);
      if (placed) return placed;
    }
  return { ...NOTHING, marks: [mark], row: -1, t: middle, covering };
}
