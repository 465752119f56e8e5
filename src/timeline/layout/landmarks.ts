import { widest } from '../../text/width.ts';
import { FONT, GAP } from './frame.ts';

/** A moment that asks for a label: where it is along time, px, and how soon it is named (1 is first). */
export interface Landmark {
  id: string;
  x: number;
  rank: number;
  label: string;
}

/** A landmark that has a place: its tier (0 is the upper one), its lines, and on which side of its leader they stand. */
export interface PlacedLandmark extends Landmark {
  tier: 0 | 1;
  lines: string[];
  side: 'right' | 'left';
}

/** How many letters a line of a label has at most. */
const LETTERS = 20;

/** How high a tier of labels is, px. */
export const TIER = 29;

/** A label in one line or two, as even as its words allow, none longer than twenty letters where they allow that. */
export function labelLines(label: string): string[] {
  const words = label.split(' ');
  if (label.length <= LETTERS * 0.7 || words.length < 2) return [label];
  const breaks = words.slice(1).map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const longest = (lines: string[]): number => Math.max(...lines.map(({ length }) => length));
  return breaks.reduce((best, each) => (longest(each) < longest(best) ? each : best));
}

interface Box {
  tier: 0 | 1;
  from: number;
  to: number;
  x: number;
}

const TRIES = [
  ['right', 0],
  ['left', 0],
  ['right', 1],
  ['left', 1],
] as const;

/** Whether two labels stand on each other, or the leader of one, which begins at its tier and runs down, goes through the other. */
const meet = (a: Box, b: Box): boolean =>
  (a.tier === b.tier && a.from < b.to + GAP && b.from < a.to + GAP) || crosses(a, b) || crosses(b, a);

const crosses = (leader: Box, label: Box): boolean =>
  leader !== label && leader.tier <= label.tier && leader.x > label.from - 2 && leader.x < label.to + 2;

interface Placing {
  placed: (PlacedLandmark & Box)[];
  /** Which are placed, as a number: the first of all weighs more than all after it. */
  kept: number;
  /** How often the first choice of a place was not taken. */
  cost: number;
}

/** How many ways of placing are followed at a time. */
const WAYS = 200;

/** The places that a landmark may take within a range, the best first. */
const boxesOf = (landmark: Landmark, range: [number, number]): (PlacedLandmark & Box & { cost: number })[] => {
  const lines = labelLines(landmark.label);
  const width = widest(lines, landmark.rank === 1 ? FONT * 1.06 : FONT);
  return TRIES.map(([side, tier], cost) => {
    const from = side === 'right' ? landmark.x + GAP : landmark.x - GAP - width;
    return { ...landmark, lines, side, tier, from, to: from + width, cost };
  }).filter(({ from, to }) => from >= range[0] && to <= range[1]);
};

/**
 * The landmarks that can stand, at most `most` of them: by rank right of the leader, else left, in the upper tier, else in the lower, so
 * that those of a higher rank stand in any case and as many of the others as can. One that would stand on another, or whose leader would cross a label, is left out.
 */
export function placedLandmarks(all: Landmark[], range: [number, number], most: number): PlacedLandmark[] {
  let placings: Placing[] = [{ placed: [], kept: 0, cost: 0 }];
  for (const landmark of all.toSorted((a, b) => a.rank - b.rank)) {
    const boxes = boxesOf(landmark, range);
    const next = placings.flatMap(({ placed, kept, cost }): Placing[] => {
      const free = placed.length < most ? boxes.filter((box) => !placed.some((other) => meet(box, other))) : [];
      return free.length === 0
        ? [{ placed, kept: 2 * kept, cost }]
        : free.map((box) => ({ placed: [...placed, box], kept: 2 * kept + 1, cost: cost + box.cost }));
    });
    placings = next.toSorted((a, b) => b.kept - a.kept || a.cost - b.cost).slice(0, WAYS);
  }
  return (placings[0]?.placed ?? []).map(({ id, x, rank, label, lines, side, tier }) => ({ id, x, rank, label, lines, side, tier }));
}
