import { isNarrow, PAD, ROW, LINE, gutter, type Frame } from '../frame.ts';
import type { FilledLane } from '../filled.ts';
import { packedLane, type PackedLane } from './lane.ts';

/** How many rows a lane has at most besides those of its datings, and how many marks a drawing. */
const MOST = { rows: 4, marks: 400 };
const COARSE = [1, 2, 4, 8, 16, 32, 64, Infinity];
/** Beyond so many marks a lane is not tried in full. */
const MANY = 150;

const widthOf = (frame: Frame): number => frame.width - gutter(frame);

const packedAt = ({ marks, filling }: FilledLane, frame: Frame, rows: number, coarse: number): PackedLane =>
  packedLane(marks, { rows, width: widthOf(frame) }, { ...filling, coarse });

/** How many datings a lane may have where not all of them find room. */
const FEWER = [5, 3, 2];

/** A lane in so many rows, as finely as all of it has a place: at first with fewer datings, then with more counted. */
const packedInto = (lane: FilledLane, frame: Frame, rows: number, least: number): PackedLane => {
  const { filling } = lane;
  const fewer = FEWER.filter((datings) => datings < filling.datings).map((datings) => ({ ...filling, all: false, datings }));
  const first = Math.max(least, lane.marks.length > MANY ? 4 : 1);
  let packed: PackedLane = { packed: [], complete: false };
  for (const coarse of COARSE.filter((each) => each >= first))
    for (const each of coarse === first ? [filling, ...fewer] : [fewer.at(-1) ?? filling]) {
      packed = packedAt({ ...lane, filling: each }, frame, rows, coarse);
      if (packed.complete) return packed;
    }
  return packed;
};

/** How many rows a lane needs so that its marks stand where they belong, px between its edges. */
export function rowsOf(lane: FilledLane, frame: Frame, atMost = Infinity): number {
  const datings = lane.marks.reduce((sum, { rivals }) => sum + rivals.length, 0);
  const most = Math.min(atMost, Math.min(lane.filling.datings, datings) + MOST.rows);
  if (lane.marks.length > MANY) return Math.min(atMost, MOST.rows);
  for (let rows = 1; rows < most; rows += 1) if (packedAt(lane, frame, rows, 1).complete) return rows;
  return most;
}

/** How high a lane's name over its rows is, px. */
export function nameHeight(frame: Frame): number {
  return isNarrow(frame) ? LINE + 2 : 0;
}

/** What stands in the lanes of a frame, as high as given (px): never more than some hundreds of marks. */
export function packedLanes(lanes: FilledLane[], frame: Frame, breadths: number[]): PackedLane[] {
  const pack = (coarse: number): PackedLane[] =>
    lanes.map((each, index) => {
      const rows = Math.floor(((breadths[index] ?? 0) - 2 * PAD - nameHeight(frame) + 0.5) / ROW);
      const isFolded = frame.folded?.includes(each.lane.id);
      return packedInto(each, frame, Math.max(1, rows), isFolded ? Math.max(16, coarse) : coarse);
    });
  const count = (all: PackedLane[]): number => all.reduce((sum, { packed }) => sum + packed.length, 0);
  let all = pack(1);
  for (let coarse = 2; count(all) > MOST.marks && coarse <= 128; coarse *= 2) all = pack(coarse);
  return all;
}
