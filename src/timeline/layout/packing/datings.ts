import { labelled } from '#words/text';
import { textWidth } from '../../../text/width.ts';
import { FONT, GAP, ROW } from '../frame.ts';
import type { Located, RivalBar } from '../located.ts';
import { beside, NOTHING, type Dating, type Filling, type Packed, type Placing } from './packed.ts';
import { freeRow, take, type Room } from './room.ts';

/** A dating in a row of its own, named where it ends and is free, or on it where it is long: with its date, else without. */
const dated = (room: Room, { bar, whose, when }: RivalBar): Dating => {
  const [from, to] = [bar.t, bar.t + bar.length];
  const text = labelled(whose, when);
  const isLong = to - from > 2 * textWidth(text, FONT);
  const inside: Placing[] = isLong ? [{ words: { text, t: from + GAP, anchor: 'start' }, from, to }] : [];
  for (const tries of [beside(room, text, from, to), beside(room, whose, from, to), inside, [{ words: null, from, to: to + 2 }]]) {
    const rows = tries.map((each) => ({ ...each, row: freeRow(room, each.from, each.to) })).filter(({ row }) => row >= 0);
    const [best] = rows.toSorted((a, b) => a.row - b.row);
    if (!best) continue;
    take(room, best.row, from, to, best.words && best.from === from && best.to === to ? 'words' : 'bar');
    take(room, best.row, best.from, from);
    take(room, best.row, to, best.to);
    return { bar, row: best.row, words: best.words };
  }
  return { bar, row: -1, words: null };
};

/**
 * The datings of a contested event, one row each; those that no party stands for only where they are asked for. What is `said` of another
 * event already, in the same words, is not said twice.
 */
export function contested(room: Room, { mark, rivals }: Located, { all, datings: most }: Filling, said: Set<string>): Packed {
  const shown = (all ? rivals : rivals.filter((rival) => rival.named)).slice(0, most);
  const textOf = ({ whose, when }: RivalBar): string => labelled(whose, when);
  const fresh = shown.filter((rival) => !said.has(textOf(rival)));
  for (const rival of fresh) said.add(textOf(rival));
  const datings = (fresh.length > 0 ? fresh : shown.slice(0, 1)).map((rival) => dated(room, rival));
  return { ...NOTHING, marks: [mark], row: datings[0]?.row ?? -1, datings };
}

/** How far apart the datings of an event lie, px. */
const spread = ({ rivals }: Located): number =>
  Math.max(...rivals.map(({ bar }) => bar.t + bar.length)) - Math.min(...rivals.map(({ bar }) => bar.t));

/** The contested events of a lane whose datings have rows of their own, by the rank of their landmarks: as many as there is room for, and the first in any case. */
export function contestedOf(lane: Located[], { all, datings }: Filling): Located[] {
  const count = ({ rivals }: Located): number => (all ? rivals.length : rivals.filter(({ named }) => named).length);
  const rank = ({ mark }: Located): number => mark.landmark?.rank ?? Infinity;
  let rest = datings;
  return lane
    .filter((each) => each.rivals.length > 0 && count(each) > (all ? 0 : 1) && spread(each) > ROW)
    .toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))
    .filter((each, index) => {
      const fits = index === 0 || count(each) <= rest;
      if (fits) rest -= count(each);
      return fits;
    });
}
