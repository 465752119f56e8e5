import { more as moreText } from '#words/scenes';
import { rounded } from '../../time/rounded.ts';
import type { Bar, Label } from '../../timeline/layout/years/bars.ts';
import type { Landmark } from '../../timeline/layout/years/context.ts';
import { NAME, type YearsRow } from '../../timeline/layout/years/rows.ts';
import type { YearsPicture } from '../../timeline/layout/years/years.ts';
import { line, type Block, type Theme, type Type } from '../draw.ts';

type Inked = Pick<Type, 'size' | 'tone' | 'bold'>;

const LINE = 17;
const NAMED: Inked = { size: NAME, tone: 'ink', bold: true };

const lines = ({ lines: texts, x, y, anchor }: Label, type: Inked, step = LINE): string =>
  texts.map((text, index) => (text ? line(text, x, y + index * step, type, anchor === 'end') : '')).join('');

const toneOf = ({ noun }: Bar, strong: boolean): keyof Theme => (noun === 'event' && strong ? 'ink-soft' : noun);

/** In how many steps a bar fades. */
const STEPS = 4;

interface Piece {
  from: number;
  to: number;
  opacity: number;
}

/** A bar as pieces of which each has so much of its colour: it fades in steps, which stay what they are in a few colours. */
const pieces = ({ x, width, fade }: Bar): Piece[] => {
  if (!fade) return [{ from: x, to: x + width, opacity: 1 }];
  const [from, full, fading, to] = fade;
  const steps = Array.from({ length: STEPS }, (_, index) => (index + 0.5) / STEPS);
  const [rise, fall] = [(full - from) / STEPS, (to - fading) / STEPS];
  const all = [
    ...steps.map((opacity, index) => ({ from: from + index * rise, to: from + (index + 1) * rise, opacity })),
    { from: full, to: fading, opacity: 1 },
    ...steps.toReversed().map((opacity, index) => ({ from: fading + index * fall, to: fading + (index + 1) * fall, opacity })),
  ];
  // Whole px: no light shows between the steps.
  const within = all.map((piece) => ({
    ...piece,
    from: Math.round(Math.max(x, piece.from)),
    to: Math.round(Math.min(x + width, piece.to)),
  }));
  return within.filter((piece) => piece.to > piece.from);
};

const bar = (shown: Bar, size: number, strong: boolean): string => {
  const { y, height, label, circle } = shown;
  const tone = toneOf(shown, strong);
  const rects = pieces(shown).map(({ from, to, opacity }) => {
    const faded = opacity < 1 ? ` opacity="${opacity}"` : '';
    return `<rect class="${tone}" x="${rounded(from)}" y="${y}" width="${rounded(to - from)}" height="${height}"${faded}/>`;
  });
  const round = circle === null ? '' : `<circle class="${tone}" cx="${circle}" cy="${label.y - 4.5}" r="4.5"/>`;
  return rects.join('') + round + lines(label, strong ? NAMED : { size, tone: 'ink-soft' });
};

const SIGNS = {
  claim: (y: number): string => `<rect class="claim" y="${y - 10}" width="10" height="10"/>`,
  response: (y: number): string => `<circle class="response" cx="5" cy="${y - 5}" r="5"/>`,
  event: (): string => '',
};

const row = ({ noun, name, title, notes, strong, rivals }: YearsRow, size: number): string => {
  const bars = [strong, ...rivals].map((each, place) => (each ? bar(each, size, place === 0) : ''));
  const words = [title, ...notes].map((label) => lines(label, { size, tone: 'ink-soft' }));
  return SIGNS[noun](name.y) + lines(name, NAMED, LINE) + words.join('') + bars.join('');
};

const landmark = ({ noun, x, lines: texts, textX, anchor }: Landmark, size: number, bottom: number): string => {
  const isClaim = noun === 'claim';
  const own = isClaim ? (anchor === 'end' ? -3 : 3) : 0;
  const sign = isClaim ? `x="${x - 5}" y="22" width="10" height="10"` : `x="${x - 1.5}" y="22" width="3" height="12"`;
  const label = { lines: texts, x: textX + own, y: 33, anchor };
  const type: Inked = isClaim ? { size, tone: 'claim', bold: true } : { size, tone: 'ink-soft' };
  return `<path class="stroke-${noun}" d="M${x} 22V${bottom}"/><rect class="${noun}" ${sign}/>${lines(label, type, 16)}`;
};

/** A scene along years as the story draws it: a row for each event, claim and response, and in it a bar for each dating. */
export function yearsBlock({ width, height, size, ticks, landmarks, rows, more }: YearsPicture): Block {
  const bottom = more > 0 ? height - 20 : height;
  const soft: Inked = { size, tone: 'ink-soft' };
  const parts = [
    ...ticks.map(({ x, label }) => `<path class="grid" d="M${x} 20V${bottom}"/>${line(label, x + 3, 15, soft)}`),
    ...rows.map(({ top }) => `<path class="stroke-hair" d="M0 ${top}H${width}"/>`),
    ...landmarks.map((each) => landmark(each, size, bottom)),
    ...rows.map((each) => row(each, size)),
    more > 0 ? line(moreText(more), 0, height - 5, soft) : '',
  ];
  return { svg: `<g class="timeline">${parts.join('')}</g>`, height };
}
