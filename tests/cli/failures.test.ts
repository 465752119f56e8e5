import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { failureText } from '../../src/cli/failures.ts';
import { writeText } from '../../src/cli/files.ts';
import { finishBuild } from '../../src/integrations/publish/build-id.ts';

const folder = mkdtempSync(join(tmpdir(), 'failures-'));
afterAll(() => rmSync(folder, { recursive: true }));

const failure = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

const run = (command: string, variables: Record<string, string> = {}) => {
  const { status, stderr } = spawnSync(process.execPath, [resolve(`src/cli/${command}.ts`)], {
    cwd: folder,
    env: { ...process.env, ...variables },
    encoding: 'utf8',
  });
  return { status, stderr };
};

describe('a failure is one sentence', () => {
  test('with the file and the reason where the system refused', () => {
    expect(failureText(failure(() => readFileSync(join(folder, 'none'))))).toBe(`${join(folder, 'none')}: no such file or directory.`);
    expect(failureText(failure(() => rmSync(folder)))).toMatch(/directory/);
  });

  test('with the words of whoever foresaw it', () => {
    expect(failureText(new Error('The list is empty.'))).toBe('The list is empty.');
  });

  test('that asks for a report where nobody did', () => {
    const error = failure(() => (undefined as unknown as { length: number }).length);
    expect(failureText(error)).toMatch(/^Something went wrong that should not have \(TypeError: .+\)\. Please report it\.$/);
  });
});

test('a text that cannot be written leaves what was there', () => {
  const path = join(folder, 'sources.yaml');
  writeFileSync(path, 'before');
  mkdirSync(join(folder, '.sources.yaml.new'));
  expect(() => writeText(path, 'after')).toThrow(`${path} could not be written: `);
  expect(readFileSync(path, 'utf8')).toBe('before');
});

describe('a command that cannot do its work ends with 2 and says why:', () => {
  test('schemas, where a file stands in the way', () => {
    writeFileSync(join(folder, 'public'), '');
    expect(run('schemas')).toEqual({
      status: 2,
      stderr: expect.stringMatching(/^public\/schemas\/.+ could not be written: .+\.\n$/) as string,
    });
  });

  test('pin, where the list of copies is damaged', () => {
    mkdirSync(join(folder, 'dist/embed/timeline'), { recursive: true });
    writeFileSync(join(folder, 'dist/embed/timeline/data.json'), '{ "rows": [] }');
    finishBuild(join(folder, 'dist'));
    mkdirSync(join(folder, 'content'));
    writeFileSync(join(folder, 'content/pinned.json'), '{ "sha');
    const { status, stderr } = spawnSync(process.execPath, [resolve('src/cli/pin.ts'), 'timeline'], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toMatch(/^content\/pinned\.json could not be read: .+\. Fix it, or restore its last good version\.\n$/);
    expect(status).toBe(2);
  });

  test('links and fingerprint, where there is no content', () => {
    rmSync(join(folder, 'content'), { recursive: true, force: true });
    for (const [command, ...words] of [['links'], ['fingerprint', 'minutes', 'minutes.txt']]) {
      const { status, stderr } = spawnSync(process.execPath, [resolve(`src/cli/${command}.ts`), ...words], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(stderr).toMatch(/^content:1:1 {2}unreadable-file\n {2}The folder cannot be read: no such file or directory\.\n/);
      expect(stderr).not.toContain('    at ');
      expect(status).toBe(2);
    }
  });
});
