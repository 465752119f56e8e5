import type { Diagnostic } from '../../../model/diagnostic.ts';
import { KINDS, type Kind } from '../../read/kinds.ts';
import type { Records, Written } from '../../read/records.ts';
import { namesOf } from '../../read/values.ts';
import { listed } from '../nearest.ts';
import { lostIds } from './lost-ids.ts';

/** So many entries that are named elsewhere a file lacks at least of which the end is lost: where it has none at all, where it ends amid a line or an entry, and where it looks whole. */
const LEAST = { empty: 2, broken: 3, whole: 10 };

const IN_FILES: Record<string, Kind['noun']> = {
  question: 'vocabulary',
  'party kind': 'vocabulary',
  'event kind': 'vocabulary',
  feature: 'ledger',
  power: 'ledger',
};

/** The line at which the last entry of a file begins. */
const lastLine = (records: Written[]): number =>
  Math.max(
    1,
    ...records.flatMap(({ kind, raw, place }) =>
      (kind.many ? [[]] : namesOf(raw).map((key) => [key])).map((path) => place(path, 'key').line),
    ),
  );

interface End {
  file: string;
  kind: Kind;
  /** Where the last entry begins. */
  last: number;
  text: string;
  own: Written[];
}

const problemOf = ({ file, text, own }: End, missing: string[]): Diagnostic => {
  if (own.length === 0) {
    const message = `The file ${file} is empty, and ${missing.length} of its entries are named elsewhere.`;
    return {
      file,
      line: 1,
      column: 1,
      rule: 'empty-register',
      message,
      fix: `put it back if it was lost, or add to it: ${listed(missing)}`,
    };
  }
  return {
    file,
    line: text.trimEnd().split('\n').length,
    column: 1,
    rule: 'cut-off-file',
    message: `The file seems to end too early: ${missing.length} entries that should be there are missing.`,
    fix: `put the rest back if it was lost, or add to it: ${listed(missing)}`,
  };
};

/** What a file lacks that others name, and the keys that it lacks itself. */
const missingFrom = ({ kind, text, own }: End, problems: Diagnostic[]): string[] => {
  // What misspells an id that is there misses none.
  const strange = problems.filter(({ fix }) => !fix.startsWith('write "'));
  const named = lostIds(strange).flatMap(({ noun, id }) => ((IN_FILES[noun] ?? noun) === kind.noun ? [id] : []));
  const start = own[0]?.place([], 'key');
  const isOwn = (one: Diagnostic): boolean => one.rule === 'missing-key' && one.file === start?.file && one.line === start.line;
  const keys = kind.many || text.endsWith('\n') ? [] : problems.filter(isOwn);
  return [...named, ...keys.flatMap(({ message }) => /lacks "(.+)"\.$/.exec(message)?.[1] ?? [])];
};

const isCut = ({ file, text, own, last }: End, missing: string[], problems: Diagnostic[]): boolean => {
  // What an entry lacks may have been lost with the rest; another mistake in it is none of the end.
  const isUnfinished = (one: Diagnostic): boolean =>
    one.file === file && one.line >= last && /^(?:missing-key|empty-value)$/.test(one.rule);
  const isBroken = !text.endsWith('\n') || problems.some(isUnfinished);
  return missing.length >= (own.length === 0 ? LEAST.empty : isBroken ? LEAST.broken : LEAST.whole);
};

/** What is left of what was read when the last entry of a file is not. */
const withoutEnd = (read: Records, { file, kind, last }: End, problem: Diagnostic): Records => ({
  records: read.records.filter((record) => record.file !== file || (kind.many && record.place([], 'key').line < last)),
  problems: [...read.problems.filter((one) => one.file !== file || one.line < last), problem],
  unread: [...read.unread, { noun: kind.noun, id: '' }],
});

/**
 * What was read, with one problem for each file of which the end, or all, was lost (by a save that was broken off, say), and without its last
 * entry; of the rest nobody can know what it lacks. `null` where the problems of the dossier speak of no such file.
 */
export function withoutCutFiles(read: Records, files: Record<string, string>, problems: Diagnostic[]): Records | null {
  const cut = KINDS.flatMap((kind) => {
    const [file, text] = [kind.example, files[kind.example]];
    if (!file.endsWith('.yaml') || text === undefined || read.unread.some(({ noun }) => noun === kind.noun)) return [];
    const own = read.records.filter((record) => record.file === file);
    const end = { file, kind, text, own, last: lastLine(own) };
    const missing = missingFrom(end, problems);
    return isCut(end, missing, problems) ? [{ end, problem: problemOf(end, missing) }] : [];
  });
  return cut.length === 0 ? null : cut.reduce((left, { end, problem }) => withoutEnd(left, end, problem), read);
}
