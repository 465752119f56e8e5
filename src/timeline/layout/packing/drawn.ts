import type { Orientation } from '../frame.ts';
import type { Bar } from '../located.ts';
import { rounded } from '../../../time/rounded.ts';

/** A rectangle of a bar in px; one that fades has its faint end at the start ("in") or at the end ("out") along time. */
export interface Piece {
  x: number;
  y: number;
  width: number;
  height: number;
  fade: 'in' | 'out' | null;
}

/** Where a lane's own plane lies on the drawing: the start of the range along time, and of the lane across it. */
export interface Plane {
  orientation: Orientation;
  along: number;
  across: number;
}

/** A point of a lane's plane on the drawing. */
export function at({ orientation, along, across }: Plane, t: number, s: number): { x: number; y: number } {
  return orientation === 'horizontal'
    ? { x: rounded(along + t), y: rounded(across + s) }
    : { x: rounded(across + s), y: rounded(along + t) };
}

const piece = (plane: Plane, t: number, s: number, length: number, breadth: number, fade: Piece['fade']): Piece => {
  const [width, height] = plane.orientation === 'horizontal' ? [length, breadth] : [breadth, length];
  return { ...at(plane, t, s), width: rounded(width), height: rounded(height), fade };
};

/** A bar in up to three pieces, fading in, full and fading out; `s` is its near edge across. */
export function pieces(plane: Plane, { t, length, rise, fall }: Bar, s: number, breadth: number): Piece[] {
  return [
    piece(plane, t, s, rise, breadth, 'in'),
    piece(plane, t + rise, s, length - rise - fall, breadth, null),
    piece(plane, t + length - fall, s, fall, breadth, 'out'),
  ].filter(({ width, height }) => width > 0 && height > 0);
}
