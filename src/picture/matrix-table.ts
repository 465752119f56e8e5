import type { MatrixColumn } from '../matrix/layout/columns.ts';
import type { MatrixRow } from '../matrix/layout/rows.ts';
import { wrapped } from '../text/width.ts';
import type { Response } from '../model/claim.ts';
import { dateText } from '../time/date-text.ts';
import type { Dossier } from '../model/dossier.ts';
import { STANCE_SIGNS } from '../record/signs.ts';
import { line, mixed, paragraph, rule, runs, sign, stacked, TYPE, type Block } from './draw.ts';

/** How much the heads of columns lean, and how long their lines are at most, px. */
const LEAN = 55;
const HEAD = 110;
const STEP = 17;
const WORDS = { size: 14, line: 18, tone: 'ink' } as const;

/** Where columns have their middle, and how high their heads are; a head ends within the picture, though it leans to the right. */
const placed = (columns: MatrixColumn[], first: number, width: number) => {
  const room = width - first - 12;
  const heads = columns.map(({ label }) => wrapped(label, HEAD, TYPE.strong.size, (part) => runs(part, TYPE.strong)));
  const long = heads.map((lines) => Math.max(...lines.map((each) => runs(each, TYPE.strong))));
  const [across, down] = [Math.cos((LEAN * Math.PI) / 180), Math.sin((LEAN * Math.PI) / 180)];
  const step = Math.min(room / columns.length, ...long.map((each, index) => (room - each * across - 16) / (index + 0.5)));
  const high = Math.ceil(Math.max(...long) * down) + 8;
  return { heads, high, middle: (index: number): number => Math.round(first + 12 + step * (index + 0.5)) };
};

/** A statement in its cell: solid where it answers the question asked, set off behind a leader where another. */
const statement = (response: Response | null, x: number, y: number): string => {
  if (!response) return `<rect class="claim" x="${x - 5}" y="${y + 4}" width="10" height="10"/>`;
  const { stance, bearing } = response;
  const ground = {
    direct: `<rect class="tint" x="${x - 10}" y="${y + 1}" width="20" height="16"/><rect class="response" x="${x - 10}" y="${y + 1}" width="3" height="16"/>`,
    sidestep: `<path class="leader" d="M${x - 9} ${y + 9}h8"/>`,
    silent: '',
  };
  const off = { direct: -4, sidestep: 1, silent: -5 }[bearing];
  return ground[bearing] + sign(STANCE_SIGNS[stance], x + off, y + 4, bearing === 'silent' ? 'ink-soft' : 'response', 0.85);
};

const row = (dossier: Dossier, { claim }: MatrixRow, columns: MatrixColumn[], first: number, middle: (index: number) => number): Block => {
  const words = stacked(
    [
      paragraph(claim.claim, first, WORDS),
      paragraph(`${dossier.parties[claim.by]?.short ?? claim.by}, ${dateText(claim.said)}`, first, { ...TYPE.small, tone: 'claim' }),
    ],
    1,
  );
  const cells = columns.map(({ parties }) => [
    ...(parties.includes(claim.by) ? [null] : []),
    ...claim.responses.filter(({ by }) => parties.includes(by)),
  ]);
  const svg = cells.flatMap((all, index) => all.map((each, place) => statement(each, middle(index), place * STEP)));
  return { svg: words.svg + svg.join(''), height: Math.max(words.height, ...cells.map((all) => all.length * STEP + 2)) };
};

/** The matrix as on its page: claims in their words, by the question that they ask, and what each party said on them. */
export function matrixTable(dossier: Dossier, rows: MatrixRow[], columns: MatrixColumn[], width: number): Block {
  const first = Math.round(width * 0.48);
  const { heads, high, middle } = placed(columns, first, width);
  const names = heads.map((lines, index) => {
    const each = lines.map((words, place) => line(words, 0, (place - (lines.length - 1) / 2) * 15, TYPE.strong)).join('');
    return `<g transform="translate(${middle(index) + 4} ${high - 4}) rotate(-${LEAN})">${each}</g>`;
  });
  const groups = [...Map.groupBy(rows, ({ claim }) => claim.asks)].flatMap(([asks, group]) => {
    const { label = asks, gloss = '' } = dossier.vocabulary.questions[asks] ?? {};
    const words = [
      { words: label, type: TYPE.strong },
      { words: gloss, type: TYPE.small },
    ];
    return [mixed(words, width), ...group.flatMap((each) => [row(dossier, each, columns, first, middle), rule(width)])];
  });
  return stacked([{ svg: names.join(''), height: high }, rule(width, 'ink'), ...groups.slice(0, -1)], 6);
}
