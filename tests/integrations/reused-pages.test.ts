import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { astro, environment, wellProject } from '../site/project.ts';

const [own, clean] = [wellProject(), wellProject()];
afterAll(() => [own, clean].forEach(({ remove }) => remove()));

const STORE = '.astro/pages/original';
const env = { ...environment, SITE_URL: 'https://desk.example' };

/** How many pages of a build were taken from the one before. */
const build = (root: string): number => {
  const said = execFileSync(process.execPath, astro('build'), { cwd: root, env, encoding: 'utf8', stdio: 'pipe' });
  return Number(/(\d+) of \d+ pages are as they were/.exec(said)?.[1] ?? 0);
};

/** What is in a folder: of each file its hash, `null` of a folder. */
const hashes = (folder: string): Record<string, string | null> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length), entry.isFile() ? createHash('sha256').update(readFileSync(path)).digest('hex') : null];
    }),
  );

/** Builds upon the build before, in whose files nothing may be written meanwhile: they are those of the site that is served. */
const rebuild = (): number => {
  const [dist, served] = [join(own.root, 'dist'), join(own.root, 'served')];
  if (!existsSync(dist)) return build(own.root);
  for (const [path, hash] of Object.entries(hashes(dist))) {
    mkdirSync(join(served, hash === null ? path : dirname(path)), { recursive: true });
    if (hash !== null) linkSync(join(dist, path), join(served, path));
  }
  const before = hashes(served);
  const reused = build(own.root);
  expect(hashes(served)).toEqual(before);
  rmSync(served, { recursive: true });
  return reused;
};

/** What is built upon the build before is what is built from nothing. Gives how many pages were taken over. */
const isAsFromNothing = (): number => {
  const reused = rebuild();
  for (const kept of [`${STORE}.json`, '.astro/spare']) rmSync(join(clean.root, kept), { recursive: true, force: true });
  expect(build(clean.root)).toBe(0);
  expect(hashes(join(own.root, 'dist'))).toEqual(hashes(join(clean.root, 'dist')));
  return reused;
};

const text = (path: string): string => readFileSync(join(own.root, path), 'utf8');
const write = (path: string, content: string): void => [own, clean].forEach((project) => project.write({ [path]: content }));
const change = (path: string, from: string | RegExp, to: string): void => {
  expect(text(path)).toMatch(from);
  write(path, text(path).replace(from, to));
};

const [LEAD, OTHER, ANOTHER] = ['lead-found', 'limits-kept', 'another'].map((id) => `content/claims/${id}.mdx`) as [string, string, string];
// Each is tried some dozen times in itself.
const limits = { timeout: 600_000, retry: 0 };

test('a build upon the one before makes the same files as one from nothing, whatever was changed', limits, () => {
  expect(isAsFromNothing()).toBe(0);
  const all = build(own.root);
  expect(all).toBeGreaterThan(50);
  const edits: [name: string, edit: () => void][] = [
    ['a response', () => change(OTHER, /summary: .+/, 'summary: Said that this was otherwise.')],
    ['the prose of a claim', () => write(OTHER, `${text(OTHER)}\nOne sentence more.\n`)],
    ['a claim more', () => write(ANOTHER, text(LEAD).replace(/^claim: .+$/m, 'claim: The Gazette reported something else.'))],
    [
      'a source, a party and an event',
      () => {
        change('content/sources.yaml', /publisher: .+/, 'publisher: Aardvark Press');
        change('content/parties.yaml', 'short: The town', 'short: The city');
        change('content/events.yaml', /title: .+/, 'title: It began');
      },
    ],
    ['the site', () => change('content/site.yaml', 'title: Well Water', 'title: Wells')],
    ['a claim less', () => [own, clean].forEach(({ root }) => rmSync(join(root, ANOTHER)))],
  ];
  for (const [name, edit] of edits) {
    edit();
    const reused = isAsFromNothing();
    expect(reused, name).toBeLessThan(all);
    // The name of the site stands everywhere.
    if (name !== 'the site') expect(reused, name).toBeGreaterThan(0);
  }
});

test('after a change of the engine no page is taken over, and what was kept and is damaged is made again', limits, () => {
  appendFileSync(join(own.root, 'src/site/styles/claims.css'), '\n.opening { order: 1; }\n');
  appendFileSync(join(clean.root, 'src/site/styles/claims.css'), '\n.opening { order: 1; }\n');
  expect(isAsFromNothing()).toBe(0);
  const all = build(own.root);
  expect(all).toBeGreaterThan(0);
  const [store, index, spare] = [STORE, `${STORE}.json`, '.astro/spare'].map((path) => join(own.root, path)) as [string, string, string];
  const bytes = readFileSync(store);
  // Within the first page that it holds.
  bytes.writeUInt8(bytes.readUInt8(10) ^ 1, 10);
  writeFileSync(store, bytes);
  // Of these, the files would be found without it.
  for (const folder of [spare, join(own.root, 'dist')]) rmSync(folder, { recursive: true });
  const rest = isAsFromNothing();
  expect(rest).toBeLessThan(all);
  expect(rest).toBeGreaterThan(0);
  rmSync(store);
  writeFileSync(store, '');
  rmSync(join(own.root, 'dist'), { recursive: true });
  expect(isAsFromNothing()).toBe(0);
  writeFileSync(index, readFileSync(index).subarray(0, -1));
  expect(isAsFromNothing()).toBe(0);
  expect(existsSync(index)).toBe(true);
});
