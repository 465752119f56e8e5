import * as words from '#words/scenes';
import { textWidth } from '../../../text/width.ts';
import { shortDateText } from '../../../time/date-text.ts';
import { rounded } from '../../../time/rounded.ts';
import type { Frame } from './context.ts';
import { drawn, type Drawn } from './drawn.ts';
import type { Dating } from './topics.ts';

/** Lines of text, the first on the baseline `y`, that begin or end at `x`; in px. */
export interface Label {
  lines: string[];
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

/** A dating as a bar or, known to the day, a tick; in px. `fade` are its ends before they are cut, with the inner ends of their fading. */
export interface Bar extends Pick<Dating, 'id' | 'noun' | 'since'> {
  x: number;
  y: number;
  width: number;
  height: number;
  fade: [from: number, full: number, fading: number, to: number] | null;
  label: Label;
  /** Where the circle of a response stands that is a rival of a claim. */
  circle: number | null;
}

/** How a bar is drawn and named: its top, height, the size of its letters and whether they are bold. */
export interface BarStyle {
  y: number;
  height: number;
  size: number;
  bold: boolean;
  text: string;
  /** How much room its label needs beside it at least. */
  room?: number;
}

const GAP = 8;
const TICK = 3;
const CIRCLE = 13;

/** The dates of a dating and whose they are: "Dec 2013 to 2015: The bank". */
export function datesText({ date, whose }: Dating): string {
  return whose ? words.datedBy(shortDateText(date), whose) : shortDateText(date);
}

/** How a dating that lies outside of an extent is said to: with the side on which it lies; `null` of one within. */
const outsideOf = ({ date }: Dating, { extent }: Pick<Frame, 'extent'>): ((text: string) => string) | null => {
  const { from, to } = drawn(date, extent);
  return to <= extent[0] ? words.earlier : from >= extent[1] ? words.later : null;
};

/** The words of a dating, with the side of the extent on which it lies, where it lies outside of it: "May 2031, earlier". */
export function placedText(text: string, dating: Dating, frame: Pick<Frame, 'extent'>): string {
  return outsideOf(dating, frame)?.(text) ?? text;
}

/** How far two datings lie apart, in ms: the sum of what parts their ends. */
export function apart(a: Dating, b: Dating, { extent }: Pick<Frame, 'extent'>): number {
  const [one, two] = [drawn(a.date, extent), drawn(b.date, extent)];
  return Math.abs(one.from - two.from) + Math.abs(one.to - two.to);
}

const fadeOf = ({ from, to, rise, fall }: Drawn, scale: (time: number) => number): Bar['fade'] =>
  rise + fall === 0 ? null : [rounded(scale(from)), rounded(scale(from + rise)), rounded(scale(to - fall)), rounded(scale(to))];

/** After the bar, else before it, else under it as far to the right as there is room. */
const labelAt = ([from, to]: [number, number], width: number, { plot }: Frame): { x: number; anchor: Label['anchor']; below: boolean } => {
  if (to + GAP + width <= plot[1]) return { x: to + GAP, anchor: 'start', below: false };
  if (from - GAP - width >= plot[0]) return { x: from - GAP, anchor: 'end', below: false };
  return { x: Math.max(plot[0], Math.min(from, plot[1] - width)), anchor: 'start', below: true };
};

/** A dating within a frame. What lies outside of the extent has no length, and its label says on which side. */
export function barOf(dating: Dating, style: BarStyle, frame: Frame): Bar {
  const { plot, scale, extent } = frame;
  const span = drawn(dating.date, extent);
  const outside = outsideOf(dating, frame);
  const [left, right] = [span.from, span.to].map((time) => Math.min(plot[1], Math.max(plot[0], scale(time)))) as [number, number];
  const [from, to] = span.point && !outside ? [left - TICK / 2, left + TICK / 2] : [left, outside ? left : Math.max(right, left + TICK)];
  const text = style.text && placedText(style.text, dating, frame);
  const circled = dating.noun === 'response' && !style.bold;
  const own = textWidth(text, style.size) * (style.bold ? 1.07 : 1) + (circled ? CIRCLE : 0);
  const width = Math.max(own, style.room ?? 0);
  const { x, anchor, below } = labelAt([from, to], width, frame);
  const y = below ? style.y + style.height + style.size + 2 : style.y + style.height / 2 + style.size * 0.36;
  const circle = circled ? rounded(anchor === 'start' ? x + 4.5 : x - 4.5) : null;
  const inset = circled ? (anchor === 'start' ? CIRCLE : -CIRCLE) : 0;
  return {
    id: dating.id,
    noun: dating.noun,
    since: dating.since,
    x: rounded(from),
    y: style.y,
    width: rounded(to - from),
    height: style.height,
    fade: fadeOf(span, scale),
    label: { lines: [text], x: rounded(x + inset), y: rounded(y), anchor },
    circle,
  };
}

/** How far down a bar and its label reach. */
export function bottomOf({ y, height, label }: Bar): number {
  return Math.max(y + height, label.y + 4);
}
