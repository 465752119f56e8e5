import { metrics } from './frame.ts';
import { BOLD } from './packing/lane-packing.ts';
import { escaped } from '../../text/markup.ts';
import { textWidth } from '../../text/width.ts';
import type { TimelineLayout } from './layout.ts';

/** By how much a date is narrower in most faces than `textWidth`, which allows for wide ones, in drawing units. */
const SPARE = 8;

/** What a timeline's marks are read against, as SVG: the grid, and ticks with their labels. */
export function axisSvg({ plot, ticks, orientation }: TimelineLayout): string {
  const isHorizontal = orientation === 'horizontal';
  const { line, font } = metrics(orientation);
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height];
  const grid = ticks.map(({ at }) => (isHorizontal ? `M${at} ${plot.y - 6}V${bottom}` : `M0 ${at}H${right}`)).join('');
  const texts = ticks.map(({ at, label, context }, index) => {
    const place = (y: number): string => (isHorizontal ? `x="${at + 3}" y="${y}"` : `x="0" y="${y}"`);
    const own = `<text ${place(isHorizontal ? plot.y - 8 : at + line - 1)}>${escaped(label)}</text>`;
    const room = (ticks.slice(index + 1).find((tick) => tick.context)?.at ?? right) - at;
    const short = context.replace(/^(\d+ \w{3})\w*/, '$1');
    const day = short.replace(/ \d+$/, '');
    // Upright there is room for a day and its month.
    const said = isHorizontal ? [context, short, day].find((text) => textWidth(text, font * BOLD) - SPARE <= room) : day;
    return said ? `${own}<text class="context" ${place(isHorizontal ? plot.y - 22 : at + 2 * line - 1)}>${escaped(said)}</text>` : own;
  });
  return `<path class="grid" d="${grid}"/>${texts.join('')}`;
}
