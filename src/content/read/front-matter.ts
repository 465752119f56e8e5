import type { Diagnostic } from '../../model/diagnostic.ts';

/** The two parts of an MDX text, every line of each at its own number. */
export interface Parts {
  front: string;
  body: string;
}

const isFence = (line: string | undefined): boolean => line === '---' || line === '---\r';

/** What other tools take for a fence, and what is meant as one. */
const isLikeFence = (line: string): boolean => /^(---|\+\+\+)/.test(line) && !isFence(line);

/** A line of dashes, as writing programs make of three hyphens. */
const DASHES = /^[-\u2010-\u2015_](?:\s?[-\u2010-\u2015_])*\s*$/;

/** What stands where the first fence should, and what to do; the first that fits. */
const BEGINNINGS: { when: RegExp; message: string; fix: string }[] = [
  { when: /^\s*$/, message: 'The file is empty.', fix: 'write what belongs in it, or delete the file' },
  {
    when: /^\s*\n---\r?\n/,
    message: 'There are empty lines before the front matter.',
    fix: 'remove them: the first line of the file is ---',
  },
  {
    when: /^(?:```|~~~)/,
    message: 'The file begins with a code fence, which was copied along with the text.',
    fix: 'remove that line, and the one like it at the end',
  },
  {
    when: /^/,
    message: 'The file does not begin with front matter between two lines of three hyphens.',
    fix: 'begin the file with a line ---, the keys, and another line ---',
  },
];

/**
 * The front matter and the prose of an MDX text, `null` when it does not begin with front matter. A fence is a line of exactly
 * three hyphens: the first line of the text is one, and the next one ends the front matter.
 */
export function parts(source: string): Parts | null {
  const lines = source.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (!isFence(lines[0]) || end < 0) return null;
  const front = lines.slice(1, end).map((line) => `${line}\n`);
  return { front: `\n${front.join('')}`, body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n') };
}

const problem = (file: string, line: number, column: number, message: string, fix: string): Diagnostic[] => [
  { file, line, column, rule: 'yaml-syntax', message, fix },
];

/** What is wrong with the fences of an MDX text; nothing when its parts can be told apart without doubt. */
export function fenceProblems(file: string, source: string): Diagnostic[] {
  const lines = source.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  const alike = lines.findIndex(
    (line, index) => (isLikeFence(line) && (index < end || end < 0)) || (end < 0 && !isFence(line) && DASHES.test(line)),
  );
  const told = (line: number, message: string, fix: string) => problem(file, line + 1, 1, message, fix);
  if (alike >= 0 && (alike === 0 || isFence(lines[0]))) {
    const column = /^(---)?/.exec(lines[alike] ?? '')?.[0].length ?? 0;
    const message = 'This line does not mark front matter: it is not exactly three hyphens.';
    return problem(file, alike + 1, column + 1, message, 'write --- and nothing else on the line, and no space after it');
  }
  const beginning = isFence(lines[0]) ? undefined : BEGINNINGS.find(({ when }) => when.test(source));
  if (beginning) return told(0, beginning.message, beginning.fix);
  if (end < 0) return told(0, 'The front matter that begins here is not closed.', 'write a line of three hyphens (---) after its last key');
  const first = lines.findIndex((line, index) => index > end && line.trim() !== '');
  if (!/^(---|\+\+\+)\s*$/.test(lines[first] ?? '')) return [];
  return told(
    first,
    'The front matter has ended, but another one begins here.',
    'remove this line; all keys belong in the first front matter',
  );
}
