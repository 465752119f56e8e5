import type { Figures } from './measure.ts';

/** Of each figure the one in the middle. */
export const median = (all: Figures[]): Figures =>
  Object.fromEntries(
    Object.keys(all[0] ?? {}).map((name) => {
      const numbers = all.flatMap((figures) => figures[name] ?? []).sort((a, b) => a - b);
      return [name, numbers[Math.floor(numbers.length / 2)] ?? null];
    }),
  );

const short = (number: number): string => number.toFixed(Number.isInteger(number) || number >= 100 ? 0 : number >= 1 ? 1 : 3);

/** A table with a row for each figure and a column for each page, whose head and figures (or what kept them) are given. */
export const table = (title: string, columns: { head: string; figures: Figures | string }[]): string => {
  const row = (name: string, cells: string[]): string => name.padEnd(20) + cells.map((cell) => cell.padStart(10)).join('');
  const measured = columns.flatMap(({ figures }) => (typeof figures === 'string' ? [] : [figures]));
  const cell = (figures: Figures | string, name: string): string => {
    const number = typeof figures === 'string' ? null : figures[name];
    return number === null || number === undefined ? '–' : short(number);
  };
  return [
    row(
      title,
      columns.map(({ head }) => head),
    ),
    ...Object.keys(measured[0] ?? {}).map((name) =>
      row(
        name,
        columns.map(({ figures }) => cell(figures, name)),
      ),
    ),
    ...columns.flatMap(({ head, figures }) => (typeof figures === 'string' ? [`${head}: ${figures}`] : [])),
  ].join('\n');
};
