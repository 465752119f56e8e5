import { spawn, spawnSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { wellWater } from '../fixtures/well-water.ts';
import { wellProject } from '../site/project.ts';

const { root, write } = wellProject();
const file = 'content/claims/lead-found.mdx';
const good = wellWater()[file] ?? '';
const wrong = good.replace('asks: safety', 'asks: safty').replace('by: gazette', 'by: gazete');

const command = resolve('src/commands/check.ts');
const checked = (...words: string[]) =>
  spawnSync(process.execPath, [command, ...words], { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });

afterEach(() => write({ [file]: good }));

describe('npm run check', () => {
  test('says what a dossier without problems holds, and ends with 0', () => {
    const { status, stdout } = checked();
    expect(stdout).toContain(
      'content/ has no problems: 5 claims, 7 responses, 2 events, 3 sources, 2 of 3 quotations found in their sources.',
    );
    expect(status).toBe(0);
  });

  test('tells people every problem, grouped by file and counted, and ends with 1', () => {
    write({ [file]: wrong });
    const { status, stderr } = checked();
    expect(stderr).toBe(`--- 2 problems in ${file}
${file}:3:5  unknown-party
  Party "gazete" does not exist.
  fix: write "gazette", or add gazete to content/parties.yaml

${file}:6:7  unknown-question
  Question "safty" does not exist.
  fix: write "safety", or add safty to content/vocabulary.yaml

2 problems in 1 file.
`);
    expect(status).toBe(1);
  });

  test('tells machines the same as JSON', () => {
    write({ [file]: wrong });
    const { status, stdout } = checked('--format', 'json');
    expect(JSON.parse(stdout)).toEqual({
      problems: [
        expect.objectContaining({ file, line: 3, column: 5, rule: 'unknown-party' }),
        expect.objectContaining({ file, line: 6, column: 7, rule: 'unknown-question', fix: expect.stringContaining('safety') as string }),
      ],
    });
    expect(status).toBe(1);
    write({ [file]: good });
    expect(JSON.parse(checked('--format', 'json').stdout)).toEqual({ problems: [] });
  });

  test('tells GitHub the same as annotations', () => {
    write({ [file]: wrong });
    expect(checked('--format', 'github').stdout.split('\n')[0]).toBe(
      `::error file=${file},line=3,col=5,title=unknown-party::Party "gazete" does not exist.%0Afix: write "gazette", or add gazete to content/parties.yaml`,
    );
  });

  test('ends with 2 when it could not run, and says how it is used', () => {
    expect(checked('--format', 'xml')).toMatchObject({ status: 2, stderr: expect.stringContaining('There is no format "xml"') as string });
    expect(checked('--formt', 'json')).toMatchObject({ status: 2, stderr: expect.stringContaining('npm run check -- --watch') as string });
    rmSync(join(root, 'content'), { recursive: true });
    expect(checked()).toMatchObject({ status: 2, stderr: expect.stringContaining('There is no folder content/') as string });
    write(wellWater());
  });

  test('with --watch tells again at each save', async () => {
    const watching = spawn(process.execPath, [command, '--watch'], { cwd: root, env: { ...process.env, NO_COLOR: '1' } });
    let printed = '';
    for (const stream of [watching.stdout, watching.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    await expect.poll(() => printed, { timeout: 20_000 }).toContain('Waiting for changes');
    write({ [file]: wrong });
    await expect.poll(() => printed, { timeout: 20_000 }).toContain('2 problems in 1 file.');
    printed = '';
    write({ [file]: good });
    await expect.poll(() => printed, { timeout: 20_000 }).toContain('has no problems');
    // Some editors save by putting a new file in the place of the old one.
    for (const [text, says] of [
      [wrong, '2 problems in 1 file.'],
      [good, 'has no problems'],
      [wrong, '2 problems in 1 file.'],
    ] as const) {
      printed = '';
      write({ 'saved.tmp': text });
      renameSync(join(root, 'saved.tmp'), join(root, file));
      await expect.poll(() => printed, { timeout: 20_000 }).toContain(says);
    }
    watching.kill();
  });
});
