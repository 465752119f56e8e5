import { spawnSync } from 'node:child_process';
import { parts } from '../content/read/front-matter.ts';
import { parsedYaml } from '../content/read/yaml.ts';
import { itemsAt, textAt } from '../content/read/values.ts';
import { seenFields } from '../content/seen.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** What keeps a list of its changes, and is published. */
const KEPT = ['content/claims', 'content/articles', 'content/story.mdx'];

/** More lines than a file has, so that git prints the whole of each that was changed. */
const WHOLE = 1_000_000;

/** Bytes that git may print. */
const MOST = 50_000_000;

/** What git has of the files that were changed since the last commit, each in both states; nothing where there is no git, or no commit. */
const changed = (root: string): { file: string; before: string; now: string }[] => {
  const asked = [
    'diff',
    'HEAD',
    `--unified=${WHOLE}`,
    '--no-color',
    '--no-ext-diff',
    '--no-renames',
    '--diff-filter=M',
    '--relative',
    '--',
    ...KEPT,
  ];
  const { status, stdout } = spawnSync('git', ['-c', 'core.quotePath=false', ...asked], { cwd: root, encoding: 'utf8', maxBuffer: MOST });
  if (status !== 0) return [];
  return stdout.split(/^diff --git .*$/m).flatMap((part) => {
    const file = /^\+\+\+ b\/(.+?)\t?$/m.exec(part)?.[1];
    const lines = part.split('\n').slice(part.split('\n').findIndex((line) => line.startsWith('@@')) + 1);
    const state = (sign: string): string =>
      lines.flatMap((line) => (line.startsWith(sign) || line.startsWith(' ') ? [line.slice(1)] : [])).join('\n');
    return file ? [{ file, before: state('-'), now: state('+') }] : [];
  });
};

interface Told {
  seen: string;
  changes: number;
  line: number;
  /** Where it stands on the site, and where it stood before; the line on which it says so. */
  path: string | null;
  former: unknown[];
  pathLine: number;
}

/** What readers see of a file, as one text; and how many changes it tells of. */
const told = (file: string, text: string): Told => {
  const { front = '', body = '' } = parts(text) ?? {};
  const { value, place } = parsedYaml(file, front);
  const fields = seenFields(value);
  const prose = body
    .replace(/\{\/\*[^]*?\*\/\}/g, '')
    .replace(/<([A-Z]\w*) [^<>]*>/g, '<$1>')
    .replace(/\]\([^)\s]*\)/g, ']')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    seen: fields + prose,
    changes: itemsAt(value, ['changes']).length,
    line: place(['changes'], 'key').line,
    path: textAt(value, ['path']),
    former: itemsAt(value, ['former-paths']),
    pathLine: place(['path'], 'key').line,
  };
};

/** An article that is not where it was in the last commit, and where nothing leads on from there. */
const moved = (file: string, before: Told, now: Told): Diagnostic[] => {
  if (before.path === null || before.path === now.path || now.former.includes(before.path)) return [];
  const message = `In the last commit this had the path "${before.path}", and nothing leads on from there.`;
  const fix = `add former-paths: [${before.path}]; what was never published needs none`;
  return [{ file, line: now.pathLine, column: 1, rule: 'unrecorded-path', message, fix }];
};

/** Claims, articles and the story that read otherwise or stand elsewhere than in the last commit, and do not tell. One call of git. */
export function unrecordedChanges(root: string): Diagnostic[] {
  return changed(root).flatMap(({ file, before, now }) => {
    const [old, own] = [told(file, before), told(file, now)];
    const paths = moved(file, old, own);
    if (old.seen === own.seen || own.changes > old.changes) return paths;
    const message = 'This reads otherwise than in the last commit, and "changes" has no entry for it.';
    const fix = 'add an entry to "changes" with date, kind and note; what was never published, or only misspelt, needs none';
    return [...paths, { file, line: own.line, column: 1, rule: 'unrecorded-change', message, fix }];
  });
}
