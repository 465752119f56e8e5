import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { wellWater } from '../fixtures/well-water.ts';
import { wellProject } from '../site/project.ts';

const { root, write } = wellProject();
const file = 'content/claims/lead-found.mdx';
const good = wellWater()[file] ?? '';
const wrong = good.replace('asks: safety', 'asks: safty').replace('by: gazette', 'by: gazete');

const command = resolve('src/cli/check.ts');
const checked = (...words: string[]) =>
  spawnSync(process.execPath, [command, ...words], { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });

const ends: (() => unknown)[] = [];

afterEach(() => {
  for (const end of ends.splice(0)) end();
  write({ [file]: good });
});

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

  test('names the quotations that nobody could prove', () => {
    expect(checked().stdout).toContain(
      'Not proved yet:\n  content/claims/lead-found.mdx:16  a notice was posted  (minutes has no fingerprint)\n',
    );
  });

  test('reads nothing of what editors leave behind, and says so', () => {
    write({ 'content/claims/lead-found.mdx~': 'x', 'content/#events.yaml#': 'x', 'content/Thumbs.db': 'x' });
    const { status, stdout } = checked();
    for (const name of ['content/claims/lead-found.mdx~', 'content/#events.yaml#', 'content/Thumbs.db']) rmSync(join(root, name));
    expect(stdout).toMatch(/^Ignored, because an editor or the system left it behind: .*content\/claims\/lead-found\.mdx~/);
    expect(status).toBe(0);
  });

  test('warns of a claim that reads otherwise than in the last commit and tells of no change', () => {
    const git = (...words: string[]) =>
      spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@desk.example', ...words], { cwd: root, encoding: 'utf8' });
    ends.push(() => rmSync(join(root, '.git'), { recursive: true, force: true }));
    const other = good.replace('claim: The Gazette reported', 'claim: The Gazette wrote');
    write({ [file]: other });
    expect(checked().stderr).toBe('');
    write({ [file]: good });
    git('init', '-q');
    git('add', 'content');
    git('commit', '-q', '-m', 'The dossier');
    expect(checked().stderr).toBe('');
    write({ [file]: other });
    const { status, stderr } = checked();
    expect(stderr).toContain(`${file}:25:1  unrecorded-change
  This reads differently than in the last commit, but "changes" has no entry for it.
  fix: add an entry to "changes" with date, kind and note; what was never published, or only misspelt, needs none

1 warning in 1 file.`);
    expect(status).toBe(0);
    expect(JSON.parse(checked('--format', 'json').stdout)).toMatchObject({ problems: [], warnings: [{ file, line: 25 }] });
    expect(checked('--format', 'github').stdout).toContain(`::warning file=${file},line=25,`);
    write({ [file]: other.replace('changes: []', 'changes: [{ date: 2031-07-05, kind: clarification, note: Says wrote. }]') });
    expect(checked().stderr).toBe('');
    write({ [file]: good.replace('entered: 2031-07-01', 'entered: 2031-07-01 # the day').replace('rests on', 'rests  on') });
    expect(checked().stderr).toBe('');
    write({ [file]: good });
    const article = 'content/articles/background.mdx';
    const moved = (wellWater()[article] ?? '').replace('path: /background/', 'path: /study/');
    write({ [article]: moved });
    expect(checked().stderr).toContain(`${article}:5:1  unrecorded-path
  In the last commit this had the path "/background/", and nothing redirects from there now.
  fix: add former-paths: [/background/]; what was never published needs none`);
    write({ [article]: moved.replace('path: /study/', 'path: /study/\nformer-paths: [/background/]') });
    expect(checked().stderr).toBe('');
    write({ [article]: wellWater()[article] ?? '' });
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

  test('ends with 2 when a file stands where the folder content/ should be', () => {
    rmSync(join(root, 'content'), { recursive: true });
    writeFileSync(join(root, 'content'), '');
    expect(checked()).toMatchObject({ status: 2, stderr: expect.stringContaining('There is no folder content/') as string });
    rmSync(join(root, 'content'));
    write(wellWater());
  });

  test('ends in silence when nobody reads what it prints any more', async () => {
    const child = spawn(process.execPath, [command, '--watch'], { cwd: root });
    ends.push(() => child.kill());
    child.stdout.destroy();
    let printed = '';
    child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    await new Promise((ended) => child.on('close', ended));
    expect(printed).toBe('');
  });

  describe('tells the place of a file that it cannot read:', () => {
    const path = join(root, file);
    afterEach(() => rmSync(path, { recursive: true, force: true }));

    test.each<[string, () => void]>([
      ['a folder in its place', () => mkdirSync(path)],
      ['a link that leads nowhere', () => symlinkSync('nowhere.mdx', path)],
      ['a link in a circle', () => symlinkSync('lead-found.mdx', path)],
      ['bytes that are no UTF-8', () => writeFileSync(path, Buffer.concat([Buffer.from('---\n'), Buffer.from([0xe4, 0xff, 0x0a])]))],
      ['UTF-16', () => writeFileSync(path, Buffer.from(`\ufeff${good}`, 'utf16le'))],
      ['more than is read', () => writeFileSync(path, good + ' '.repeat(13_000_000))],
    ])('%s', (_, spoil) => {
      rmSync(path, { recursive: true, force: true });
      spoil();
      const { status, stderr } = checked();
      expect(stderr).toMatch(new RegExp(`^(--- .*\\n)?${file}:\\d+:\\d+  [a-z-]+\\n`, 'm'));
      expect(stderr).not.toContain('    at ');
      expect(status).toBe(1);
    });
  });

  describe('tells the place of a fingerprint that is damaged:', () => {
    const print = 'content/fingerprints/gazette-2031.json';
    const whole = wellWater()[print] ?? '';
    const long = (length: number): string => whole.replace(/("5": ")[^"]*/, (_, before: string) => before + 'AAAA'.repeat(length / 4));
    afterEach(() => write({ [print]: whole }));

    test.each([
      ['cut off', whole.slice(0, -60), 'yaml-syntax'],
      ['cut off in a long line', long(4_000_000).slice(0, -60), 'yaml-syntax'],
      ['empty', '', 'wrong-type'],
      ['cut off in a hash', whole.replace('1ryUt"', '1r"'), 'bad-hashes'],
      ['hashes beyond any book', long(10_000_000), 'bad-hashes'],
      ['larger than is read', long(24_000_000), 'too-large'],
    ])('%s', (_, text, rule) => {
      write({ [print]: text });
      const { status, stderr } = checked();
      expect(stderr).toMatch(new RegExp(`^${print}:\\d+:\\d+  ${rule}\\n`, 'm'));
      expect(status).toBe(1);
    });
  });

  test('with --watch goes on when the folder is gone, and when it is there again', async () => {
    const watching = spawn(process.execPath, [command, '--watch'], { cwd: root, env: { ...process.env, NO_COLOR: '1' } });
    let printed = '';
    for (const stream of [watching.stdout, watching.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    await expect.poll(() => printed, { timeout: 20_000 }).toContain('Waiting for changes');
    printed = '';
    renameSync(join(root, 'content'), join(root, 'away'));
    await expect.poll(() => printed, { timeout: 20_000 }).toMatch(/content\b[^]*(no such file|cannot be read)/);
    expect(printed).not.toContain('    at ');
    printed = '';
    renameSync(join(root, 'away'), join(root, 'content'));
    await expect.poll(() => printed, { timeout: 20_000 }).toContain('has no problems');
    watching.kill();
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
