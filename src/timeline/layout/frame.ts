import type { Extent } from '../../time/scale.ts';

/** What a timeline is drawn in: how wide it is, px, and the stretch of time. Of lanes that are `folded` (their ids) no more is shown than how much is in them. */
export interface Frame {
  extent: Extent;
  width: number;
  folded?: string[] | undefined;
}

/** Sizes in px: of type, of a line of it and of a row of marks; `pad` is kept free on both sides of a lane, `gap` between a mark and its words. */
export const FONT = 12;
export const LINE = 14;
export const ROW = 13;
export const PAD = 2;
export const GAP = 4;

/** By how much the lanes' names run wider, which are set bold and a little larger. */
export const BOLD = 1.12;

/** How wide a drawing is from which on there is room for the lanes' names beside the lanes, and from which on for long ones, px. */
export const WIDTHS = { beside: 600, wide: 1100 };

/** Whether the lanes' names stand over the lanes, for there is no room beside them. */
export function isNarrow({ width }: Pick<Frame, 'width'>): boolean {
  return width < WIDTHS.beside;
}

/** The room for the lanes' names beside them, px. */
export function gutter({ width }: Pick<Frame, 'width'>): number {
  return width < WIDTHS.beside ? 0 : width < WIDTHS.wide ? 92 : 132;
}

/** How many landmarks a drawing has at most. */
export function mostLandmarks({ width }: Pick<Frame, 'width'>): number {
  return width < WIDTHS.beside ? 4 : width < WIDTHS.wide ? 6 : 9;
}
