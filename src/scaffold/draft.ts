import type { Diagnostic } from '../model/diagnostic.ts';
import type { Remedy } from '../content/check/remedy.ts';
import { scaffolded, type Scaffolded, type Wanted } from './scaffold.ts';
import { problemsOf } from '../content/dossier.ts';
import { added, canWait, narrowed } from './problems.ts';
import type { Records } from '../content/read/records.ts';

/** Problems that the answers still to come may end. */
const isUnfinished = ({ rule }: Diagnostic): boolean => rule === 'missing-key' || rule === 'undated-event';

/** What the checker has to say of the answers so far that it would not have said without them. */
export function draftProblems(wanted: Wanted, files: Record<string, string>, read: Records): Remedy[] {
  const made = scaffolded(wanted, files, read);
  if ('problems' in made) return made.problems;
  const named = [wanted.given, ...wanted.answered].flatMap((given) => Object.values(given).flat());
  const before = narrowed(files, named);
  const after = narrowed({ ...files, [made.file]: made.text }, named);
  return added(problemsOf(before), problemsOf(after)).filter((problem) => !canWait(problem) && !isUnfinished(problem));
}

/** What is ready to be written, with the problems before and after; or why nothing is. */
export type Ready =
  { made: Exclude<Scaffolded, { problems: Diagnostic[] }>; before: Diagnostic[]; after: Diagnostic[] } | { problems: Remedy[] };

/** Checks the whole dossier with and without the new thing; what cannot wait keeps it from being written. */
export function ready(wanted: Wanted, files: Record<string, string>): Ready {
  const made = scaffolded(wanted, files);
  if ('problems' in made) return made;
  const [before, after] = [problemsOf(files), problemsOf({ ...files, [made.file]: made.text })];
  const wrong = added(before, after).filter((problem) => !canWait(problem));
  return wrong.length > 0 ? { problems: wrong } : { made, before, after };
}
