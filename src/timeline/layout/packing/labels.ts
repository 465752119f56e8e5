import { shortDateText } from '../../../time/date-text.ts';
import type { Metrics } from '../frame.ts';
import type { Item } from './items.ts';
import type { Want } from './collision.ts';
import { widest, wrapped } from '../../../text/width.ts';

/** The text at a mark, and on which side of it: after or before it in reading direction, or under its bar. */
export interface Label {
  lines: string[];
  side: 'after' | 'before' | 'below';
}

/** What an item asks for with a label, or with none. */
export interface Wish extends Want {
  label: Label | null;
}

const MOST_LINES = { horizontal: 2, vertical: 4 };

const texts = (item: Item, shared: string | null, metrics: Metrics): string[][] => {
  const [mark, ...more] = item.marks;
  const count = String(item.marks.length);
  if (mark?.focused) return shared ? [[shared]] : [];
  if (mark && item.covering) {
    const isHorizontal = metrics.orientation === 'horizontal';
    const what = more.length > 0 ? count : [shared, mark.title].filter(Boolean).join(': ');
    return isHorizontal ? [[[shortDateText(mark.date), what].filter(Boolean).join(': ')]] : more.length > 0 ? [[count]] : [];
  }
  if (more.length > 0) return [[count]];
  const title = wrapped(mark?.title ?? '', metrics.label, metrics.font);
  const fits = mark?.title && title.length <= MOST_LINES[metrics.orientation] && widest(title, metrics.font) <= metrics.label;
  return [...(fits ? [title] : []), ...(shared && metrics.label > 0 ? [[shared]] : [])];
};

const sized = (item: Item, label: Label | null, { orientation, font, line, pitch, bar, gap }: Metrics): Wish => {
  const own = item.bar?.length ?? pitch;
  const [width, height] = label ? [widest(label.lines, font) + gap, label.lines.length * line] : [0, 0];
  const base = { low: item.low - own / 2, high: item.high - own / 2, before: 0, after: 0, label };
  if (orientation === 'vertical') return { ...base, length: Math.max(own, height), breadth: (item.bar ? bar : pitch) + width };
  if (label?.side === 'below') return { ...base, length: Math.max(own, width), breadth: pitch + height };
  const breadth = Math.max(pitch, height);
  return label?.side === 'before' ? { ...base, length: own, before: width, breadth } : { ...base, length: own, after: width, breadth };
};

/**
 * What an item asks for, the best first: with its title (a number if it is counted, a party's name where the lane is shared) after it,
 * under its bar or before it; last without. Counted shapes never go without their number.
 */
export function wishes(item: Item, shared: string | null, metrics: Metrics): Wish[] {
  const sides: Label['side'][] =
    metrics.orientation === 'vertical' ? ['after'] : item.bar ? ['after', 'below', 'before'] : ['after', 'before'];
  const counted = item.marks.length > 1 && !(metrics.orientation === 'vertical' && item.bar);
  if (counted) return texts(item, shared, metrics).map((lines) => sized(item, { lines, side: item.covering ? 'below' : 'after' }, metrics));
  const labelled = texts(item, shared, metrics).flatMap((lines) => sides.map((side) => sized(item, { lines, side }, metrics)));
  return [...labelled, sized(item, null, metrics)];
}
