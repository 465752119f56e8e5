import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Remedy } from '../content/check/remedy.ts';
import { problemsOf } from '../content/dossier.ts';
import { tagsFor, wordsIn } from '../integrations/words.ts';
import { isInstalled } from '../picture/faces/package.ts';
import { beginning, folderId, fontsOf, type Words } from '../scaffold/beginning.ts';
import { one, type Given } from '../scaffold/fact.ts';
import { writeText } from './files.ts';

const ENGINE = resolve(import.meta.dirname, '../..');
const MANUAL = 'README.md';

/** What stands for facts that are not given yet. */
const USUAL: Given = { language: ['en'], title: ['-'], parties: ['-'], questions: ['-'] };

/** The words of a new dossier in all languages that are asked for, as far as the engine has them. */
export async function beginningWords(): Promise<(language: string) => Words> {
  const folders = readdirSync(join(ENGINE, 'src/language'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const all = new Map(await Promise.all(folders.map(async ({ name }) => [name, await wordsIn<Words>(ENGINE, name, 'beginning')] as const)));
  return (language) => all.get(tagsFor(language).findLast((tag) => all.has(tag)) ?? 'en') as Words;
}

/** What is wrong with the facts of a new dossier, as far as they are given. */
export function beginningProblems(given: Given, words: Words, today: string): Remedy[] {
  const empty = ['parties', 'questions'].filter((name) => given[name] && !/[^;؛；\s]/.test(one(given, name) ?? ''));
  if (empty.length > 0) return empty.map((name) => ({ rule: 'empty-value', message: `"--${name}" is empty.`, fix: 'name at least one' }));
  // A font can be installed afterwards.
  return problemsOf(beginning({ ...USUAL, ...given }, words, today)).filter(({ rule }) => rule !== 'missing-font');
}

/** Whether a project has a dossier; what is hidden, and the manual of its editors, are none. */
const hasDossier = (root: string): boolean =>
  existsSync(join(root, 'content')) && readdirSync(join(root, 'content')).some((name) => name !== MANUAL && !name.startsWith('.'));

const INSTEAD = (folder: string): string => `content/ holds another dossier. To build this one instead of it:
  1. give content/ another name, and ${folder}/ the name content/
  2. empty public/pinned/, and take from public/ the pictures that only the other one shows
  3. npm run check, then npm run dev`;

/**
 * Writes a new dossier into `content/` of a project, or where there is one already into a folder beside it. Gives what there is to
 * tell, or why nothing was written.
 */
export function writeBeginning(root: string, given: Given, words: Words, today: string): { message: string } | { problem: Remedy } {
  const beside = hasDossier(root);
  const folder = beside ? `content-${folderId(given)}` : 'content';
  if (beside && existsSync(join(root, folder)))
    return {
      problem: { rule: 'existing-id', message: `There is a folder ${folder}/ already.`, fix: 'add --id "…", or remove the folder' },
    };
  const files = Object.entries(beginning(given, words, today)).map(([path, text]) => [path.replace(/^content/, folder), text] as const);
  for (const [path, text] of files) writeText(join(root, path), text);
  const manual = join(root, 'content', MANUAL);
  if (beside && existsSync(manual)) writeText(join(root, folder, MANUAL), readFileSync(manual, 'utf8'));
  const names = files.map(([path]) => basename(path)).join(', ');
  const next = beside ? INSTEAD(folder) : 'Next: npm run check, then npm run dev. content/README.md says how to edit.';
  const missing = fontsOf(given, words).filter((name) => !isInstalled(name));
  const first = missing.length > 0 ? `First: npm install ${missing.join(' ')}, which contain the letters of its language.\n` : '';
  return { message: `\nWritten: ${folder}/ (${names})\n\n${first}${next}` };
}
