import * as words from '#words/picture';
import { axisNodes, edgesPath, landmarkNodes } from '../timeline/layout/ground-nodes.ts';
import { drawnName } from '../timeline/layout/entry-name.ts';
import { LINE } from '../timeline/layout/frame.ts';
import { timelineLayout } from '../timeline/layout/layout.ts';
import { extentOf, fullExtent } from '../time/full-extent.ts';
import { markNodes } from '../timeline/layout/mark-nodes.ts';
import { linesNode, svgText } from '../text/svg.ts';
import { marks as marksOf } from '../timeline/layout/marks.ts';
import { lanesOf } from '../timeline/layout/drawings.ts';
import { knotOf } from '../time/dense-extent.ts';
import { isSeen } from '../time/span.ts';
import type { Chart } from '../model/chart.ts';
import { chronicle } from '../model/chronicle.ts';
import type { Dossier } from '../model/dossier.ts';
import { stacked, type Block } from './draw.ts';
import { CLAIM, key, RESPONSE } from './key.ts';

type TimelineChart = Extract<Chart, { kind: 'timeline' }>;

/** The marks of a timeline, and the stretch of time that it shows. */
export function timelineShown(dossier: Dossier, { extent: within, parties }: TimelineChart) {
  const entries = chronicle(dossier, parties);
  const extent = within ? extentOf(within, entries) : fullExtent(entries);
  const knot = knotOf(
    entries.filter(({ date }) => isSeen(date, extent)),
    extent,
  );
  return { marks: marksOf(entries, dossier, parties ?? undefined), extent, knot: knot?.extent ?? null };
}

const FADED = [0.25, 0.5, 1, 1, 0.5, 0.25]
  .map((opacity, index) => `<rect class="event" x="${index * 5}" y="6" width="5" height="6" opacity="${opacity}"/>`)
  .join('');
const KEY = [
  CLAIM,
  RESPONSE,
  { svg: '<rect class="event" x="3.7" y="4" width="2.6" height="10"/>', wide: 10, words: words.event },
  { svg: FADED, wide: 30, words: words.dateKnownRoughly },
  {
    svg: '<rect class="event" y="5.5" width="30" height="7"/><rect class="ink" x="28" y="3.5" width="2" height="11"/>',
    wide: 30,
    words: words.oneAccount,
  },
];

/** The timeline as it lies on a page, laid out for this width. */
export function timelinePicture(dossier: Dossier, chart: TimelineChart, width: number): Block {
  const { marks, extent, knot } = timelineShown(dossier, chart);
  const shown = { marks, lanes: lanesOf(marks, dossier, extent), parties: dossier.parties, knot, daily: true };
  const layout = timelineLayout(shown, { extent, width });
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const named = (ids: string[]): string =>
    drawnName(
      ids.flatMap((id) => byId.get(id) ?? []),
      dossier.parties,
    );
  const parts = [
    `<g class="axis ink-soft">${svgText(axisNodes(layout))}</g>`,
    `<path class="stroke-hair" d="${edgesPath(layout)}"/>`,
    ...layout.lanes.map(({ lines, x, y }) => `<g class="ink bold">${svgText([linesNode(lines, x, y, LINE)])}</g>`),
    ...layout.marks.map((mark) => {
      const kind = mark.covering ? `mark-${mark.noun} covering` : `mark-${mark.noun}`;
      return `<g class="${kind}">${svgText(markNodes(mark, named(mark.ids)))}</g>`;
    }),
    `<g class="landmarks ink">${svgText(landmarkNodes(layout))}</g>`,
  ];
  return stacked([key(KEY, width), { svg: `<g class="timeline" font-size="12">${parts.join('')}</g>`, height: layout.height }], 8);
}
