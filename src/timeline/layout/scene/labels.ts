import { SCENE_FONT, SCENE_WIDTH, type SceneMark } from './marks.ts';
import { textWidth } from '../../../text/width.ts';

/** A text of a scene: `x` per cent of the width and `dx` px from there, `y` its baseline in px. */
export interface SceneLabel {
  text: string;
  x: number;
  dx: number;
  y: number;
  anchor: 'start' | 'end';
}

const GAP = 8;
const BASELINE = 4;

interface Placed extends SceneLabel {
  from: number;
  to: number;
}

const px = (x: number): number => (x / 100) * SCENE_WIDTH;

const beside = (mark: SceneMark, text: string, anchor: 'start' | 'end'): Placed => {
  const own = mark.size / 2 + 3;
  const [left, right] = [px(mark.x) - (mark.length ? 3 : own), px(mark.x + mark.length) + (mark.length ? 3 : own)];
  const width = textWidth(text, SCENE_FONT);
  const [from, to] = anchor === 'start' ? [right, right + width] : [left - width, left];
  const x = anchor === 'start' ? mark.x + mark.length : mark.x;
  const dx = anchor === 'start' ? right - px(x) : left - px(x);
  return { text, x, dx: Math.round(dx), y: mark.y + BASELINE, anchor, from, to };
};

/** In the strip over the lane's rows, where only names stand. */
const above = (mark: SceneMark, text: string, lane: SceneLabel, anchor: 'start' | 'end'): Placed => {
  const [width, at] = [textWidth(text, SCENE_FONT), px(mark.x)];
  const [from, to] = anchor === 'start' ? [at - 3, at - 3 + width] : [at + 3 - width, at + 3];
  return { text, x: mark.x, dx: anchor === 'start' ? -3 : 3, y: lane.y, anchor, from, to };
};

const meets = (label: Placed, from: number, to: number, y: number, gap: number): boolean =>
  label.from < to && from < label.to && Math.abs(label.y - y) < gap;

/**
 * The names of the parties in focus beside their marks, after, before or over them, where they meet neither another mark nor another name
 * (nor the lane's own); a party is named once a lane.
 */
export function sceneLabels(marks: SceneMark[], name: (party: string) => string, lane: SceneLabel): SceneLabel[] {
  const placed: Placed[] = [{ ...lane, from: 0, to: textWidth(lane.text, SCENE_FONT) }];
  const free = (label: Placed): boolean =>
    label.from >= 0 &&
    label.to <= SCENE_WIDTH &&
    !placed.some(({ from, to, y }) => meets(label, from, to, y, SCENE_FONT)) &&
    !marks.some(({ x, y, size, length }) => meets(label, px(x) - size / 2, px(x + length) + size / 2, y + BASELINE, GAP));
  for (const mark of marks.filter(({ focus }) => focus)) {
    const text = name(mark.party);
    if (placed.some((other) => other.text === text)) continue;
    const label = [
      beside(mark, text, 'start'),
      beside(mark, text, 'end'),
      above(mark, text, lane, 'start'),
      above(mark, text, lane, 'end'),
    ].find(free);
    if (label) placed.push(label);
  }
  return placed.slice(1).map(({ text, x, dx, y, anchor }) => ({ text, x, dx, y, anchor }));
}
