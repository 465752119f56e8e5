import { labelled } from '#words/text';
import { asRead, placeAsRead } from '../../text/as-read.ts';
import { svg } from '../../text/svg.ts';
import { textWidth, wrapped } from '../../text/width.ts';
import { linesNode } from '../../text/svg.ts';
import { drawnName } from '../layout/entry-name.ts';
import { FONT, LINE } from '../layout/frame.ts';
import type { Chart } from './chart.ts';
import { joinNodes } from './join.ts';
import { idsOf } from './surface.ts';

/** How wide the words of a mark run at most, and how far they stand from its middle, px. */
const WIDE = 300;
const AWAY = 14;
/** How many lines there are at most. */
const MOST = 3;

/** The words of a tip: of one mark who and what, of several how many and when. */
const wordsOf = (ids: string[], { marks: byId, parties }: Chart['names']): string[] => {
  const marks = ids.flatMap((id) => byId.get(id) ?? []);
  const [first] = marks;
  const isOne = marks.length === 1 && first?.title;
  const all = wrapped(isOne ? labelled(parties[first.party]?.short ?? first.party, first.title) : drawnName(marks, parties), WIDE, FONT);
  return all.length > MOST ? [...all.slice(0, MOST - 1), `${all[MOST - 1]} …`] : all;
};

const drawTip = (tip: SVGGElement, at: SVGAElement, { state, names }: Chart): void => {
  const { surface } = state;
  const lines = wordsOf(idsOf(at), names);
  const box = at.getBBox();
  const left = box.x + (at.transform.baseVal.consolidate()?.matrix.e ?? 0);
  const wide = Math.max(...lines.map((line) => textWidth(line, FONT)));
  const { width } = surface.drawing;
  const x = Math.max(4, Math.min(placeAsRead(left, width, box.width), width - wide - 4));
  const y = box.y + box.height + AWAY;
  const paper = svg('rect', { x: x - 4, y: y - LINE + 1, width: wide + 8, height: lines.length * LINE + 4, class: 'paper' });
  joinNodes(tip, asRead([paper, linesNode(lines, x, y, LINE)], width));
  if (tip.parentNode !== surface.svg) surface.svg.append(tip);
};

/** Says beside a mark what it is while pointer or keyboard are at it, but not while it is dragged. Returns what says it anew, where marks were laid out anew. */
export function connectTip(chart: Chart): () => void {
  const { root, signal } = chart;
  const tip = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  tip.setAttribute('class', 'tip');
  tip.setAttribute('aria-hidden', 'true');
  let at: SVGAElement | null = null;
  let isPressed = false;
  const draw = (): void => {
    if (at?.isConnected && !isPressed) drawTip(tip, at, chart);
  };
  const show = ({ target }: Event): void => {
    at = (target as Element).closest<SVGAElement>('.marks > a') ?? at;
    draw();
  };
  const leave = (): void => {
    at = null;
    tip.remove();
  };
  const press = ({ type }: Event): void => {
    isPressed = type === 'pointerdown';
    if (isPressed) leave();
    else draw();
  };
  for (const name of ['pointerover', 'focusin']) root.addEventListener(name, show, { signal });
  for (const name of ['pointerout', 'focusout']) root.addEventListener(name, leave, { signal });
  root.addEventListener('pointerdown', press, { signal });
  for (const name of ['pointerup', 'pointercancel']) addEventListener(name, press, { signal });
  // Before the key is acted on: what it leads to is said.
  const key = ({ key }: KeyboardEvent): void => (key === 'Escape' ? leave() : tip.remove());
  root.addEventListener('keydown', key, { capture: true, signal });
  signal.addEventListener('abort', leave);
  return draw;
}
