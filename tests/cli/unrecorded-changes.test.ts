import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { wellProject } from '../site/project.ts';

const { root, environment } = wellProject();

const run = (command: string, ...words: string[]) => spawnSync(command, words, { cwd: root, env: environment, encoding: 'utf8' });
const git = (...words: string[]) => run('git', '-c', 'user.name=A', '-c', 'user.email=a@desk.example', ...words);
const rename = (...words: string[]) => run(process.execPath, resolve('src/cli/rename.ts'), ...words);
const warnings = (): string[] => {
  const { stdout } = run(process.execPath, resolve('src/cli/check.ts'), '--format', 'json');
  const { problems, warnings: all = [] } = JSON.parse(stdout) as Record<string, { file: string; rule: string }[]>;
  expect(problems).toEqual([]);
  return all.map(({ file, rule }) => `${file} ${rule}`);
};
const edit = (path: string, from: string, to: string): void => {
  const file = join(root, path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
};

beforeAll(() => {
  git('init', '-q');
  git('add', '-A', 'content');
  git('commit', '-q', '-m', 'The dossier');
});
afterEach(() => {
  git('reset', '-q', '--hard');
  git('clean', '-fdq', 'content');
});

describe('what was renamed since the last commit', () => {
  test.each([
    ['town', 'council'],
    ['safety', 'danger'],
    ['gazette-2031', 'ford-gazette'],
    ['first-test', 'samples'],
    ['ground-water', 'deep-water'],
    ['lead-found', 'lead-in-wells'],
    ['background', 'history'],
    ['north-well', 'upper-well'],
  ])('reads as it did: %s', (from, to) => {
    expect(rename(from, to).stderr).toBe('');
    expect(warnings()).toEqual([]);
  });

  test('reads as it did after several steps, back to a former id, too', () => {
    for (const [from, to] of [
      ['town', 'council'],
      ['lab', 'laboratory'],
      ['council', 'mayor'],
      ['safety', 'danger'],
      ['danger', 'safety'],
    ] as const)
      expect(rename(from, to).stderr).toBe('');
    expect(warnings()).toEqual([]);
  });

  test('is told of where it reads otherwise all the same, under the name that it has now', () => {
    expect(rename('town', 'council').stderr).toBe('');
    edit('content/claims/lead-found.mdx', 'claim: The Gazette reported', 'claim: The Gazette wrote');
    expect(warnings()).toEqual(['content/claims/lead-found.mdx unrecorded-change']);
    expect(rename('lead-found', 'lead-in-wells').stderr).toBe('');
    expect(warnings()).toEqual(['content/claims/lead-in-wells.mdx unrecorded-change']);
  });

  test('is told of where it stands otherwise to what is asked', () => {
    expect(rename('town', 'council').stderr).toBe('');
    edit('content/claims/lead-found.mdx', 'stance: disputes', 'stance: denies');
    expect(warnings()).toEqual(['content/claims/lead-found.mdx unrecorded-change']);
  });
});
