import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildId } from '../../src/integrations/publish/build-id.ts';
import { addressesOf } from '../../src/integrations/headers-written.ts';
import { listening, siteServer } from '../../src/cli/serve.ts';
import { temporaryFolders } from '../../src/integrations/publish/temporary-folders.ts';
import { wellWater } from '../fixtures/well-water.ts';
import { astro, wellProject } from '../site/project.ts';

const { root, write, environment, remove } = wellProject();
const dist = join(root, 'dist');
const preload = ['--import', resolve('tests/fixtures/kill-at-change.ts')];
const KILLS = 3;
const PATIENCE = 120_000;

// A site with few pages, but of every kind of file, is built soon.
const NEEDED = /404|index|timeline|embed\/\[\.\.\.id\]|_/;
for (const file of globSync('src/pages/**/*.{astro,ts}', { cwd: root }))
  if (!NEEDED.test(file) || /claims|matrix/.test(file)) rmSync(join(root, file));

const PAGES = 'content/pages.yaml';
const pages = wellWater()[PAGES] ?? '';
const versions = [pages, pages.replace('A test came a year before', 'The test came long before')];
let version = 0;
const edit = (): void => write({ [PAGES]: versions[(version = 1 - version)] ?? '' });

interface Ended {
  pid: number;
  ended: string | number;
  said: string;
}

interface Manner {
  env?: Record<string, string>;
  /** What the shell is told before it builds. */
  told?: string;
  /** What is done whenever the build says how far it is. */
  meanwhile?: () => Promise<void>;
}

const build = async ({ env = {}, told = ':', meanwhile }: Manner = {}): Promise<Ended> => {
  const words = [process.execPath, ...preload, ...astro('build', ...(meanwhile ? [] : ['--silent']))];
  const child = spawn('/bin/sh', ['-c', `${told}; exec "$0" "$@"`, ...words], { cwd: root, env: { ...environment, ...env } });
  const looks: Promise<void>[] = [];
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (meanwhile) looks.push(meanwhile());
    });
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  await Promise.all(looks);
  return { pid: child.pid ?? 0, ended: signal ?? code ?? 0, said };
};

/** What builds keep for themselves, in the project and beside the site; and of these processes, elsewhere. */
const leftovers = (pids: number[] = []): string[] => [
  ...readdirSync(root).filter((name) => name.startsWith('.dist')),
  ...temporaryFolders(join(root, '.astro'), 'build'),
  ...temporaryFolders(tmpdir(), 'faces').filter((path) => pids.some((pid) => path.includes(`-${pid}-`))),
];

let changes = 0;
let server: Server;
let origin = '';
/** What the site answers with, by its paths, for each id of a build. */
const known = new Map<string | null, Map<string, string>>();
const answers = async (addresses: string[]): Promise<Map<string, string>> => {
  const asked = addresses.map(async (path): Promise<[string, string]> => {
    const answer = await fetch(origin + path);
    return [path, `${answer.status} ${Buffer.from(await answer.arrayBuffer()).toString('base64')}`];
  });
  return new Map(await Promise.all(asked));
};
/** The paths at which the site answers with something else than the build whose id it has; between two builds, which have none, than the former. */
const wrong = async (former: string | null = null): Promise<string[]> => {
  const wanted = known.get(buildId(dist) ?? former) ?? new Map<string, string>();
  expect(wanted.size).toBeGreaterThan(30);
  const got = await answers([...wanted.keys()]);
  return [...wanted].filter(([path, text]) => got.get(path) !== text).map(([path]) => path);
};

beforeAll(async () => {
  execFileSync(process.execPath, astro('build', '--silent'), { cwd: root, env: environment, stdio: 'inherit' });
  server = siteServer(dist);
  origin = `http://127.0.0.1:${await listening(server, 0)}`;
  known.set(buildId(dist), await answers(addressesOf(dist)));
  // From the third on, a build begins with the files of the one before the last, and changes less.
  for (const env of [{}, { CHANGES: join(root, 'changes') }]) {
    edit();
    expect(await build({ env })).toMatchObject({ ended: 0 });
    known.set(buildId(dist), await answers(addressesOf(dist)));
  }
  changes = Number(readFileSync(join(root, 'changes'), 'utf8'));
  expect(known.size).toBe(2);
}, 2 * PATIENCE);
afterAll(() => {
  server.close();
  remove();
});

describe('a build', () => {
  test('that is killed at three random moments leaves the site as it was served', { timeout: KILLS * PATIENCE }, async () => {
    const pids: number[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      // What a killed build began with is gone.
      if (kill > 0) for (const _ of [1, 2]) expect(await build()).toMatchObject({ ended: 0 });
      edit();
      const moment = 1 + Math.floor(((kill + Math.random()) / KILLS) * (changes - 1));
      const before = buildId(dist);
      const during: string[] = [];
      const meanwhile = async (): Promise<void> => {
        for (const [path, answer] of await answers(['/', '/timeline/', '/embed.js']))
          if (!answer.startsWith('200')) during.push(`${path} ${answer}`);
      };
      const { pid, ended } = await build({ env: { KILL_AT: String(moment) }, meanwhile });
      pids.push(pid);
      expect([moment, ended, during]).toEqual([moment, 'SIGKILL', []]);
      expect([moment, await wrong(before)]).toEqual([moment, []]);
      // Those of the last moments had put the next build in place; whatever is in place is whole.
      if (kill < KILLS - 1) expect([moment, buildId(dist)]).toEqual([moment, before]);
    }
    expect(await build()).toMatchObject({ ended: 0 });
    expect(await wrong()).toEqual([]);
    expect(leftovers(pids)).toEqual([]);
  });

  test('that finds no room on the disk fails, and leaves the site as it was and nothing else', { timeout: PATIENCE }, async () => {
    const before = buildId(dist);
    edit();
    // No file may become larger than 16 blocks, which are of 512 or 1024 bytes.
    const { ended, said, pid } = await build({ told: 'ulimit -f 16' });
    expect(ended).not.toBe(0);
    // Node's words for it, or those of the bundler, whichever writes first.
    expect(said).toMatch(/EFBIG|File too large/);
    expect(buildId(dist)).toBe(before);
    expect(await wrong()).toEqual([]);
    expect(leftovers([pid])).toEqual([]);
  });

  test('that is told to end leaves the site as it was and nothing else', { timeout: PATIENCE }, async () => {
    edit();
    const child = spawn(process.execPath, astro('build'), { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
    // It generates pages by then: this one each time, whatever has changed.
    for await (const chunk of child.stdout) if (String(chunk).includes('/404.html')) child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
    expect(child.exitCode).toBe(143);
    expect(await wrong()).toEqual([]);
    expect(leftovers([child.pid ?? 0])).toEqual([]);
  });

  test('that crashes when nearly done leaves the site as it was and nothing else', { timeout: PATIENCE }, async () => {
    const before = buildId(dist);
    edit();
    const headers = readFileSync(join(root, 'public/_headers'), 'utf8');
    write({ 'public/_headers': 'neither a path nor a header' });
    const { ended, said } = await build();
    write({ 'public/_headers': headers });
    expect([ended, buildId(dist)]).toEqual([1, before]);
    expect(said).toContain('_headers:1 is neither a path nor a header');
    expect(await wrong()).toEqual([]);
    expect(leftovers()).toEqual([]);
  });

  test('may run twice at once: both end well, and what is there is whole', { timeout: 2 * PATIENCE }, async () => {
    edit();
    const both = await Promise.all([build(), build()]);
    expect(both.map(({ ended, said }) => [ended, said])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    expect(await wrong()).toEqual([]);
    expect(leftovers()).toEqual([]);
  });

  test('makes files that every web server can read, in folders that were missing, whatever the umask', { timeout: PATIENCE }, async () => {
    const elsewhere = join(root, 'some/where/site');
    expect(await build({ env: { SITE_OUT: elsewhere }, told: 'umask 077' })).toMatchObject({ ended: 0, said: '' });
    const paths = ['.', '..', '../..', ...readdirSync(elsewhere, { recursive: true }).map(String)];
    expect(paths).toContain('embed.js');
    const modes = paths.map((path) => [path, statSync(join(elsewhere, path)).mode & 0o777]);
    expect(modes.filter(([path, mode]) => mode !== (statSync(join(elsewhere, String(path))).isDirectory() ? 0o755 : 0o644))).toEqual([]);
    expect(buildId(elsewhere)).toBe(buildId(dist));
  });

  test('takes nothing from what Astro kept of a build that was killed', { timeout: PATIENCE }, async () => {
    const store = join(root, 'node_modules/.astro/fonts');
    rmSync(join(root, 'node_modules'));
    mkdirSync(store, { recursive: true });
    for (const name of readdirSync('node_modules').filter((each) => each !== '.astro'))
      symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name), 'junction');
    for (const font of globSync('_astro/fonts/*', { cwd: dist })) writeFileSync(join(store, font.split('/').at(-1) ?? ''), 'half');
    expect(readdirSync(store).length).toBeGreaterThan(0);
    expect(await build()).toMatchObject({ ended: 0 });
    expect(await wrong()).toEqual([]);
  });
});
