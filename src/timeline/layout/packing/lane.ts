import { ROW } from '../frame.ts';
import { leaderOf, type Located } from '../located.ts';
import { contested, contestedOf } from './datings.ts';
import { isInKnot, merged } from './merged.ts';
import type { Filling, Packed } from './packed.ts';
import { take, type Room } from './room.ts';
import { count, point, span, together } from './shapes.ts';

/** What stands in a lane, and whether all of it has a free place. */
export interface PackedLane {
  packed: Packed[];
  complete: boolean;
}

/** From how coarse a view on all that stands in one place is only counted. */
const COARSEST = 64;

/** Half the width of the tick in which the leader of a landmark ends, px. */
const TICK = 2;

/** The first row has the ticks of the landmarks that are only counted. */
const takeTicks = (room: Room, counted: Located[], filling: Filling): void => {
  const { knot } = filling;
  for (const each of counted.filter(({ mark }) => mark.landmark)) {
    const x = knot && isInKnot(each, filling) ? (knot[0] + knot[1]) / 2 : leaderOf(each);
    take(room, 0, x - TICK, x + TICK, 'shape');
  }
};

/** Marks of a lane in its rows, so that no words stand on anything: first what a knot holds, then datings, landmarks, what is wide, what is counted, and the rest. */
export function packedLane(all: Located[], free: Omit<Room, 'taken'>, filling: Filling): PackedLane {
  const room: Room = { ...free, taken: [] };
  const { coarse } = filling;
  const isForced = coarse >= COARSEST;
  const told = isForced ? [] : contestedOf(all, filling);
  const plain = all
    .filter((each) => !told.includes(each))
    .map((each) => (each.bar.length < 0 && each.rivals[0] ? { ...each, bar: each.rivals[0].bar } : each));
  const isBar = ({ bar, point: day }: Located): boolean => bar.length >= ROW * coarse && !day && !isForced;
  const points = plain.filter((each) => !isBar(each));
  const marked = points.filter((each) => each.mark.landmark && !isInKnot(each, filling) && !isForced);
  const rest = points.filter((each) => !marked.includes(each));
  takeTicks(room, rest, filling);
  const { single, counts } = merged(rest, filling);
  const isKnot = ({ t }: { t: number }): boolean => filling.knot?.[1] === t;
  const said = new Set<string>();
  const packed = [
    ...counts.filter(isKnot).flatMap((each) => count(room, each, isForced)),
    ...told.map((each) => contested(room, each, filling, said)),
    ...marked.map((each) => point(room, each, filling)),
    ...together(plain.filter(isBar)).map(([marks, first]) => span(room, marks, first, filling)),
    ...counts.filter((each) => !isKnot(each)).flatMap((each) => count(room, each, isForced)),
    ...single.map((each) => point(room, each, filling)),
  ];
  const isPlaced = ({ row, datings }: Packed): boolean => row >= 0 && datings.every((dating) => dating.row >= 0);
  return { packed, complete: packed.every(isPlaced) };
}
