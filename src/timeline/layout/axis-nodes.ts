import { svg, type SvgNode } from '../../text/svg.ts';
import { textWidth } from '../../text/width.ts';
import type { Tick } from '../../time/ticks.ts';
import { metrics } from './frame.ts';
import type { TimelineLayout } from './layout.ts';
import { BOLD } from './packing/lane-packing.ts';

/** By how much a date is narrower in most faces than `textWidth`, which allows for wide ones, in drawing units. */
const SPARE = 8;

/** What of a context there is room for: "31 December 2016", "31 Dec 2016" or "31 Dec"; vertical there is room for a day and its month. */
const fitting = (context: string, room: number, { orientation, font }: ReturnType<typeof metrics>): string | undefined => {
  const short = context.replace(/^(\d+ \w{3})\w*/, '$1');
  const day = short.replace(/ \d+$/, '');
  if (orientation === 'vertical') return day;
  return [context, short, day].find((text) => textWidth(text, font * BOLD) - SPARE <= room);
};

/** What a timeline's marks are read against, as SVG: the grid, and ticks with their labels. */
export function axisNodes({ plot, ticks, orientation }: Pick<TimelineLayout, 'plot' | 'ticks' | 'orientation'>): SvgNode[] {
  const isHorizontal = orientation === 'horizontal';
  const sizes = metrics(orientation);
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height];
  const grid = ticks.map(({ at }) => (isHorizontal ? `M${at} ${plot.y - 6}V${bottom}` : `M0 ${at}H${right}`)).join('');
  const texts = ticks.flatMap(({ at, label, context }: Tick, index): SvgNode[] => {
    const place = (y: number) => ({ x: isHorizontal ? at + 3 : 0, y });
    const room = (ticks.slice(index + 1).find((tick) => tick.context)?.at ?? right) - at;
    const shown = fitting(context, room, sizes);
    const own = svg('text', place(isHorizontal ? plot.y - 8 : at + sizes.line - 1), label);
    if (!shown) return [own];
    return [own, svg('text', { class: 'context', ...place(isHorizontal ? plot.y - 22 : at + 2 * sizes.line - 1) }, shown)];
  });
  return [svg('path', { class: 'grid', d: grid }), ...texts];
}
