import { rounded } from '../../../time/rounded.ts';
import type { Extent } from '../../../time/scale.ts';
import { textWidth } from '../../../text/width.ts';
import { FONT, ROW } from '../frame.ts';
import type { Bar, Edge } from '../located.ts';
import type { Mark } from '../marks.ts';
import type { Packed, Words } from './packed.ts';

/** Lines of text: the first one's baseline, and which end of it `x` is. */
export interface PlacedLabel {
  x: number;
  y: number;
  lines: string[];
  anchor: 'start' | 'end';
}

/** A rectangle of a bar in px, and how full its ink is (1 or less); 'stop' is the ink stop at an end that is known. */
interface Piece {
  x: number;
  y: number;
  width: number;
  height: number;
  tone: number | 'stop';
}

/** A mark on the drawing, all in px: the middle of its shape (none where a bar or rival bars say it all), its bars and its labels. */
export interface PlacedMark {
  ids: string[];
  noun: Mark['noun'];
  party: string;
  /** Whether it fills the whole extent, and so says nothing within it. */
  covering: boolean;
  /** The place of its lane. */
  lane: number;
  shape: { x: number; y: number } | null;
  bars: Piece[];
  rivals: Piece[];
  labels: PlacedLabel[];
}

const BREADTH = { event: 5, claim: 3, response: 3, rival: 7, covering: 2 };
const BASELINE = 0.36;
/** The ink of a bar that fills the whole extent, and the inks of the steps in which an end fades out, from full to faint. */
const COVERING = 0.4;
const STEPS: Record<Edge, number[]> = { known: [0.5, 0.25], rough: [0.7, 0.45, 0.2], open: [0.7, 0.5, 0.3, 0.15] };
const STOP = { width: 2, more: 2 };
/** How far below the middle of a row a line runs that leads past words on both sides, px. */
const UNDER = 5.5;

/** Where a lane's rows begin on the drawing, px. */
export interface Plane {
  along: number;
  across: number;
}

const steps = (from: number, length: number, tones: number[], breadth: { y: number; height: number }): Piece[] =>
  length < tones.length
    ? []
    : tones.map((tone, index) => {
        const x = rounded(from + (length * index) / tones.length);
        return { x, width: rounded(rounded(from + (length * (index + 1)) / tones.length) - x), ...breadth, tone };
      });

/** A bar in pieces: its ends fade in steps, in more where nothing bounds them. */
const pieces = ({ t, length, rise, fall, edges }: Bar, along: number, middle: number, breadth: number): Piece[] => {
  const box = { y: rounded(middle - breadth / 2), height: breadth };
  const x = along + t;
  const [first, last] = [steps(x, rise, STEPS[edges[0]].toReversed(), box), steps(x + length - fall, fall, STEPS[edges[1]], box)];
  const start = x + (first.length > 0 ? rise : 0);
  const end = x + length - (last.length > 0 ? fall : 0);
  const full = { x: rounded(start), width: rounded(end - start), ...box, tone: 1 };
  return [...first, ...(full.width > 0 ? [full] : []), ...last];
};

/** The ink stop where a dating is known to end. */
const stops = ({ t, length, edges }: Bar, along: number, middle: number): Piece[] => {
  const height = BREADTH.rival + 2 * STOP.more;
  const x = rounded(along + t + length - STOP.width);
  return edges[1] === 'known' ? [{ x, y: rounded(middle - height / 2), width: STOP.width, height, tone: 'stop' }] : [];
};

/** Pieces without what of them would run through words. */
const clear = (all: Piece[], [from, to]: Extent): Piece[] =>
  all
    .flatMap(({ x, width, ...piece }) => {
      const [end, next] = [x + width, Math.max(x, to)];
      return [
        { ...piece, x, width: rounded(Math.min(end, from) - x) },
        { ...piece, x: rounded(next), width: rounded(end - next) },
      ];
    })
    .filter(({ width }) => width > 0);

const leaderOf = ({ leader }: Packed, along: number, middle: number): Piece[] => {
  if (!leader) return [];
  const { from, to, words } = leader;
  const box = { y: rounded(middle + (words ? UNDER : -0.5)), height: 1, tone: 1 };
  const line = { ...box, x: rounded(along + from), width: rounded(to - from) };
  return words ? clear([line], [along + words[0], along + words[1]]) : [line];
};

/** How much less than words at large those over a bar run at least. */
const NARROWER = 0.9;

const barsOf = (packed: Packed, noun: Mark['noun'], along: number, middle: number): Piece[] => {
  const { bar, covering, words } = packed;
  if (!bar) return leaderOf(packed, along, middle);
  if (!covering) return pieces(bar, along, middle, BREADTH[noun]);
  const all = pieces(bar, along, middle, BREADTH.covering).map((piece) => ({ ...piece, tone: COVERING }));
  const start = along + (words?.t ?? 0);
  return words ? clear(all, [start - 2, start + textWidth(words.text, FONT) * NARROWER]) : all;
};

/** What is packed into a lane (its place among them), on the drawing. */
export function placedMark(packed: Packed, lane: number, { along, across }: Plane): PlacedMark {
  const { marks, t, covering, datings } = packed;
  const noun = marks[0]?.noun ?? 'event';
  const middleOf = (row: number): number => across + Math.max(0, row) * ROW + ROW / 2;
  const middle = middleOf(packed.row);
  const label = ({ text, t: at, anchor }: Words, row: number): PlacedLabel => ({
    x: rounded(along + at),
    y: rounded(middleOf(row) + FONT * BASELINE),
    lines: [text],
    anchor,
  });
  return {
    ids: marks.map(({ id }) => id),
    noun,
    party: marks[0]?.party ?? '',
    covering,
    lane,
    shape: t === null ? null : { x: rounded(along + t), y: rounded(middle) },
    bars: barsOf(packed, noun, along, middle),
    rivals: datings.flatMap((each) => [
      ...pieces(each.bar, along, middleOf(each.row), BREADTH.rival),
      ...stops(each.bar, along, middleOf(each.row)),
    ]),
    labels: [
      ...(packed.words ? [label(packed.words, packed.row)] : []),
      ...datings.flatMap(({ words, row }) => (words ? [label(words, row)] : [])),
    ],
  };
}
