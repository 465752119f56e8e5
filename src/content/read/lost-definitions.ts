import type { Diagnostic } from '../../model/diagnostic.ts';

const DEFINITION = /^ {0,3}\[(\^?)([^\]\n]+)\]:(?=[ \t]|$)/gm;
const MENTION = /\[(\^?[^[\]\n]+)\](?!:)/g;

const named = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();

/** Lines of code, of which nothing is read, as empty lines. */
const withoutCode = (body: string): string =>
  body
    .replace(/^ {0,3}(```|~~~)[^]*?^ {0,3}\1/gm, (code) => code.replace(/[^\n]/g, ' '))
    .replace(/`[^`\n]+`/g, (code) => ' '.repeat(code.length));

/** Notes and addresses at the foot of a prose (`[^1]: …`, `[name]: …`) that no sentence names, or that stand there twice: no reader sees them. */
export function lostDefinitions(file: string, body: string): Diagnostic[] {
  const text = withoutCode(body);
  const all = [...text.matchAll(DEFINITION)];
  if (all.length === 0) return [];
  const mentions = new Set([...text.matchAll(MENTION)].map((found) => named(found[1] ?? '')));
  const first = new Map<string, number>();
  return all.flatMap((found): Diagnostic[] => {
    const label = named(`${found[1]}${found[2]}`);
    const line = text.slice(0, found.index).split('\n').length;
    const place = { file, line, column: (/^ */.exec(found[0])?.[0].length ?? 0) + 1, rule: 'lost-note' };
    const what = found[1] ? 'The footnote' : 'The address';
    const before = first.get(label);
    first.set(label, before ?? line);
    if (before !== undefined) {
      const message = `${what} [${label}] appears here for the second time, but readers see only the one on line ${before}.`;
      return [{ ...place, message, fix: 'give it a name of its own here and where it is meant, or remove it' }];
    }
    if (mentions.has(label)) return [];
    const fix = found[1]
      ? `write [${label}] after the sentence that it belongs to, or remove it`
      : 'remove it, or name it in a link: [words][name]';
    return [{ ...place, message: `${what} [${label}] is not used in any sentence, so no reader sees it.`, fix }];
  });
}

const RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/;

const cellsOf = (row: string): number =>
  row
    .trim()
    .replace(/\\\|/g, '')
    .replace(/^\||\|$/g, '')
    .split('|').length;

/** Rows of a table with more cells than its head: no reader sees the last of them. */
export function lostCells(file: string, body: string): Diagnostic[] {
  const lines = withoutCode(body).split('\n');
  return lines.flatMap((line, index): Diagnostic[] => {
    const head = lines[index - 1] ?? '';
    if (!RULE.test(line) || cellsOf(head) !== cellsOf(line)) return [];
    const end = lines.findIndex((other, later) => later > index && !other.includes('|'));
    return lines.slice(index + 1, end < 0 ? lines.length : end).flatMap((row, below): Diagnostic[] => {
      if (cellsOf(row) <= cellsOf(head)) return [];
      const message = `This row has ${cellsOf(row)} cells, but the header of the table has ${cellsOf(head)}: readers would not see the last.`;
      const fix = 'write \\| where readers should see the sign, or add a cell to the header';
      return [{ file, line: index + below + 2, column: 1, rule: 'lost-cell', message, fix }];
    });
  });
}
