import { readFileSync } from 'node:fs';

/** The rule of the manual for programs that read the table: what this regular expression finds goes. */
const RULE = /`(\^'.+?)`/.exec(readFileSync('src/embed/README.md', 'utf8'))?.[1] ?? '(the manual has none)';

/** The exact words of a cell of the table, by the manual's rule. */
export const exactCell = (cell: string): string => cell.replace(new RegExp(RULE), '');
