import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { wellWater } from '../fixtures/well-water.ts';
import { wellProject } from '../site/project.ts';

const { root, write, remove } = wellProject();
const command = resolve('src/cli/fingerprint.ts');
const run = (words: string[], input = '') => spawnSync(process.execPath, [command, ...words], { cwd: root, encoding: 'utf8', input });
const minutes = 'Minutes of the meeting. The mayor said that a notice was posted at the hall. Nobody asked when.';
const stored = () =>
  JSON.parse(readFileSync(join(root, 'content/fingerprints/minutes.json'), 'utf8')) as { words: number; coverage: string; sha256: string };

beforeEach(() => write({ ...wellWater(), 'minutes.txt': minutes, 'minutes.pdf': '%PDF-1.7 a notice was posted at the hall' }));
beforeAll(() => {
  write({
    'nul.txt': `${minutes}\0`,
    'long.txt': `${minutes}\n`.repeat(50_000),
    'line.txt': 'x'.repeat(5_000_000),
    'huge.txt': 'x'.repeat(17_000_000),
    'deep.html': `<!doctype html>${'<div>'.repeat(100_000)}${minutes}`,
  });
  writeFileSync(join(root, 'utf16.txt'), `\ufeff${minutes}`, 'utf16le');
  writeFileSync(join(root, 'latin1.txt'), `${minutes} Café`, 'latin1');
});
afterAll(remove);

describe('npm run fingerprint', () => {
  test('writes the fingerprint of a text and tells of each quotation whether it is there', () => {
    const { status, stdout } = run(['minutes', 'minutes.txt', '--coverage', 'full']);
    expect(stdout).toContain('found      content/claims/lead-found.mdx:16  a notice was posted');
    expect(stored()).toMatchObject({ words: 18, coverage: 'full' });
    expect(status).toBe(0);
  });

  test('reads standard input, and takes a web page for its words', () => {
    run(['minutes', 'minutes.txt']);
    const text = stored().sha256;
    const page = `<!doctype html><html><head><title>x</title><style>p{}</style></head><body><p>Minutes of the <b>meeting</b>. The mayor said that
      <a href="https://town.example/notice">a notice</a> was posted at the hall.</p><p>Nobody asked when.</p></body></html>`;
    expect(run(['minutes', '-'], page).status).toBe(0);
    expect(stored().sha256).toBe(text);
  });

  test('says so when a quotation is not in the text, and the check then stops the build', () => {
    const { status, stdout } = run(['minutes', '-'], minutes.replace('posted', 'printed'));
    expect(stdout).toContain('not found  content/claims/lead-found.mdx:16  a notice was posted');
    expect(stdout).toContain('it has: a notice was; it breaks at: posted');
    expect(status).toBe(1);
    const checked = spawnSync(process.execPath, [resolve('src/cli/check.ts')], { cwd: root, encoding: 'utf8' });
    expect(checked.stderr).toContain('content/claims/lead-found.mdx:16:21  quotation-not-found');
  });

  test('with --compare repeats the proof and writes nothing', () => {
    run(['minutes', 'minutes.txt']);
    const before = readFileSync(join(root, 'content/fingerprints/minutes.json'), 'utf8');
    expect(run(['minutes', 'minutes.txt', '--compare']).stdout).toContain('This is the text that the fingerprint was made from.');
    expect(run(['minutes', '-', '--compare'], `${minutes} And more.`).stdout).toContain('This is not the text that');
    expect(readFileSync(join(root, 'content/fingerprints/minutes.json'), 'utf8')).toBe(before);
  });

  test.each([
    ['a source that does not exist', ['minuts', 'minutes.txt'], 'Source "minuts" does not exist'],
    ['a file that does not exist', ['minutes', 'minuts.txt'], 'There is no file "minuts.txt"'],
    ['an unknown coverage', ['minutes', 'minutes.txt', '--coverage', 'half'], '"half" is not a coverage: write full or excerpt'],
    ['no file', ['minutes'], 'npm run fingerprint --'],
    ['a folder', ['minutes', 'content'], '"content" is a folder'],
    ['UTF-16', ['minutes', 'utf16.txt'], '"utf16.txt" is not text'],
    ['an encoding of old', ['minutes', 'latin1.txt'], '"latin1.txt" is not text'],
    ['bytes that stand for no character', ['minutes', 'nul.txt'], '"nul.txt" is not text'],
    [
      'more text than a book has',
      ['minutes', 'long.txt'],
      'Give only the part that is quoted.\n\nnpm run fingerprint -- <source-id> <file> [--coverage full|excerpt]',
    ],
    ['one line without a space', ['minutes', 'line.txt'], 'The text is too long'],
    ['more than is read', ['minutes', 'huge.txt'], '"huge.txt" has more than 16 MB'],
    ['a page whose parts are nested too deep', ['minutes', 'deep.html'], '"deep.html" cannot be read as a web page'],
    ['a PDF', ['minutes', 'minutes.pdf'], '"minutes.pdf" is not text'],
  ])('writes nothing for %s, and says how it is used', (_, words, says) => {
    const { status, stderr } = run(words);
    expect(stderr).toContain(says);
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(2);
    expect(existsSync(join(root, 'content/fingerprints/minuts.json'))).toBe(false);
  });

  test('reads no more of a stream without an end than it takes', () => {
    const { status, stderr } = run(['minutes', '-'], 'word '.repeat(4_000_000));
    expect(stderr).toContain('"-" has more than 16 MB');
    expect(status).toBe(2);
  });

  test('takes a text as long as a book, and the check accepts what it writes', () => {
    const words = Array.from({ length: 60_000 }, (_, index) => index.toString(36)).join(' ');
    write({ 'book.txt': `${minutes} ${words}` });
    expect(run(['minutes', 'book.txt']).status).toBe(0);
    expect(stored().words).toBe(60_018);
    const checked = spawnSync(process.execPath, [resolve('src/cli/check.ts')], { cwd: root, encoding: 'utf8' });
    expect(checked.stdout).toContain('3 of 3 quotations found in their sources');
  });

  test('says what is wrong with the fingerprint that it compares with, or where it cannot write', () => {
    write({ 'content/fingerprints/minutes.json': '{ "coverage": ' });
    expect(run(['minutes', 'minutes.txt', '--compare'])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^content\/fingerprints\/minutes.json could not be read: .*Fix it/) as string,
    });
    rmSync(join(root, 'content/fingerprints'), { recursive: true });
    write({ 'content/fingerprints': '' });
    expect(run(['minutes', 'minutes.txt'])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^content\/fingerprints\/minutes.json could not be written: .+\.\n$/) as string,
    });
    rmSync(join(root, 'content/fingerprints'));
  });
});
