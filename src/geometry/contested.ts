import type { Want } from './collision.ts';
import type { Metrics } from './frame.ts';
import type { Item } from './items.ts';
import { textWidth, widest, wrapped } from './text-width.ts';

/** Where the parts of a contested event stand in its own box, in px from the box: its title, and each rival's bar and label. */
export interface ContestedParts {
  want: Want;
  title: { t: number; lines: string[] };
  rivals: { text: string; t: number; side: 'after' | 'before' }[];
}

const horizontal = (item: Item, range: [number, number], { font, gap, pitch, label }: Metrics): ContestedParts => {
  const lines = wrapped(item.marks[0]?.title ?? '', label * 2, font);
  const title = widest(lines, font);
  const rivals = item.rivals.map(({ whose, when, bar }) => {
    const text = `${whose}: ${when}`;
    const [width, end] = [textWidth(text, font) + gap, bar.t + bar.length];
    const after = end + width <= range[1];
    return { text, side: after ? ('after' as const) : ('before' as const), from: after ? bar.t : bar.t - width, to: after ? end + width : end };
  });
  const from = Math.min(...rivals.map((rival) => rival.from));
  const start = Math.max(range[0], Math.min(from, range[1] - title));
  const to = Math.max(start + title, ...rivals.map((rival) => rival.to));
  return {
    want: { low: start, high: start, length: to - start, breadth: (lines.length + rivals.length) * pitch, before: 0, after: Math.min(gap * 2, range[1] - to) },
    title: { t: 0, lines },
    rivals: rivals.map(({ text, side, from: t }) => ({ text, side, t: t - start })),
  };
};

const upright = (item: Item, range: [number, number], { font, gap, line }: Metrics): ContestedParts => {
  const rivals = item.rivals.map(({ whose, bar }) => {
    const width = textWidth(whose, font);
    return { text: whose, from: Math.min(bar.t, range[1] - width), to: Math.max(bar.t + bar.length, bar.t + width) };
  });
  const start = Math.min(...rivals.map(({ from }) => from), item.low);
  const to = Math.max(...rivals.map((rival) => rival.to));
  return {
    want: { low: start, high: start, length: to - start, breadth: rivals.length * line, before: 0, after: Math.min(gap * 2, range[1] - to) },
    title: { t: 0, lines: [] },
    rivals: rivals.map(({ text, from }) => ({ text, side: 'after' as const, t: from - start })),
  };
};

/**
 * How a contested event is set: lying, a line for its title and one for each dating with whose it is and when; upright, a bar for each
 * dating with whose it is written along it.
 */
export const contestedParts = (item: Item, range: [number, number], metrics: Metrics): ContestedParts =>
  metrics.orientation === 'horizontal' ? horizontal(item, range, metrics) : upright(item, range, metrics);
