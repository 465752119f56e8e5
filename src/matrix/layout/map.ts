import type { Response as AnyResponse } from '../../model/claim.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { MatrixColumn } from './columns.ts';
import { textWidth } from '../../text/width.ts';

/** What of a response is drawn. */
type Response = Pick<AnyResponse, 'by' | 'stance' | 'bearing'>;

/** What of a claim decides on its place. */
interface Claim {
  by: string;
  asks: string;
  responses: Response[];
}

/** A cell of the map, in px from its upper left corner; without a response it is that of who made the claim. */
export interface MapCell {
  claim: Claim;
  response: Response | null;
  x: number;
  y: number;
}

/** The matrix as a map, in px: claims lie side by side by the question that they ask, parties one below the other. */
export interface MatrixMap {
  width: number;
  height: number;
  cells: MapCell[];
  /** The names of the parties at the baselines of their rows, and the edges below; a `long` one has no room where the map is drawn small. */
  parties: { label: string; y: number; edge: number; long: boolean }[];
  /** The names of the questions over their claims, from `x` to `end`; those that would meet stand one above the other. */
  questions: { label: string; x: number; end: number; y: number }[];
  /** Where the rows begin. */
  top: number;
}

/** The room of a cell. */
export const CELL = { width: 11, height: 14 };
const GAP = { row: 3, claim: 2, question: 6 };
const FONT = { plain: 11, small: 18 };
const NAMES = 112;
const LINE = 13;

const statements = (claim: Claim, { parties }: MatrixColumn): (Response | null)[] => [
  ...(parties.includes(claim.by) ? [null] : []),
  ...claim.responses.filter(({ by }) => parties.includes(by)),
];

/** Names side by side, each in the lowest line in which it meets none before it; line 0 is the lowest. */
const lines = (names: { label: string; x: number }[]): number[] => {
  const ends: number[] = [];
  return names.map(({ label, x }) => {
    const free = ends.findIndex((end) => end + GAP.question <= x);
    const line = free < 0 ? ends.length : free;
    ends[line] = x + textWidth(label, FONT.plain);
    return line;
  });
};

/** Where each claim begins and ends along the map: as wide as most that was said on it by one party, or parties that share a row. */
const stretches = (rows: Claim[], columns: MatrixColumn[]): { x: number; end: number }[] => {
  let x = NAMES;
  return rows.map((claim, index) => {
    const most = Math.max(1, ...columns.map((column) => statements(claim, column).length));
    x += index === 0 ? 0 : rows[index - 1]?.asks === claim.asks ? GAP.claim : GAP.question;
    const stretch = { x, end: x + most * CELL.width };
    x = stretch.end;
    return stretch;
  });
};

/** The map of the rows of a matrix, whose columns are its lines. */
export function matrixMap(rows: Claim[], columns: MatrixColumn[], vocabulary: Vocabulary): MatrixMap {
  const across = stretches(rows, columns);
  const named = [...Map.groupBy(rows.keys(), (index) => rows[index]?.asks ?? '')].map(([asks, indexes]) => ({
    label: vocabulary.questions[asks]?.label ?? asks,
    x: across[indexes[0] ?? 0]?.x ?? 0,
    end: across[indexes.at(-1) ?? 0]?.end ?? 0,
  }));
  const placed = lines(named);
  const top = (Math.max(0, ...placed) + 1) * LINE + GAP.row;
  const pitch = CELL.height + GAP.row;
  return {
    width: across.at(-1)?.end ?? NAMES,
    height: top + columns.length * pitch,
    top,
    cells: columns.flatMap((column, down) =>
      rows.flatMap((claim, index) =>
        statements(claim, column).map((response, place) => ({
          claim,
          response,
          x: (across[index]?.x ?? 0) + place * CELL.width,
          y: top + down * pitch,
        })),
      ),
    ),
    parties: columns.map(({ label }, down) => ({
      label,
      y: top + down * pitch + CELL.height - GAP.row,
      edge: top + down * pitch + CELL.height + 1,
      long: textWidth(label, FONT.small) > NAMES,
    })),
    questions: named.map((name, index) => ({ ...name, y: top - GAP.row - 3 - (placed[index] ?? 0) * LINE })),
  };
}
