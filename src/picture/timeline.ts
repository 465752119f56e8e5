import { axisNodes } from '../timeline/layout/axis-nodes.ts';
import { drawnName } from '../timeline/layout/entry-name.ts';
import { metrics } from '../timeline/layout/frame.ts';
import { extentOf, fullExtent } from '../time/full-extent.ts';
import { markNodes } from '../timeline/layout/mark-nodes.ts';
import { linesNode, svgText } from '../text/svg.ts';
import { marks as marksOf } from '../timeline/layout/marks.ts';
import { timelineDrawings } from '../timeline/layout/drawings.ts';
import type { Chart } from '../model/chart.ts';
import { chronicle } from '../model/chronicle.ts';
import type { Dossier } from '../model/dossier.ts';
import { stacked, type Block } from './draw.ts';
import { CLAIM, key, RESPONSE } from './key.ts';

const NOUNS = ['claim', 'response', 'event'] as const;

/** What bars fade in and out by, for each noun. */
const fades = NOUNS.flatMap((noun) =>
  ['in', 'out'].map((fade) => {
    const [from, to] = fade === 'in' ? [0, 1] : [1, 0];
    const stop = `stop-${noun}`;
    return `<linearGradient id="f-${noun}-${fade}"><stop class="${stop}" stop-opacity="${from}"/><stop class="${stop}" offset="1" stop-opacity="${to}"/></linearGradient>`;
  }),
).join('');

type TimelineChart = Extract<Chart, { kind: 'timeline' }>;

/** The marks of a timeline, and the stretch of time that it shows. */
export function timelineShown(dossier: Dossier, { extent: within, parties }: TimelineChart) {
  const entries = chronicle(dossier, parties);
  const extent = within ? extentOf(within, entries) : fullExtent(entries);
  return { marks: marksOf(entries, dossier, parties ?? undefined), extent };
}

const FADED = [0.25, 0.6, 1, 1, 0.6, 0.25]
  .map((opacity, index) => `<rect class="event" x="${index * 5}" y="6" width="5" height="6" opacity="${opacity}"/>`)
  .join('');
const KEY = [
  CLAIM,
  RESPONSE,
  { svg: '<rect class="event" x="3.7" y="4" width="2.6" height="10"/>', wide: 10, words: 'event' },
  { svg: FADED, wide: 30, words: 'known roughly' },
  { svg: '<path class="dating" d="M0 9h30"/>', wide: 30, words: 'one of several datings' },
  { svg: RESPONSE.svg, wide: 10, words: '9: so many at once' },
];

/** The timeline as it lies on a page, laid out for this width. */
export function timelinePicture(dossier: Dossier, chart: TimelineChart, width: number): Block {
  const { marks, extent } = timelineShown(dossier, chart);
  const [drawing] = timelineDrawings(marks, dossier, extent, {
    wide: { width },
    narrow: { width: 340, length: 480 },
    finest: true,
  });
  if (!drawing) return { svg: '', height: 0 };
  const { layout } = drawing;
  const { plot, lanes, height } = layout;
  const right = plot.x + plot.width;
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const named = (ids: string[]): string =>
    drawnName(
      ids.flatMap((id) => byId.get(id) ?? []),
      dossier.parties,
    );
  const { line } = metrics('horizontal');
  const parts = [
    `<defs>${fades}</defs>`,
    `<g class="axis ink-soft">${svgText(axisNodes(layout))}</g>`,
    `<path class="stroke-hair" d="${lanes.map(({ edge }) => `M0 ${edge}H${right}`).join('')}"/>`,
    ...lanes.map(({ lines, x, y }) => `<g class="ink bold">${svgText([linesNode(lines, x, y, line)])}</g>`),
    ...layout.marks.map((mark) => {
      const kind = mark.covering ? `mark-${mark.noun} covering` : `mark-${mark.noun}`;
      return `<g class="${kind}">${svgText(markNodes(mark, named(mark.ids), 'horizontal', 'f'))}</g>`;
    }),
  ];
  return stacked([key(KEY, width), { svg: `<g class="timeline" font-size="12.5">${parts.join('')}</g>`, height }], 8);
}
