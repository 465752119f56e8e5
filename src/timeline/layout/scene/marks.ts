import type { Mark } from '../marks.ts';
import { rounded } from '../../../time/rounded.ts';
import { span } from '../../../time/span.ts';
import { timeScale, type Extent } from '../../../time/scale.ts';

/** A mark of a scene: `x` and `length` (of a bar, else 0) are per cent of the width, `y` is px; `size` in px grows with how many it stands for. */
export interface SceneMark {
  ids: string[];
  noun: Mark['noun'];
  party: string;
  focus: boolean;
  x: number;
  y: number;
  size: number;
  length: number;
}

/** The width in px at which a scene is laid out, the narrowest that it is shown at. */
export const SCENE_WIDTH = 320;
/** The height of a scene’s lane in px. */
export const SCENE_LANE = 44;
/** The size of a scene’s type in px. */
export const SCENE_FONT = 12;

const PITCH = 8;
const NAME = 15;
const BAR = 6;
const ROW: Record<Mark['noun'], number> = { event: 0, claim: 1, response: 2 };

/** A width in px as per cent of the whole. */
export function perCent(px: number): number {
  return rounded((px / SCENE_WIDTH) * 100);
}

interface Slot {
  mark: Mark;
  from: number;
  to: number;
  bar: boolean;
}

const slot = (mark: Mark, extent: Extent): Slot => {
  const scale = timeScale(extent, [0, SCENE_WIDTH]);
  const { from, to, point } = span(mark.date, extent);
  const [start, end] = [scale(Math.max(from, extent[0])), scale(Math.min(to, extent[1]))];
  return { mark, from: start, to: end, bar: !point && end - start > 2 * PITCH };
};

const isWide = ({ from, to, bar }: Slot): boolean => !bar && to - from >= 2 * PITCH;

const key = (each: Slot): string => {
  const { mark, from, to, bar } = each;
  return `${mark.noun} ${isWide(each) || bar ? `${from} ${to}` : Math.round((from + to) / 2 / PITCH)}`;
};

const one = (slots: Slot[], middle: number, y: number, focus: boolean): SceneMark[] => {
  const [first] = slots;
  if (!first) return [];
  const { noun, party } = first.mark;
  const bar = first.bar && noun === 'event';
  const size = rounded(Math.min(12, 5.5 + (focus ? 1.5 : 0) + Math.sqrt(slots.length - 1)));
  const place = { x: perCent(bar ? first.from : middle), y: y + NAME + ROW[noun] * PITCH + PITCH / 2 };
  return [{ ids: slots.map(({ mark }) => mark.id), noun, party, focus, ...place, size, length: bar ? perCent(first.to - first.from) : 0 }];
};

/** Long bars in focus one under another, so that they can be told apart. */
const stepped = (marks: SceneMark[]): SceneMark[] => {
  const lit = marks.filter(({ focus, length }) => focus && length > 0);
  return marks.map((mark) => ({ ...mark, y: mark.y + Math.max(0, lit.indexOf(mark)) * BAR }));
};

const middleOf = (slots: Slot[]): number => slots.reduce((sum, { from, to }) => sum + (from + to) / 2, 0) / (slots.length || 1);

/**
 * The marks of a lane whose top edge is at `y`: a row each for events, claims and responses. Those of one noun that would touch are
 * one; those of a day wide enough stand side by side in it, the ones in focus first and always by themselves.
 */
export function sceneMarks(marks: Mark[], focus: string[], extent: Extent, y: number): SceneMark[] {
  const groups = Map.groupBy(
    marks.map((mark) => slot(mark, extent)),
    key,
  );
  const placed = [...groups.values()].flatMap((group) => {
    const [first] = group;
    const lit = group.filter(({ mark }) => focus.includes(mark.id));
    const rest = group.filter(({ mark }) => !focus.includes(mark.id));
    if (!first || !isWide(first)) return [...one(rest, middleOf(group), y, false), ...one(lit, middleOf(group), y, true)];
    const room = Math.floor((first.to - first.from) / PITCH);
    const at = (index: number): number => first.from + (index + 0.5) * PITCH;
    const apart = lit.flatMap((each, index) => one([each], at(Math.min(index, room - 1)), y, true));
    if (group.length <= room) return [...apart, ...rest.flatMap((each, index) => one([each], at(lit.length + index), y, false))];
    return [...apart, ...one(rest, (at(Math.min(lit.length, room - 1)) + first.to) / 2, y, false)];
  });
  return stepped(placed);
}
