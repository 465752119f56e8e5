import { known } from './check/known.ts';
import { listed } from './check/nearest.ts';
import { references } from './check/references.ts';
import { shortcodeProblems } from './check/shortcodes.ts';
import { KINDS } from './read/kinds.ts';
import type { Records } from './read/records.ts';

/** So many entries of a register without any may be named elsewhere: each is told where it is. */
const MOST_ALONE = 1;

const namedIn = (read: Records): Map<string, Set<string>> => {
  const ids = known(read);
  const problems = read.records.flatMap((record) => [
    ...references(record, ids),
    ...shortcodeProblems(record.pieces, ids, record.kind.noun === 'story'),
  ]);
  const rules = Map.groupBy(problems, ({ rule }) => rule);
  return new Map([...rules].map(([rule, all]) => [rule, new Set(all.flatMap(({ message }) => /"(.+)"/.exec(message)?.[1] ?? []))]));
};

/** What was read, with one problem for each register that is empty while others name its entries, in place of one for each mention. */
export function withoutEmptyRegisters(read: Records): Records {
  const isRead = (noun: string): boolean =>
    read.records.some(({ kind }) => kind.noun === noun) || read.unread.some((file) => file.noun === noun);
  const empty = KINDS.filter(({ many, required, noun }) => many && required && !isRead(noun));
  if (empty.length === 0) return read;
  const named = namedIn(read);
  const told = empty.filter(({ noun }) => (named.get(`unknown-${noun}`)?.size ?? 0) > MOST_ALONE);
  const problems = told.map(({ noun, example: file }) => {
    const ids = [...(named.get(`unknown-${noun}`) ?? [])];
    const message = `The file ${file} is empty, and ${ids.length} of its entries are named elsewhere.`;
    return { file, line: 1, column: 1, rule: 'empty-register', message, fix: `put it back if it was lost, or add to it: ${listed(ids)}` };
  });
  return { ...read, problems: [...read.problems, ...problems], unread: [...read.unread, ...told.map(({ noun }) => ({ noun, id: '' }))] };
}
