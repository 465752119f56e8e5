import type { Diagnostic } from '../model/diagnostic.ts';

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const entry = ({ file, line, column, rule, message, fix }: Diagnostic): string =>
  `${file}:${line}:${column}  ${rule}\n  ${message}\n  fix: ${fix}\n`;

/** Diagnostics as text for people: place, rule, message and fix of each, and how many there are in how many files. */
export const report = (diagnostics: Diagnostic[]): string => {
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  return [...diagnostics.map(entry), `${counted(diagnostics.length, 'problem')} in ${counted(files, 'file')}.`].join('\n');
};
