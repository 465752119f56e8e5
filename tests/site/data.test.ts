import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { exactCell } from '../embed/exact-cell.ts';

type Row = Record<string, string>;

/** The cells of a row that hold something: the table has a cell for each column, JSON only what is there. */
const filled = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''));

const exact = (row: Row): Row => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, exactCell(cell)]));

const tables = globSync('embed/**/data.csv', { cwd: 'dist' });

describe('the data of each thing, as it is published', () => {
  test('begins with one byte order mark in the table, with none in JSON', () => {
    expect(tables.length).toBeGreaterThan(10);
    for (const table of tables) {
      const csv = readFileSync(join('dist', table));
      expect([...csv.subarray(0, 3)], table).toEqual([0xef, 0xbb, 0xbf]);
      expect(csv.indexOf('\uFEFF', 3), table).toBe(-1);
      expect(readFileSync(join('dist', dirname(table), 'data.json')).toString()[0]).toBe('{');
    }
  });

  test('is the same in the table as in JSON', () => {
    for (const table of tables) {
      const read: Row[] = parse(readFileSync(join('dist', table)), { bom: true, columns: true, record_delimiter: '\r\n' });
      const { rows } = JSON.parse(readFileSync(join('dist', dirname(table), 'data.json'), 'utf8')) as { rows: Row[] };
      expect(read.map(exact).map(filled), table).toEqual(rows.map(filled));
    }
  });
});
