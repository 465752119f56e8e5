import { BY_HAND } from './by-hand.ts';
import { files as moving } from './files.ts';
import { keys, withoutKey } from './keys.ts';
import { prose } from './prose.ts';
import { shortcodes, withoutAttribute } from './shortcodes.ts';
import { words } from './words.ts';
import { rest, workOf, type Edit, type Files, type Told } from './work.ts';
import { yaml } from './yaml.ts';

const removed: Edit = (work) => (/^[\w-]+=/.test(rest(work)) ? withoutAttribute(work) : withoutKey(work));

/** What an editor does who reads a fix: the first that fits its words. */
export const EDITS: [fix: RegExp, edit: Edit][] = [
  ...keys,
  ...yaml,
  ...shortcodes,
  ...prose,
  ...moving,
  ...words,
  [/^remove it(?:;|$)/, removed],
];

const fitting = <T>(table: [RegExp, T][], fix: string): [RegExp, T] | undefined => table.find(([pattern]) => pattern.test(fix));

/** Why no test can follow a fix; `undefined` of one that can be followed. */
export const reasonOf = (fix: string): string | undefined => (fitting(EDITS, fix) ? undefined : fitting(BY_HAND, fix)?.[1]);

/**
 * The files after an editor did what a problem says, to the letter where it names the word, and otherwise as they know that
 * the dossier should be. `null` where no edit is known for the words of the fix, or where the text has not what they speak of.
 */
export const followed = (files: Files, known: Files, told: Told): Files | null => {
  const [pattern, edit] = fitting(EDITS, told.fix) ?? [];
  const found = pattern?.exec(told.fix);
  if (!edit || !found) return null;
  const work = workOf(files, known, told);
  const done = edit(work, found);
  if (done === null || typeof done !== 'string') return done;
  return { ...files, [work.file]: done };
};

const MOVES = /^(?:rename it to content\/|create it)/;

/** The files after an editor did all that a run of the check says, from the foot of each file up; files are renamed at the end. `null` where a fix cannot be followed. */
export const allFollowed = (files: Files, known: Files, problems: Told[]): Files | null =>
  [...problems.filter(({ fix }) => !MOVES.test(fix)).toReversed(), ...problems.filter(({ fix }) => MOVES.test(fix))].reduce<Files | null>(
    (done, told) => done && followed(done, known, told),
    files,
  );
