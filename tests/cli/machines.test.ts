import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dossier } from '../../src/content/dossier.ts';
import { wellWater } from '../fixtures/well-water.ts';

const run = (words: string[], environment: Record<string, string> = {}) =>
  spawnSync(process.execPath, words, { encoding: 'utf8', env: { ...process.env, ...environment } });
const onNode = (version: string) =>
  run(['-e', `Object.defineProperty(process.versions, 'node', { value: '${version}' }); import('./.config/supported-node.js')`]);

describe('a Node that is too old', () => {
  test.each(['20.20.2', '22.17.1', '23.5.0'])('%s is told in one sentence what to do', (version) => {
    const { status, stderr } = onNode(version);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `This is Node.js ${version}, and the project runs on 22.18 or later: install Node.js 24, or run "npm ci" without --ignore-scripts, which brings its own.\n`,
    );
  });

  test.each(['22.18.0', '23.6.0', '24.0.0', '26.1.0'])('%s is not', (version) =>
    expect(onNode(version)).toMatchObject({ status: 0, stderr: '' }),
  );

  test('is told so before the check, the build, the server and new things', () => {
    const { scripts, dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
    for (const name of ['check', 'dev', 'serve', 'new']) expect(scripts?.[`pre${name}`]).toBe('node .config/supported-node.js');
    // Without packages for development, too, the project brings its own Node.
    expect(dependencies).toHaveProperty('node');
  });
});

describe('an environment that says no address', () => {
  test.each(['build', 'serve'])('stops %s with one sentence', (command) => {
    const { status, stdout, stderr } = run([`src/cli/${command}.ts`], { SITE_BASE: 'C:/Program Files/Git/wells/' });
    expect(status).toBeGreaterThan(0);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(/^SITE_BASE is .* as SITE_BASE=wells$/)]);
  });
});

test('files with the line ends of Windows are the same dossier', () => {
  const files = Object.fromEntries(Object.entries(wellWater()).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]));
  expect(dossier(files)).toEqual(dossier(wellWater()));
});
