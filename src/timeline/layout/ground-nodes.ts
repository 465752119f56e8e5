import { keyed, linesNode, svg, type SvgNode } from '../../text/svg.ts';
import { textWidth } from '../../text/width.ts';
import type { Tick } from '../../time/ticks.ts';
import { FONT, LINE } from './frame.ts';
import type { TimelineLayout } from './layout.ts';

/** What of a context there is room for: "31 December 2016", "31 Dec 2016" or "31 Dec". */
const fitting = ({ context, shorter }: Tick, room: number): string | undefined =>
  context === '' ? undefined : [context, ...shorter].find((text) => textWidth(text, FONT) <= room);

/** What a timeline's marks are read against, as SVG: the grid, the band of a knot, the leaders of landmarks, and ticks with their labels. */
export function axisNodes({ plot, ticks, knot, landmarks }: Pick<TimelineLayout, 'plot' | 'ticks' | 'knot' | 'landmarks'>): SvgNode[] {
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height];
  const grid = ticks.map(({ at }) => `M${at} ${plot.y - 4}V${bottom}`).join('');
  const texts = ticks.flatMap((tick, index): SvgNode[] => {
    const { time, at, label, context } = tick;
    const room = (ticks.slice(index + 1).find(({ context }) => context)?.at ?? right) - at;
    const shown = fitting(tick, room);
    const own =
      textWidth(label, FONT) * 0.85 > right - at - 3 ? [] : [keyed(String(time), svg('text', { x: at + 3, y: plot.y - 7 }, label))];
    return shown ? [...own, keyed(context, svg('text', { class: 'context', x: at + 3, y: plot.y - 6 - LINE }, shown))] : own;
  });
  const band = knot ? [svg('rect', { class: 'knot', x: knot.x, y: plot.y, width: knot.width, height: plot.height })] : [];
  const leaders = landmarks.map(({ x, from, to }) => `M${x} ${from}V${to}`).join('');
  return [svg('path', { class: 'grid', d: grid }), ...band, ...(leaders ? [svg('path', { class: 'leaders', d: leaders })] : []), ...texts];
}

/** The landmarks of a timeline as SVG: the ticks of ink in which their leaders end, and their labels. */
export function landmarkNodes({ landmarks }: Pick<TimelineLayout, 'landmarks'>): SvgNode[] {
  if (landmarks.length === 0) return [];
  const ends = landmarks.map(({ x, to }) => `M${x - 2} ${to - 14}h4v14h-4z`).join('');
  return [
    svg('path', { class: 'ends', d: ends }),
    ...landmarks.map(({ label: { x, y, lines, anchor }, isFirst }) =>
      keyed(
        lines.join(' '),
        linesNode(lines, x, y, LINE - 1, { 'text-anchor': anchor === 'end' ? 'end' : undefined, class: isFirst ? 'bold' : undefined }),
      ),
    ),
  ];
}

/** The rules between the lanes, and the one under the last, as a path. */
export function edgesPath({ lanes, width, plot }: Pick<TimelineLayout, 'lanes' | 'width' | 'plot'>): string {
  return [...lanes.map(({ edge }) => edge), plot.y + plot.height].map((edge) => `M0 ${edge}H${width}`).join('');
}
