import * as words from '#words/picture';
import type { Answers } from '../matrix/layout/answers.ts';
import { cellStatements } from '../matrix/layout/cell-statements.ts';
import type { MatrixColumn } from '../matrix/layout/columns.ts';
import type { Bearing } from '../model/claim.ts';
import type { Dossier } from '../model/dossier.ts';
import { claimShorts, type ClaimFacts, type ResponseFacts } from '../model/facts.ts';
import { responseSign, signOf } from '../record/signs.ts';
import { wrapped } from '../text/width.ts';
import { line, mixed, rule, runs, sign, stacked, TYPE, type Block, type Type } from './draw.ts';

/** The claims that ask one question, and what stands at their head. */
export interface Group {
  ask: string;
  text: string;
  claims: ClaimFacts[];
}

interface Table {
  columns: MatrixColumn[];
  groups: Group[];
  answers: Answers;
  bearings: readonly Bearing[];
}

/** Where a column has its middle, and how wide columns are, px. */
interface Columns {
  middle: (index: number) => number;
  step: number;
}

const LABEL = 224;
const WIDEST = 64;
const NAME: Type = { size: 12.5, line: 14, tone: 'ink', bold: true };
const WORDS: Type = { size: 14, line: 17, tone: 'ink' };
const BY: Type = { ...WORDS, tone: 'claim' };
const GLOSS: Type = { ...WORDS, tone: 'ink-soft' };
const SIZE = 18;
/** How much of a sign is seen at least of what lies under another, px. */
const LEAST = 9;

/** A name in two lines at most, as short as they can be. */
const nameLines = (label: string): string[] => {
  for (let width = 72; ; width += 12) {
    const lines = wrapped(label, width, NAME.size, (part) => runs(part, NAME));
    if (lines.length <= 2) return lines;
  }
};

const heads = (columns: MatrixColumn[], { middle }: Columns): Block => {
  const names = columns.map(({ label }) => nameLines(label));
  const height = Math.ceil(Math.max(0, ...names.flat().map((name) => runs(name, NAME)))) + 6;
  const svg = names.flatMap((lines, index) =>
    lines.map((name, place) => {
      const x = middle(index) + 4 + (place - (lines.length - 1) / 2) * NAME.line;
      return `<g transform="translate(${x} ${height - 4}) rotate(-90)">${line(name, 0, 0, NAME)}</g>`;
    }),
  );
  return { svg: svg.join(''), height };
};

const BOX = { direct: 'response', 'another-question': 'stroke-response', silent: 'stroke-event' };

/** How many responses of each column bear so on the question: a number in a box of the same fill. */
const sum = (bearing: Bearing, { answers }: Table, { middle, step }: Columns): Block => {
  const counts = answers.columns.map((column) => column[bearing]);
  const small = { ...TYPE.small, size: 12.5 };
  const boxes = counts.map((count, index) => {
    const x = middle(index);
    const text = (tone: string): string =>
      `<text x="${x}" y="12" text-anchor="middle" font-size="12.5" class="${tone} bold">${count === 0 ? '·' : count}</text>`;
    if (count === 0) return text('event');
    const dots = bearing === 'silent' ? ' stroke-dasharray="1 2"' : '';
    const box = `<rect class="${BOX[bearing]}" x="${x - step / 2 + 1.5}" y="0.5" width="${step - 3}" height="15"${dots}/>`;
    return box + text({ direct: 'paper', 'another-question': 'response', silent: 'ink-soft' }[bearing]);
  });
  const label =
    line(words.bearings[bearing], 0, 12, small) +
    line(String(answers.total[bearing]), LABEL - 10, 12, { ...small, tone: 'ink', bold: true }, true);
  return { svg: label + boxes.join(''), height: 16 };
};

/** The sign of a response, and what it is called in the drawing. */
const signed = (response: ResponseFacts): { id: string; bearing: Bearing } => {
  const bearing = response.stance === 'declines' ? 'silent' : response.bearing;
  return { id: `${bearing}-${signOf(response)}`, bearing };
};

/** The signs that occur, each drawn once, on a ground that covers what is behind it. */
const defined = (responses: ResponseFacts[]): string => {
  const shapes = responses.map((response) => {
    const { id, bearing } = signed(response);
    const circle = sign(responseSign(signOf(response), bearing), 0, 0, bearing === 'silent' ? 'ink-soft' : 'response', SIZE / 20);
    return `<g id="${id}"><circle class="paper" cx="${SIZE / 2}" cy="${SIZE / 2}" r="${SIZE / 2}"/>${circle}</g>`;
  });
  return `<defs>${[...new Set(shapes)].join('')}</defs>`;
};

/** A response as a circle, or who made the claim as a square, with the middle at a place. */
const statement = (response: ResponseFacts | null, x: number, y: number): string =>
  response
    ? `<use href="#${signed(response).id}" x="${x - SIZE / 2}" y="${y - SIZE / 2}"/>`
    : `<rect class="claim" x="${x - 6}" y="${y - 6}" width="12" height="12"/>`;

const row = (dossier: Dossier, claim: ClaimFacts, columns: MatrixColumn[], { middle, step }: Columns): Block => {
  const by = dossier.parties[claim.by]?.short ?? claim.by;
  const label = mixed(
    [
      { words: by, type: BY },
      { words: claimShorts(dossier)[claim.id] ?? '', type: WORDS },
    ],
    LABEL - 12,
  );
  const height = Math.max(24, label.height + 6);
  const cells = columns.map(({ parties }) => cellStatements(claim, parties, ({ since }) => since).map(({ response }) => response));
  const signs = cells.flatMap((all, index) => {
    const gap = Math.max(LEAST, Math.min(SIZE + 1, (step - SIZE) / Math.max(1, all.length - 1)));
    return all.map((each, place) => statement(each, middle(index) + (place - (all.length - 1) / 2) * gap, height / 2));
  });
  const lines = columns.map((_, index) => `M${middle(index)} 0V${height}`);
  const name = `<g transform="translate(0 ${(height - label.height) / 2 - 1})">${label.svg}</g>`;
  return { svg: `<path class="stroke-hair" d="${lines.join('')}"/>${name}${signs.join('')}`, height };
};

/** The matrix as in a narrow window: names upright, how they answer in numbers, and the claims by the question that they ask. */
export function matrixTable(dossier: Dossier, table: Table, width: number): Block {
  const { columns, groups, bearings } = table;
  const step = Math.min(WIDEST, (width - LABEL) / Math.max(1, columns.length));
  const placed: Columns = { step, middle: (index) => Math.round(LABEL + step * (index + 0.5)) };
  const rows = groups.flatMap(({ ask, text, claims }) => [
    { svg: '', height: 7 },
    mixed(
      [
        { words: ask, type: { ...WORDS, bold: true } },
        { words: text, type: GLOSS },
      ],
      width,
    ),
    { svg: '', height: 4 },
    rule(width, 'event'),
    ...claims.flatMap((claim) => [row(dossier, claim, columns, placed), rule(width)]),
  ]);
  const responses = groups.flatMap(({ claims }) => claims.flatMap((claim) => claim.responses));
  const head = stacked(
    [{ svg: defined(responses), height: 0 }, heads(columns, placed), ...bearings.map((bearing) => sum(bearing, table, placed))],
    2,
  );
  return stacked([head, { svg: '', height: 4 }, rule(width, 'ink'), ...rows], 0);
}
