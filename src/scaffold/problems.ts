import type { Diagnostic } from '../model/diagnostic.ts';
import { parts } from '../content/read/front-matter.ts';

type Files = Record<string, string>;

const words = ({ file, rule, message, fix }: Diagnostic): string => [file, rule, message, fix].join('\n');

/** The problems that were not there before, wherever they stand. */
export function added(before: Diagnostic[], after: Diagnostic[]): Diagnostic[] {
  const old = new Set(before.map(words));
  return after.filter((problem) => !old.has(words(problem)));
}

/** Whether a problem is a decision that an editor can take after the file is written: nobody is misled by it. */
export function canWait({ rule }: Diagnostic): boolean {
  return rule === 'unanswered' || rule.startsWith('unused-');
}

/**
 * What an answer is checked against while others are still to come: the registers, the front matter of the claims and the
 * fingerprints of the sources named; prose, which takes longest to read, is left out.
 */
export function narrowed(files: Files, sources: readonly string[]): Files {
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, text]): [string, string][] => {
      const print = /^content\/fingerprints\/(.+)\.json$/.exec(path)?.[1];
      if (print !== undefined) return sources.includes(print) ? [[path, text]] : [];
      if (!path.endsWith('.mdx')) return [[path, text]];
      const front = /^content\/(claims|articles)\//.test(path) ? parts(text)?.front : undefined;
      return front === undefined ? [] : [[path, `---${front}---\n`]];
    }),
  );
}

/** The problems that concern what was written: those of a claim's whole file, of an entry's lines, and new ones elsewhere. */
export function concerning(before: Diagnostic[], after: Diagnostic[], written: { file: string; line: number; last: number }): Diagnostic[] {
  const fresh = new Set(added(before, after));
  const within = ({ file, line }: Diagnostic): boolean =>
    file === written.file && (file.endsWith('.mdx') || (line >= written.line && line <= written.last));
  return after.filter((problem) => within(problem) || fresh.has(problem));
}
