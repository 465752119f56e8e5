import { to as toWhom } from '#words/scenes';
import { signOf, STANCE_SIGNS } from '../../record/signs.ts';
import { dayWidths, NAMES, type DaysLane, type DaysPicture } from '../../timeline/layout/days/days.ts';
import { isShownAsClaim, type Item } from '../../timeline/layout/days/items.ts';
import { saidText } from '../../timeline/layout/days/words.ts';
import { at, line, paragraph, rule, sign, stacked, tint, TYPE, type Block, type Type } from '../draw.ts';

const GAP = 9;
const EDGE = 10;
const PAD = { left: 11, right: 5, top: 5, bottom: 9 };
const SIGN = 16;
const WORDS: Type = { size: 15, line: 19, tone: 'ink' };
const BESIDE: Type = { size: 14, line: 18, tone: 'ink-soft' };
const ASK: Type = { size: 12.5, line: 16, tone: 'ink' };
const NAME: Type = { size: 14, line: 18, tone: 'ink', bold: true };

const toneOf = (item: Item): 'claim' | 'response' => (isShownAsClaim(item) ? 'claim' : 'response');

/** A question: a filled dot where the words answer it, a dashed ring where they leave it. */
const question = (ask: string, met: boolean, tone: 'claim' | 'response', width: number): Block => {
  const dot = met
    ? `<circle class="${tone}" cx="5" cy="9" r="4.5"/>`
    : `<circle class="stroke-${tone}" stroke-width="1.5" stroke-dasharray="2.2 2.25" cx="5" cy="9" r="4.25"/>`;
  const words = paragraph(ask, width - SIGN, { ...ASK, tone: met ? 'ink' : 'ink-soft' }, SIGN);
  return { svg: dot + words.svg, height: words.height };
};

/** What stands in the block of a statement in focus: to whom, its words, and the questions that they are read against. */
const inside = (item: Item, { questions }: DaysLane, width: number): Block => {
  const whom = item.to ? [paragraph(toWhom(item.to), width, { ...ASK, tone: 'ink-soft' })] : [];
  const asked = questions.map(({ id, ask }) => question(ask, item.answers.includes(id), toneOf(item), width));
  return stacked([...whom, paragraph(saidText(item), width, WORDS), ...asked], 3);
};

interface Placed {
  x: number;
  width: number;
  items: Item[];
}

/** The statements in focus of a day; one alone is as high as the row. */
const lit = ({ x, width, items }: Placed, lane: DaysLane): { height: number; drawn: (height: number) => string } => {
  const inner = width - PAD.left - PAD.right;
  const blocks = items.map((item) => ({ item, block: inside(item, lane, inner) }));
  const own = ({ height }: Block): number => height + PAD.top + PAD.bottom;
  const sum = blocks.reduce((all, { block }) => all + own(block) + GAP, -GAP);
  const drawn = (height: number): string => {
    const set = blocks.map(({ item, block }) => {
      const tall = items.length === 1 ? height : own(block);
      return { svg: tint(width, tall, toneOf(item)) + at(PAD.left, PAD.top, block.svg), height: tall };
    });
    return at(x, 0, stacked(set, GAP).svg);
  };
  return { height: Math.max(0, sum), drawn };
};

/** A statement beside those in focus: its sign and a few words. */
const beside = (item: Item, width: number): Block => {
  const { response } = item;
  const own = response ? sign(STANCE_SIGNS[signOf(response)], 0, 4, 'response', 0.9) : '<rect class="claim" y="5" width="10" height="10"/>';
  const words = paragraph(saidText(item), width - SIGN, BESIDE, SIGN);
  return { svg: own + words.svg, height: words.height };
};

/** Where each cell of a lane stands. */
const placed = ({ cells }: DaysLane, widths: number[]): Placed[] => {
  let [x, day] = [NAMES, 0];
  return cells.map(({ items, span }) => {
    const width = widths.slice(day, day + span).reduce((sum, each) => sum + each, 0);
    [x, day] = [x + width, day + span];
    return { x: Math.round(x - width), width: Math.round(width) - EDGE, items };
  });
};

const focused = (lane: DaysLane, widths: number[]): Block => {
  const name = paragraph(lane.name, NAMES - EDGE, NAME);
  const cells = placed(lane, widths).map((cell) => lit(cell, lane));
  const height = Math.max(name.height, ...cells.map((cell) => cell.height));
  return { svg: name.svg + cells.map(({ drawn }) => drawn(height)).join(''), height };
};

const around = (lane: DaysLane, widths: number[]): Block => {
  const name = paragraph(lane.name, NAMES - EDGE, BESIDE);
  const cells = placed(lane, widths).map(({ x, width, items }) => ({
    x,
    block: stacked(
      items.map((item) => beside(item, width)),
      GAP,
    ),
  }));
  const height = Math.max(name.height, ...cells.map(({ block }) => block.height));
  return { svg: name.svg + cells.map(({ x, block }) => at(x, 0, block.svg)).join(''), height };
};

/** A scene of a few days as the story draws it: a column a day, a lane a speaker, and what the words answer or leave. */
export function daysBlock({ month, days, focus, context }: DaysPicture, width: number): Block {
  const widths = dayWidths(days, width);
  let x = NAMES;
  const labels = days.map(({ label }, index) => {
    const text = line(label, Math.round(x), 14, NAME);
    x += widths[index] ?? 0;
    return text;
  });
  const lanes = [...focus.map((lane) => focused(lane, widths)), ...context.map((lane) => around(lane, widths))];
  return stacked(
    [
      { svg: line(month, 0, 14, TYPE.small) + labels.join(''), height: 16 },
      rule(width, 'ink'),
      ...lanes.flatMap((lane) => [lane, rule(width)]),
    ],
    8,
  );
}
