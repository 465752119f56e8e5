import type { Diagnostic } from '../../model/diagnostic.ts';

/** Sets text in a colour or weight for a terminal. */
export type Paint = (style: 'red' | 'bold' | 'dim' | 'cyan', text: string) => string;

/** Leaves text as it is: a `Paint` for what is no terminal. */
function plain(_: Parameters<Paint>[0], text: string): string {
  return text;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const entry = ({ file, line, column, rule, message, fix }: Diagnostic, paint: Paint): string =>
  `${paint('bold', `${file}:${line}:${column}`)}  ${paint('dim', rule)}\n  ${message}\n  ${paint('cyan', 'fix:')} ${fix}\n`;

/**
 * Diagnostics as text for people, in the order given: place, rule, message and fix of each, a line above the problems of each
 * file that has several, and at the end how many there are in how many files.
 */
export function report(diagnostics: Diagnostic[], paint: Paint = plain, noun: 'problem' | 'warning' = 'problem'): string {
  const files = Map.groupBy(diagnostics, ({ file }) => file);
  const groups = [...files].map(([file, own]) => {
    const head = own.length > 1 ? `${paint('dim', `--- ${counted(own.length, noun)} in ${file}`)}\n` : '';
    return head + own.map((diagnostic) => entry(diagnostic, paint)).join('\n');
  });
  return [...groups, paint('red', `${counted(diagnostics.length, noun)} in ${counted(files.size, 'file')}.`)].join('\n');
}

/**
 * Diagnostics as JSON: `{ "problems": [{ file, line, column, rule, message, fix }] }`, lines and columns counted from 1. Where there are
 * warnings, `"warnings"` holds them in the same form.
 */
export function jsonReport(diagnostics: Diagnostic[], warnings: Diagnostic[] = []): string {
  const plainly = (all: Diagnostic[]) =>
    all.map(({ file, line, column, rule, message, fix }) => ({ file, line, column, rule, message, fix }));
  return JSON.stringify({ problems: plainly(diagnostics), ...(warnings.length > 0 ? { warnings: plainly(warnings) } : {}) }, null, 2);
}

const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Diagnostics as annotations for GitHub’s checks, one workflow command a line. */
export function githubReport(diagnostics: Diagnostic[], level: 'error' | 'warning' = 'error'): string {
  return diagnostics
    .map(
      ({ file, line, column, rule, message, fix }) =>
        `::${level} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${escaped(`${message}\nfix: ${fix}`)}`,
    )
    .join('\n');
}
