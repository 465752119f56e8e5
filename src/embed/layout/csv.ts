import { csvFormatRow } from 'd3';

/** Without it Excel takes UTF-8 for the system's old encoding; other readers pass over it. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What some spreadsheet takes for a formula, or for such a cell with apostrophes before it. */
const FORMULA = /^'* *[=+\-@＝＋－＠\t\r\n]/;

/** An apostrophe makes it text; one more before those that are there, so that taking one away gives the exact words back. */
const harmless = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/**
 * Rows as a table for spreadsheets: RFC 4180 with a head, CRLF at the end of every line, in UTF-8 behind a byte order mark. A column is
 * there when any row has it, or it is named; line breaks within a cell are kept. A cell that a spreadsheet would compute has an apostrophe before it,
 * which programs can take away again (README.md of this room, "Data").
 */
export function csvOf(rows: Record<string, string>[], columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => harmless(row[column] ?? '')))];
  return BYTE_ORDER_MARK + lines.map((line) => `${csvFormatRow(line)}\r\n`).join('');
}
