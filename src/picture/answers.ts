import * as words from '#words/picture';
import { BEARINGS } from '../matrix/layout/tally.ts';
import { answerCounts, type AnswerRow } from '../matrix/layout/answer-counts.ts';
import type { Bearing } from '../model/claim.ts';
import type { Dossier } from '../model/dossier.ts';
import { responseFactsOf } from '../model/facts.ts';
import { at, line, paragraph, rule, stacked, TYPE, type Block } from './draw.ts';

const NUMERAL = 44;
const CIRCLE = 13;
const LINE = 15;

/** Where a column begins, and how wide it is, px. */
interface Column {
  bearing: Bearing;
  x: number;
  width: number;
}

const SHARES = { direct: 0.37, 'another-question': 0.22, silent: 0.19 };
const NAMES = 1 - SHARES.direct - SHARES['another-question'] - SHARES.silent;

const columnsOf = (width: number): Column[] => {
  let x = Math.round(NAMES * width);
  return BEARINGS.map((bearing) => {
    const column = { bearing, x, width: Math.round(SHARES[bearing] * width) };
    x += column.width;
    return column;
  });
};

const CLASS = { direct: 'response', 'another-question': 'stroke-response', silent: 'stroke-ink-soft' };

/** A circle for each response, in as many lines as they need, and then the number. */
const circles = (count: number, { bearing, x, width }: Column, unit: number): Block => {
  const each = Math.max(1, Math.floor((width - 40) / CIRCLE));
  const drawn = Math.ceil(count / unit);
  const dots = bearing === 'silent' ? ' stroke-dasharray="1.2 1.8"' : '';
  const svg = Array.from(
    { length: drawn },
    (_, index) =>
      `<circle class="${CLASS[bearing]}" cx="${x + 16 + (index % each) * CIRCLE}" cy="${Math.floor(index / each) * LINE + 8}" r="5"${dots}/>`,
  );
  const lines = Math.max(1, Math.ceil(drawn / each));
  const last = drawn === 0 ? 0 : drawn - (lines - 1) * each;
  const number = line(String(count), x + 12 + last * CIRCLE, (lines - 1) * LINE + 12.5, {
    ...TYPE.small,
    tone: count === 0 ? 'ink-soft' : 'ink',
  });
  return { svg: svg.join('') + number, height: lines * LINE + 2 };
};

const row = ({ name, who, tally }: AnswerRow, columns: Column[], unit: number): Block => {
  const label = paragraph(name, (columns[0]?.x ?? 0) - 8, who === '' ? TYPE.strong : { ...TYPE.small, tone: 'ink' });
  const cells = columns.map((column) => circles(tally[column.bearing], column, unit));
  const height = Math.max(label.height, ...cells.map((cell) => cell.height)) + 10;
  const svg = cells.map((cell) => at(0, (height - cell.height) / 2, cell.svg)).join('');
  const edges = columns.map(({ x }) => `M${x + 0.5} 0V${height}`).join('');
  return { svg: `<path class="stroke-hair" d="${edges}"/>${at(0, (height - label.height) / 2, label.svg)}${svg}`, height };
};

const head = (count: number, { bearing, x, width }: Column): Block => {
  const tone = { direct: 'response', 'another-question': 'outlined', silent: 'ink-soft' }[bearing];
  const label = paragraph(words.sidesteps[bearing], width - 12, { ...TYPE.small, size: 12.5, line: 16 });
  const numeral = `<text x="${x + 10}" y="${NUMERAL - 8}" font-size="${NUMERAL}" class="bold ${tone}">${count}</text>`;
  return { svg: numeral + at(x + 10, NUMERAL - 2, label.svg), height: NUMERAL + label.height + 4 };
};

/** For each party a circle for each of its responses: whether it answers the question asked, another, or none. */
export function answersPicture(dossier: Dossier, width: number): Block {
  const responses = responseFactsOf(dossier);
  const responding = new Set(responses.map(({ by }) => by));
  const names = Object.fromEntries(Object.values(dossier.parties).flatMap(({ id, short }) => (responding.has(id) ? [[id, short]] : [])));
  const { detail, total, rows, unit } = answerCounts(responses, names);
  const columns = columnsOf(width);
  const heads = columns.map((column) => head(total[column.bearing], column));
  return stacked(
    [
      paragraph(detail, width, TYPE.reading),
      { svg: '', height: 8 },
      { svg: heads.map(({ svg }) => svg).join(''), height: Math.max(...heads.map(({ height }) => height)) },
      rule(width, 'ink'),
      ...rows.flatMap((each) => [row(each, columns, unit), rule(width)]),
    ],
    0,
  );
}
