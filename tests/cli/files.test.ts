import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentFiles } from '../../src/cli/files.ts';
import { ContentError } from '../../src/model/diagnostic.ts';
import { wellWater } from '../fixtures/well-water.ts';
import { astro, wellProject } from '../site/project.ts';

const { root, environment, remove } = wellProject();
const outside = mkdtempSync(join(tmpdir(), 'outside-'));
const added: string[] = [];
const at = (path: string): string => {
  added.push(path);
  return join(root, path);
};

beforeEach(() => writeFileSync(join(outside, 'secret.mdx'), wellWater()['content/claims/people-told.mdx'] ?? ''));
afterEach(() => {
  for (const path of added.splice(0)) rmSync(join(root, path), { recursive: true, force: true });
});
afterAll(() => {
  remove();
  rmSync(outside, { recursive: true });
});

const told = (): string[] => {
  try {
    return Object.keys(contentFiles(root));
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.diagnostics.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);
  }
};

const checked = () => spawnSync(process.execPath, [resolve('src/cli/check.ts')], { cwd: root, encoding: 'utf8' });
const built = () => spawnSync(process.execPath, astro('build'), { cwd: root, env: environment, encoding: 'utf8' });

describe('the files of the content', () => {
  test('are all that lies below content/, and the names of those in public/', () => {
    writeFileSync(at('public/map.png'), '\x89PNG, and nothing more is read', 'latin1');
    writeFileSync(at('public/notes.txt'), '');
    mkdirSync(at('content/.editor'));
    writeFileSync(join(root, 'content/.editor/state.json'), '{}');
    writeFileSync(at('content/.claims.swp'), '');
    const { 'public/map.png': picture, ...files } = contentFiles(root);
    expect(picture).toBe('');
    expect(Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith('public/')))).toEqual(wellWater());
    expect(files['public/notes.txt']).toBe('');
  });

  test('are none of pictures, which belong into public/', () => {
    writeFileSync(at('content/articles/north well.jpg'), 'not read');
    expect(told()).toEqual(['content/articles/north well.jpg:1:1 misplaced-picture']);
    expect(checked().stderr).toContain('fix: move it to public/north well.jpg; its address is /north well.jpg');
  });

  test.each([
    ['a file', 'content/claims/linked.mdx', 'secret.mdx'],
    ['a folder', 'content/linked', '.'],
    ['nothing', 'content/claims/dangling.mdx', 'nothing.mdx'],
    ['a picture', 'public/linked.png', 'secret.mdx'],
    ['a folder of pictures', 'public/linked', '.'],
  ])('are refused with a symbolic link to %s', (_, path, target) => {
    symlinkSync(join(outside, target), at(path));
    expect(told()).toEqual([`${path}:1:1 symbolic-link`]);
  });

  test.each([
    ['photo.jpg', 'no picture', 'does not contain one'],
    ['empty.png', '', 'is empty'],
    ['phone.JPG', '\0\0\0\x18ftypheic\0\0', 'contains one of a kind (HEIC) that most browsers do not show'],
    ['drawing.svg', 'drawn by hand', 'does not contain one'],
  ])('are refused with a picture in public/ that no browser would show: %s', (name, bytes, says) => {
    mkdirSync(join(root, 'public'), { recursive: true });
    writeFileSync(at(`public/${name}`), bytes, 'latin1');
    expect(told()).toEqual([`public/${name}:1:1 broken-picture`]);
    expect(checked().stderr).toContain(`"public/${name}" has the name of a picture, but ${says}.`);
  });

  test.each([
    ['photo.jpg', '\xff\xd8\xff\xe0'],
    ['named-otherwise.jpg', '\x89PNG\r\n'],
    ['new.avif', '\0\0\0\x18ftypavif'],
    ['drawing.svg', '\xef\xbb\xbf<!-- drawn by hand -->\n<svg></svg>'],
  ])('may have a picture in public/ that browsers show: %s', (name, bytes) => {
    mkdirSync(join(root, 'public'), { recursive: true });
    writeFileSync(at(`public/${name}`), bytes, 'latin1');
    expect(told()).toContain(`public/${name}`);
  });

  test('are refused with what is no file, which would keep a reader waiting', () => {
    execFileSync('mkfifo', [at('content/claims/pipe.mdx')]);
    expect(told()).toEqual(['content/claims/pipe.mdx:1:1 no-file']);
  });

  test('are refused, all at once, with those that cannot be read', () => {
    // Whose name is no UTF-8 cannot be named by a program that writes UTF-8.
    writeFileSync(Buffer.concat([Buffer.from(join(root, 'content/claims/')), Buffer.from([0xff]), Buffer.from('.mdx')]), '');
    symlinkSync(outside, at('content/linked'));
    const found = told();
    execFileSync('sh', ['-c', 'rm content/claims/?.mdx 2>/dev/null || find content/claims -name "[!a-z]*" -delete'], { cwd: root });
    expect(found).toEqual(['content/linked:1:1 symbolic-link', 'content/claims/\ufffd.mdx:1:1 unreadable-file']);
  });

  test('are the same for the check and for the build: a linked claim is refused by both, and no page of it is made', () => {
    symlinkSync(join(outside, 'secret.mdx'), at('content/claims/linked.mdx'));
    const message = 'content/claims/linked.mdx:1:1  symbolic-link\n  "content/claims/linked.mdx" is a symbolic link';
    expect(checked()).toMatchObject({ status: 1, stderr: expect.stringContaining(message) as string });
    const { status, stdout, stderr } = built();
    expect(stdout + stderr).toContain('content/claims/linked.mdx:1:1');
    expect(status).not.toBe(0);
    expect(existsSync(join(root, 'dist/claims/linked/index.html'))).toBe(false);
  });

  test('stop a command that needs them, with the place instead of a stack', () => {
    symlinkSync(outside, at('content/linked'));
    const { status, stderr } = spawnSync(process.execPath, [resolve('src/cli/links.ts')], { cwd: root, encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^content\/linked:1:1 {2}symbolic-link\n/);
    expect(stderr).not.toContain('    at ');
  });
});
