/** What takes a stretch: words, over which nothing may stand; a bar, over which a shape may; or a shape, over which others may where there is little room. */
export type By = 'words' | 'bar' | 'shape';

/** What of a row of a lane is taken, px along time. */
interface Taken {
  row: number;
  from: number;
  to: number;
  by: By;
}

/** A lane's rows: how many, how long, and what of them is taken, px along time. */
export interface Room {
  rows: number;
  width: number;
  taken: Taken[];
}

/** Whether a stretch of a row is free, or taken only by what one may stand over, of a shape at most so many px. */
export function isFree({ taken }: Room, row: number, from: number, to: number, over: By[] = [], most = Infinity): boolean {
  const isCovered = ({ by, ...other }: Taken): boolean =>
    over.includes(by) && (by !== 'shape' || Math.min(other.to, to) - Math.max(other.from, from) <= most);
  return !taken.some((other) => other.row === row && other.from < to && from < other.to && !isCovered(other));
}

/** The first row in which a stretch is free; −1 where there is none. */
export function freeRow(room: Room, from: number, to: number, over: By[] = [], most = Infinity): number {
  for (let row = 0; row < room.rows; row += 1) if (isFree(room, row, from, to, over, most)) return row;
  return -1;
}

/** Takes a stretch of a row; of no row (−1) nothing. */
export function take(room: Room, row: number, from: number, to: number, by: By = 'words'): void {
  if (row >= 0) room.taken.push({ row, from, to, by });
}
