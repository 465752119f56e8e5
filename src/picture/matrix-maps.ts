import type { MatrixColumn } from '../matrix/layout/columns.ts';
import { CELL, matrixMap, type MapCell, type MatrixMap } from '../matrix/layout/map.ts';
import { escaped } from '../text/markup.ts';
import { serifWidth } from '../text/serif-width.ts';
import type { Dossier } from '../model/dossier.ts';
import type { ClaimFacts } from '../model/facts.ts';
import { placeOf } from '../model/response.ts';
import { responseSign, signOf } from '../record/signs.ts';
import { sign, type Block } from './draw.ts';

const FONT = 11;
/** The room of a name, px. */
const NAME = 106;

const cell = ({ response, x, y }: MapCell): string => {
  if (!response) return `<rect class="claim" x="${x}" y="${y + 2}" width="${CELL.width - 1}" height="${CELL.width - 1}"/>`;
  const tone = placeOf(response) === 'silent' ? 'ink-soft' : 'response';
  return sign(responseSign(signOf(response), response.bearing), x, y + 2, tone, (CELL.width - 1) / 20);
};

/** A name in its room: smaller, where it is long. */
const name = (label: string, y: number): string => {
  const size = Math.min(FONT, Math.floor((10 * NAME * FONT) / serifWidth(label, FONT)) / 10);
  return `<text class="ink" font-size="${size}" y="${y}">${escaped(label)}</text>`;
};

const drawn = ({ width, height, top, cells, parties, questions }: MatrixMap, scale: number): Block => {
  const edges = parties.map(({ edge }) => `M0 ${edge}H${width}`);
  const brackets = questions.map(({ x, end, y }) => `M${x} ${y + 2}V${top - 3}H${end}`);
  const asked = questions.map(
    ({ label, x, y }) => `<text class="ink-soft over" font-size="${FONT}" x="${x + 1}" y="${y}">${escaped(label)}</text>`,
  );
  const parts = [
    `<path class="stroke-hair" d="${[...edges, ...brackets].join('')}"/>`,
    ...parties.map(({ label, y }) => name(label, y)),
    ...asked,
    ...cells.map(cell),
  ];
  return { svg: `<g transform="scale(${scale})">${parts.join('')}</g>`, height: height * scale };
};

/** The map in one stretch, as large as it can be in a width and a height. */
export function oneMap(dossier: Dossier, rows: ClaimFacts[], columns: MatrixColumn[], width: number, height: number): Block {
  const map = matrixMap(rows, columns, dossier.vocabulary);
  return drawn(map, Math.min(width / map.width, height / map.height));
}
