import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../src/embed/layout/csv.ts';
import type { DataRow } from '../../src/embed/layout/data-rows.ts';
import { exactCell } from './exact-cell.ts';

/** What the file holds, read by another program: strict on line ends and quotation marks. */
const cells = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });

const row = (text: string): DataRow => ({ noun: 'claim', id: 'lead-found', text });
const shown = (text: string): string => cells(csvOf([row(text)]))[0]?.['text'] ?? '';

describe('a table for spreadsheets', () => {
  test('begins with a byte order mark, so that Excel reads it as UTF-8', () => {
    expect(csvOf([row('Água')]).startsWith('\uFEFFnoun,id,text\r\n')).toBe(true);
  });

  test('ends every line with a carriage return and a line feed, the last one, too', () => {
    const csv = csvOf([row('Lead'), row('Iron')]);
    expect(csv.split('\r\n')).toEqual(['\uFEFFnoun,id,text', 'claim,lead-found,Lead', 'claim,lead-found,Iron', '']);
  });

  test('keeps commas, quotation marks and line breaks within one cell', () => {
    const text = 'He said, "lead",\nand then\r\nmore\rof it; áé';
    expect(shown(text)).toBe(text);
  });

  test('has a column for whatever any record has, empty where another has nothing there', () => {
    const rows = [row('Lead'), { noun: 'event', id: 'first-test', accounts: '2030-04 (lab)' }];
    expect(cells(csvOf(rows))).toEqual([
      { noun: 'claim', id: 'lead-found', text: 'Lead', accounts: '' },
      { noun: 'event', id: 'first-test', text: '', accounts: '2030-04 (lab)' },
    ]);
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    ' =1+1',
    '=HYPERLINK("https://a.example","x")',
  ])('shows %j as text, behind an apostrophe, where a spreadsheet would compute it', (text) => expect(shown(text)).toBe(`'${text}`));

  test('leaves all others as they are, those with such signs further on, too', () => {
    for (const text of ['', 'a=b', '2031-05-02', '../2017', '1 + 1', '’tis', "'tis", '“=1”', '…']) expect(shown(text)).toBe(text);
  });

  test('gives programs the exact words back, by the rule that the manual has', () => {
    const part = fc.oneof(
      fc.constantFrom('=', '+', '-', '@', '＝', '＠', "'", '"', ',', ' ', '\t', '\r', '\n', 'a'),
      fc.string({ unit: 'binary' }),
    );
    const text = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        const read = cells(csvOf(texts.map(row))).map(({ text }) => text ?? '');
        expect(read.map(exactCell)).toEqual(texts);
        for (const cell of read) expect(cell).not.toMatch(/^ *[=+\-@＝＋－＠\t\r\n]/);
      }),
    );
  });
});
