import type { Want } from './collision.ts';
import type { Metrics } from './frame.ts';
import type { Item } from './items.ts';
import type { Label } from './labels.ts';
import { textWidth, widest, wrapped } from './text-width.ts';

/** Where the parts of a contested event stand in its own box, in px from the box: its title, and each rival's bar and label. */
export interface ContestedParts {
  want: Want;
  title: { t: number; lines: string[]; side: 'above' | 'before' };
  /** `s` is where across a rival's row begins; a label below its bar stands in the next. */
  rivals: { text: string; t: number; s: number; side: Label['side'] }[];
}

type Range = [number, number];

const fixed = (start: number, to: number, breadth: number, range: Range, gap: number): Want => ({
  low: start,
  high: start,
  length: to - start,
  breadth,
  before: 0,
  after: Math.max(0, Math.min(gap * 2, range[1] - to)),
});

const lyingRivals = (item: Item, range: Range, { font, gap }: Metrics) =>
  item.rivals.map(({ whose, when, bar }) => {
    const text = `${whose}: ${when}`;
    const [width, end] = [textWidth(text, font) + gap, bar.t + bar.length];
    if (end + width <= range[1]) return { text, side: 'after' as const, from: bar.t, to: end + width, rows: 1 };
    if (bar.t - width >= range[0]) return { text, side: 'before' as const, from: bar.t - width, to: end, rows: 1 };
    return { text, side: 'below' as const, from: bar.t, to: Math.max(end, bar.t + width), rows: 2 };
  });

/** How many rows come before each of some things, and last how many there are in all. */
const starts = (rows: number[]): number[] => rows.reduce((sums, each) => [...sums, (sums.at(-1) ?? 0) + each], [0]);

const lying = (item: Item, range: Range, metrics: Metrics, beside: boolean): ContestedParts | null => {
  const { font, gap, pitch, label } = metrics;
  const found = lyingRivals(item, range, metrics);
  const from = Math.min(...found.map((rival) => rival.from));
  const lines = wrapped(item.marks[0]?.title ?? '', beside ? label * 0.85 : label * 2, font);
  const title = widest(lines, font) + (beside ? gap * 3 : 0);
  const rowOf = starts(found.map(({ rows }) => rows));
  const taken = rowOf.at(-1) ?? 0;
  if (beside && (lines.length > Math.max(2, taken) || from - title < range[0])) return null;
  const start = beside ? from - title : Math.max(range[0], Math.min(from, range[1] - title));
  const to = Math.max(start + title, ...found.map((rival) => rival.to));
  const head = beside ? 0 : lines.length;
  const rows = Math.max(lines.length, head + taken);
  return {
    want: fixed(start, to, rows * pitch, range, gap),
    title: { t: beside ? title - gap * 3 : 0, lines, side: beside ? 'before' : 'above' },
    rivals: found.map(({ text, side, from }, index) => ({ text, side, t: from - start, s: (head + (rowOf[index] ?? 0)) * pitch })),
  };
};

const upright = (item: Item, range: Range, { font, gap, line }: Metrics): ContestedParts => {
  const found = item.rivals.map(({ whose, bar }) => {
    const width = textWidth(whose, font);
    return { text: whose, from: Math.min(bar.t, range[1] - width), to: Math.max(bar.t + bar.length, bar.t + width) };
  });
  const start = Math.min(...found.map(({ from }) => from));
  const row = line + 4;
  return {
    want: fixed(start, Math.max(...found.map(({ to }) => to)), found.length * row, range, gap),
    title: { t: 0, lines: [], side: 'above' },
    rivals: found.map(({ text, from }, index) => ({ text, side: 'after' as const, t: from - start, s: index * row })),
  };
};

/**
 * The ways in which a contested event can be set, the best first. Lying: its title beside its datings or above them, each with whose it
 * is and when; upright: each dating with whose it is written along it.
 */
export const contestedParts = (item: Item, range: Range, metrics: Metrics): ContestedParts[] =>
  metrics.orientation === 'horizontal'
    ? [lying(item, range, metrics, true), lying(item, range, metrics, false)].filter((parts) => parts !== null)
    : [upright(item, range, metrics)];
