import { spawnSync } from 'node:child_process';
import { records, type Written } from '../content/read/records.ts';
import { itemsAt, textAt } from '../content/read/values.ts';
import { seen } from '../content/seen.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Renamed } from '../model/renamed.ts';
import type { Renaming } from '../scaffold/rename/edits.ts';
import { withNewIds } from '../scaffold/rename/rename.ts';

/** What keeps a list of its changes, and is published. */
const KEPT = ['content/claims', 'content/articles', 'content/story.mdx'];

/** More lines than a file has, so that git prints the whole of each that was changed. */
const WHOLE = 1_000_000;

/** Bytes that git may print. */
const MOST = 50_000_000;

interface Changed {
  file: string;
  before: string;
  now: string;
}

/** What git has of the files that were changed or are gone since the last commit, in both states; nothing where there is no git, or no commit. */
const changed = (root: string): Changed[] => {
  const asked = [
    'diff',
    'HEAD',
    `--unified=${WHOLE}`,
    '--no-color',
    '--no-ext-diff',
    '--no-renames',
    '--diff-filter=MD',
    '--relative',
    '--',
    ...KEPT,
  ];
  const { status, stdout } = spawnSync('git', ['-c', 'core.quotePath=false', ...asked], { cwd: root, encoding: 'utf8', maxBuffer: MOST });
  if (status !== 0) return [];
  return stdout.split(/^diff --git .*$/m).flatMap((part) => {
    const file = /^--- a\/(.+?)\t?$/m.exec(part)?.[1];
    const lines = part.split('\n').slice(part.split('\n').findIndex((line) => line.startsWith('@@')) + 1);
    const state = (sign: string): string =>
      lines.flatMap((line) => (line.startsWith(sign) || line.startsWith(' ') ? [line.slice(1)] : [])).join('\n');
    return file ? [{ file, before: state('-'), now: state('+') }] : [];
  });
};

/** Changed files under the names that they have now; those that are gone for good are left out. */
const present = (files: Changed[], texts: Record<string, string>, renamed: Renamed[]): Changed[] =>
  files.flatMap((one) => {
    if (texts[one.file] !== undefined) return [one];
    const [folder, id] = one.file
      .replace(/\.mdx$/, '')
      .split('/')
      .slice(1);
    const now = renamed.find((thing) => `${thing.noun}s` === folder && thing.id === id)?.now;
    const file = `content/${folder}/${now}.mdx`;
    const text = texts[file];
    return text === undefined ? [] : [{ file, before: one.before, now: text }];
  });

/** What a file says in one of its states; `null` where it cannot be read. */
const recordOf = (file: string, text: string): Written | null => records({ [file]: text }).records[0] ?? null;

/** An article that is not where it was in the last commit, and where nothing leads on from there. */
const moved = (before: Written, now: Written): Diagnostic[] => {
  const path = textAt(before.raw, ['path']);
  if (path === null || path === textAt(now.raw, ['path']) || itemsAt(now.raw, ['former-paths']).includes(path)) return [];
  const message = `In the last commit this had the path "${path}", and nothing redirects from there now.`;
  const fix = `add former-paths: [${path}]; what was never published needs none`;
  return [{ ...now.place(['path'], 'key'), rule: 'unrecorded-path', message, fix }];
};

/**
 * Claims, articles and the story that read otherwise or stand elsewhere than in the last commit, and do not tell. What was renamed reads as it
 * did. `texts` are the content's files, `renamed` its register of former ids. One call of git.
 */
export function unrecordedChanges(root: string, texts: Record<string, string>, renamed: Record<string, Renamed>): Diagnostic[] {
  const things = Object.values(renamed);
  const renamings = things.map(({ noun, id, now }): Renaming => ({ noun, from: id, to: now }));
  return present(changed(root), texts, things).flatMap(({ file, ...states }) => {
    const [before, now] = [recordOf(file, states.before), recordOf(file, states.now)];
    if (!before || !now) return [];
    const changes = (record: Written): number => itemsAt(record.raw, ['changes']).length;
    const paths = moved(before, now);
    const then = recordOf(file, withNewIds(file, states.before, renamings)) ?? before;
    if ([seen(before), seen(then)].includes(seen(now)) || changes(now) > changes(before)) return paths;
    const message = 'This reads differently than in the last commit, but "changes" has no entry for it.';
    const fix = 'add an entry to "changes" with date, kind and note; what was never published, or only misspelt, needs none';
    return [...paths, { ...now.place(['changes'], 'key'), rule: 'unrecorded-change', message, fix }];
  });
}
