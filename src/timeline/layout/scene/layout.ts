import { sceneLabels, type SceneLabel } from './labels.ts';
import { perCent, sceneMarks, SCENE_FONT, SCENE_LANE, SCENE_WIDTH, type SceneMark } from './marks.ts';
import { isSeen } from '../../../time/span.ts';
import { textWidth } from '../../../text/width.ts';
import type { Extent } from '../../../time/scale.ts';
import { timeTicks } from '../../../time/ticks.ts';
import type { TimelineContent } from '../content.ts';

/** A scene's picture: everything along time in per cent, so that it fits any width from `SCENE_WIDTH` px on; heights in px. */
export interface SceneLayout {
  height: number;
  lanes: (SceneLabel & { edge: number })[];
  ticks: SceneLabel[];
  marks: SceneMark[];
  labels: SceneLabel[];
}

/** What a scene shows, and the ids in focus. */
export interface SceneShown extends TimelineContent {
  focus: string[];
}

const AXIS = 20;

/**
 * The picture of a scene: its marks in the lanes, those in focus apart and named by their party where the name fits, and three to five
 * ticks. Marks that would touch are one, larger. Nothing that is named overlaps at `SCENE_WIDTH` px or more.
 */
export function sceneLayout({ marks, lanes, parties, focus }: SceneShown, extent: Extent): SceneLayout {
  const seen = marks.filter((mark) => isSeen(mark.date, extent));
  const placed = lanes.map((lane, index) => {
    const y = AXIS + index * SCENE_LANE;
    const here = seen.filter(({ party }) => lane.parties.includes(party));
    const drawn = sceneMarks(here, focus, extent, y);
    const name = { text: lane.label, x: 0, dx: 0, y: y + SCENE_FONT, anchor: 'start' as const };
    return { name, y, drawn, labels: sceneLabels(drawn, (id) => parties[id]?.short ?? id, name) };
  });
  return {
    height: AXIS + lanes.length * SCENE_LANE,
    lanes: placed.map(({ name, y }) => ({ ...name, edge: y })),
    ticks: sceneTicks(extent),
    marks: placed.flatMap(({ drawn }) => drawn).toSorted((a, b) => Number(a.focus) - Number(b.focus)),
    labels: placed.flatMap(({ labels }) => labels),
  };
}

/** Three to five ticks whose labels stay inside the picture. */
const sceneTicks = (extent: Extent): SceneLabel[] =>
  timeTicks(extent, [0, SCENE_WIDTH], SCENE_WIDTH / 5.2, 'day')
    .map(({ at, label, context }) => ({ text: context && label !== context ? `${label} ${context}` : label, at }))
    .map(({ text, at }, index, all) => ({ text, at, fits: at + textWidth(text, SCENE_FONT) + 6 <= (all[index + 1]?.at ?? SCENE_WIDTH) }))
    .map(({ text, at, fits }) => ({
      text: fits ? text : text.replace(/ \d{4}$/, ''),
      x: perCent(at),
      dx: 4,
      y: SCENE_FONT,
      anchor: 'start',
    }));
