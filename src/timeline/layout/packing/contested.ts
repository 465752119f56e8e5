import type { Want } from './collision.ts';
import type { Metrics } from '../frame.ts';
import type { Item } from './items.ts';
import type { Label } from './labels.ts';
import { textWidth, widest, wrapped } from '../../../text/width.ts';

/** Where the parts of a contested event stand in its own box, in px from the box: its title, and each rival's bar and label. */
export interface ContestedParts {
  want: Want;
  title: { t: number; lines: string[]; side: 'above' | 'before' | 'after' };
  /** How broad a rival's row is. */
  row: number;
  /** `s` is where across a rival's row begins; a label (none where the text is empty) below its bar stands in the next. */
  rivals: { text: string; t: number; s: number; side: Label['side'] }[];
}

type Range = [number, number];
type Side = ContestedParts['title']['side'];

const SIDES = ['after', 'before', 'above'] as const;

/** The breadth of a rival's row where they stand close, and of its bar, px. */
const TIGHT = 6;
const BAR = 4;

const fixed = (start: number, to: number, breadth: number, range: Range, gap: number): Want => ({
  low: start,
  high: start,
  length: to - start,
  breadth,
  before: 0,
  after: Math.max(0, Math.min(gap * 2, range[1] - to)),
});

const horizontalRivals = (item: Item, range: Range, { font, gap }: Metrics) =>
  item.rivals.map(({ whose, when, bar }) => {
    const text = [whose, when].filter(Boolean).join(': ');
    const [width, end] = [textWidth(text, font) + gap, bar.t + bar.length];
    if (end + width <= range[1]) return { text, side: 'after' as const, from: bar.t, to: end + width, rows: 1 };
    if (bar.t - width >= range[0]) return { text, side: 'before' as const, from: bar.t - width, to: end, rows: 1 };
    return { text, side: 'below' as const, from: bar.t, to: Math.max(end, bar.t + width), rows: 2 };
  });

/** How many rows come before each of some things, and last how many there are in all. */
const starts = (rows: number[]): number[] => rows.reduce((sums, each) => [...sums, (sums.at(-1) ?? 0) + each], [0]);

const horizontal = (item: Item, range: Range, metrics: Metrics, beside: boolean): ContestedParts | null => {
  const { font, gap, pitch, label } = metrics;
  const found = horizontalRivals(item, range, metrics);
  const from = Math.min(...found.map((rival) => rival.from));
  // One bar for several events says how many they are, and has no title.
  const lines =
    item.marks.length > 1 || metrics.rivals !== 'each' ? [] : wrapped(item.marks[0]?.title ?? '', beside ? label * 0.85 : label * 2, font);
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
    row: pitch,
    rivals: found.map(({ text, side, from }, index) => ({ text, side, t: from - start, s: (head + (rowOf[index] ?? 0)) * pitch })),
  };
};

const vertical = (item: Item, range: Range, { font, gap, line }: Metrics): ContestedParts => {
  const found = item.rivals.map(({ whose, bar }) => {
    const width = textWidth(whose, font);
    return { text: whose, from: Math.min(bar.t, range[1] - width), to: Math.max(bar.t + bar.length, bar.t + width) };
  });
  const start = Math.min(...found.map(({ from }) => from));
  const row = line + 4;
  return {
    want: fixed(start, Math.max(...found.map(({ to }) => to)), found.length * row, range, gap),
    title: { t: 0, lines: [], side: 'above' },
    row: BAR,
    rivals: found.map(({ text, from }, index) => ({ text, side: 'after' as const, t: from - start, s: index * row })),
  };
};

/** Bars close under one another, its title behind, before or above them where one is to be written; whose each is only its name says. */
const tight = (item: Item, range: Range, metrics: Metrics, side: Side | null): ContestedParts | null => {
  const { font, gap, line, label } = metrics;
  const lines = side ? wrapped(item.marks[0]?.title ?? '', label, font) : [];
  const wide = widest(lines, font);
  const title = side === 'after' || side === 'before' ? wide + gap * 2 : 0;
  const [from, to] = [Math.min(...item.rivals.map(({ bar }) => bar.t)), Math.max(...item.rivals.map(({ bar }) => bar.t + bar.length))];
  if (lines.length > 2 || (side === 'after' && to + title > range[1]) || (side === 'before' && from - title < range[0])) return null;
  const head = side === 'above' ? lines.length * line : 0;
  const start = side === 'before' ? from - title : side === 'above' ? Math.max(range[0], Math.min(from, range[1] - wide)) : from;
  const breadth = Math.max(head + item.rivals.length * TIGHT, lines.length * line);
  return {
    want: fixed(start, Math.max(start + wide, side === 'after' ? to + title : to), breadth, range, gap),
    title: { t: side === 'before' ? title - gap * 2 : side === 'after' ? to - start + gap * 2 : 0, lines, side: side ?? 'above' },
    row: TIGHT,
    rivals: item.rivals.map(({ bar }, index) => ({ text: '', side: 'after' as const, t: bar.t - start, s: head + index * TIGHT })),
  };
};

/** The ways in which a scene tells of a contested event, the best first: its datings close together, with its title beside or above. */
export function toldParts(item: Item, range: Range, metrics: Metrics): ContestedParts[] {
  return ([...(metrics.label ? SIDES : []), null] as const)
    .map((side) => tight(item, range, metrics, side))
    .filter((parts) => parts !== null);
}

/**
 * The ways in which a contested event can be set, the best first. Lying: its title beside its datings or above them, each with whose it
 * is and when; vertical: each dating with whose it is written along it.
 */
export function contestedParts(item: Item, range: Range, metrics: Metrics): ContestedParts[] {
  return metrics.rivals === 'tight'
    ? [
        metrics.label ? tight(item, range, metrics, 'after') : null,
        metrics.label ? tight(item, range, metrics, 'before') : null,
        tight(item, range, metrics, null),
      ].filter((parts) => parts !== null)
    : metrics.orientation === 'horizontal'
      ? [horizontal(item, range, metrics, true), horizontal(item, range, metrics, false)].filter((parts) => parts !== null)
      : [vertical(item, range, metrics)];
}
