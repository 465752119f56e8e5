import { serifWidth } from '../../../text/serif-width.ts';
import type { Item } from './items.ts';

/** The measures of a picture of days that is 660 px wide: of focused words and of those beside them, in px. */
const FOCUS = { size: 16, line: 21, inset: 26, padding: 31, question: 22, to: 20 };
const BESIDE = { size: 14.5, line: 19, inset: 26, padding: 16 };
const NARROW = { size: 15, line: 19, width: 250, padding: 37 };

/** How many lines words take; a little more than they need, because lines break at words. */
const lines = (text: string, size: number, width: number): number =>
  Math.max(1, Math.ceil((serifWidth(text, size) * 1.12) / Math.max(40, width)));

/** How high a cell in focus is at most, in px, in columns of this width. */
export function focusHeight(items: Item[], questions: number, width: number): number {
  const words = items.map((item) => lines(item.words.text, FOCUS.size, width - FOCUS.inset) * FOCUS.line + (item.to ? FOCUS.to : 0));
  return words.reduce((sum, height) => sum + height + questions * FOCUS.question + FOCUS.padding, 0);
}

/** How high a cell of context is at most, in px, in a column of this width. */
export function besideHeight(items: Item[], width: number): number {
  return BESIDE.padding + items.reduce((sum, { words }) => sum + lines(words.text, BESIDE.size, width - BESIDE.inset) * BESIDE.line, 0);
}

/** How high statements run under one another in a narrow picture, in px. */
export function narrowHeight(items: Item[]): number {
  return items.reduce((sum, { words }) => sum + lines(words.text, NARROW.size, NARROW.width) * NARROW.line + NARROW.padding, 0);
}
