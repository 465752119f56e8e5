import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const STORE = 'node_modules/.cache/pictures';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="9" height="9" fill="red"/></svg>';
const program = `
  import { png } from ${JSON.stringify(resolve('src/picture/png.ts'))};
  const drawn = await png(${JSON.stringify(SVG)}, 2, { name: 'none', files: [], parts: [] });
  process.stdout.write(Buffer.from(drawn).toString('base64'));`;

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'png-'));
});
afterEach(() => rmSync(home, { recursive: true }));

/** A drawing as a program of its own makes it, which keeps its drawings in the store of a folder; `limit`: as many bytes to a file. */
const drawn = (limit = 'unlimited'): Buffer => {
  const words = ['-c', `ulimit -f ${limit}; exec "$0" --input-type=module --eval "$1"`, process.execPath, program];
  const { status, stdout, stderr } = spawnSync('/bin/sh', words, { cwd: home, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return Buffer.from(stdout, 'base64');
};
const files = (): string[] => readdirSync(join(home, STORE)).map((name) => join(home, STORE, name));

describe('a picture', () => {
  test('is drawn once and kept, alone in a file that nothing is left beside', () => {
    const first = drawn();
    expect(first.subarray(1, 4).toString()).toBe('PNG');
    const [file = '', ...others] = files();
    expect(others).toEqual([]);
    const { ino, mtimeMs } = statSync(file);
    expect(drawn().equals(first)).toBe(true);
    expect(statSync(file)).toMatchObject({ ino, mtimeMs });
  });

  test('is thrown away a month after the last build that had it', () => {
    drawn();
    const [file = ''] = files();
    const [now, longAgo] = [Date.now() / 1000, 31 * 24 * 60 * 60];
    const forget = `import { forgetOld } from ${JSON.stringify(resolve('src/picture/raster/store.ts'))}; forgetOld();`;
    const build = () => spawnSync(process.execPath, ['--input-type=module', '--eval', forget], { cwd: home });
    utimesSync(file, now - longAgo, now - longAgo);
    drawn();
    build();
    expect(files()).toEqual([file]);
    utimesSync(file, now - longAgo, now - longAgo);
    build();
    expect(files()).toEqual([]);
  });

  test.each<[string, (file: string) => void]>([
    ['cut short', (file) => truncateSync(file, statSync(file).size - 1)],
    ['cut short to nothing', (file) => truncateSync(file, 0)],
    ['cut short in its digest', (file) => truncateSync(file, 10)],
    ['with a hole in it', (file) => writeFileSync(file, readFileSync(file).fill(0, 60, 80))],
    ['as earlier versions kept it', (file) => writeFileSync(file, readFileSync(file).subarray(32))],
  ])('is drawn again where it is kept %s, and kept whole from then on', (_, spoil) => {
    const first = drawn();
    const [file = ''] = files();
    const whole = readFileSync(file);
    spoil(file);
    expect(drawn().equals(first)).toBe(true);
    expect(readFileSync(file).equals(whole)).toBe(true);
  });

  test.each<[string, () => void]>([
    ['is a folder where its file would be', () => files().map((file) => (rmSync(file), mkdirSync(file)))],
    ['cannot be made', () => (rmSync(join(home, 'node_modules'), { recursive: true }), writeFileSync(join(home, 'node_modules'), ''))],
    ['is a file', () => (rmSync(join(home, STORE), { recursive: true }), writeFileSync(join(home, STORE), ''))],
  ])('is drawn all the same where the store %s', (_, spoil) => {
    const first = drawn();
    spoil();
    expect(drawn().equals(first)).toBe(true);
  });

  test('is drawn all the same where no byte can be written', () => {
    const first = drawn('0');
    expect(first.subarray(1, 4).toString()).toBe('PNG');
    expect(drawn().equals(first)).toBe(true);
  });
});
