import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Index } from '../../src/integrations/reuse/store.ts';
import { wellWater } from '../fixtures/well-water.ts';
import { wellWaterInFrench } from '../fixtures/well-water-french.ts';
import { largeDossier } from '../bench/dossiers.ts';
import { astro, environment, keepPages, project } from '../site/project.ts';

const STORE = '.astro/pages/original';
const env = { ...environment, SITE_URL: 'https://desk.example' };

/** How many pages of a build were taken from the one before, and of how many. */
const counted = (root: string): [reused: number, all: number] => {
  const said = execFileSync(process.execPath, astro('build'), { cwd: root, env, encoding: 'utf8', stdio: 'pipe' });
  const [, reused = 0, all = 0] = /(\d+) of (\d+) pages are unchanged/.exec(said) ?? [];
  return [Number(reused), Number(all)];
};

/** How many pages of a build were taken from the one before. */
const build = (root: string): number => counted(root)[0];

/** The pages that are kept of the last build, by their files: where each stands in the store, and a digest of it. */
const keptPages = (root: string): Record<string, [at: number, length: number, digest: string]> => {
  const { pages } = JSON.parse(readFileSync(join(root, `${STORE}.json`), 'utf8').split('\n')[1] ?? '') as Index;
  return Object.fromEntries(Object.entries(pages).map(([file, { place }]) => [file, place]));
};

/** The pages that a build has made again just as they were: what is made again is put behind all that is kept, until much of that is old. */
const madeInVain = (root: string, make: () => void): string[] => {
  const before = keptPages(root);
  make();
  return Object.entries(keptPages(root)).flatMap(([file, [at, , digest]]) =>
    before[file]?.[2] === digest && before[file][0] !== at ? [file] : [],
  );
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
const rebuild = (root: string): number => {
  const [dist, served] = [join(root, 'dist'), join(root, 'served')];
  if (!existsSync(dist)) return build(root);
  for (const [path, hash] of Object.entries(hashes(dist))) {
    mkdirSync(join(served, hash === null ? path : dirname(path)), { recursive: true });
    if (hash !== null) linkSync(join(dist, path), join(served, path));
  }
  const before = hashes(served);
  const reused = build(root);
  expect(hashes(served)).toEqual(before);
  rmSync(served, { recursive: true });
  return reused;
};

const projects: ReturnType<typeof project>[] = [];
afterAll(() => projects.forEach(({ remove }) => remove()));

/** A project that is built again and again, and another one with the same files that is always built from nothing. */
const twoProjects = (content: Record<string, string>, needed = /./) => {
  const [own, clean] = [project(content), project(content)];
  projects.push(own, clean);
  for (const each of [own, clean]) keepPages(each.root, needed);
  const text = (path: string): string => readFileSync(join(own.root, path), 'utf8');
  const write = (path: string, words: string): void => [own, clean].forEach((each) => each.write({ [path]: words }));
  return {
    root: own.root,
    text,
    write,
    append: (path: string, words: string): void => [own, clean].forEach(({ root }) => appendFileSync(join(root, path), words)),
    remove: (path: string): void => [own, clean].forEach(({ root }) => rmSync(join(root, path))),
    change: (path: string, from: string | RegExp, to: string): void => {
      expect(text(path)).toMatch(from);
      write(path, text(path).replace(from, to));
    },
    /** What is built upon the build before is what is built from nothing. Gives how many pages were taken over. */
    isAsFromNothing: (): number => {
      const reused = rebuild(own.root);
      rmSync(join(clean.root, '.astro'), { recursive: true, force: true });
      expect(build(clean.root)).toBe(0);
      expect(hashes(join(own.root, 'dist'))).toEqual(hashes(join(clean.root, 'dist')));
      return reused;
    },
  };
};

const claimFile = (id: string): string => `content/claims/${id}.mdx`;
const [LEAD, OTHER, TOLD, ANOTHER] = [claimFile('lead-found'), claimFile('limits-kept'), claimFile('people-told'), claimFile('another')];
const { root, text, write, append, remove, change, isAsFromNothing } = twoProjects(wellWater());
// Each is tried some dozen times in itself.
const limits = { timeout: 600_000, retry: 0 };

test('a build upon the one before makes the same files as one from nothing, whatever was changed', limits, () => {
  expect(isAsFromNothing()).toBe(0);
  const [all, pages] = counted(root);
  expect(all).toBeGreaterThan(50);
  // What answers for addresses without a page is no page to be found.
  expect(pages - all).toBe(1);
  change(OTHER, /^claim: .+/m, 'claim: The laboratory wrote that no limit was passed.');
  // How large a picture is, is known when it is drawn.
  expect(madeInVain(root, () => isAsFromNothing()).filter((file) => !/timeline\/.*oembed\.json$/.test(file))).toEqual([]);
  const edits: [name: string, edit: () => void][] = [
    ['a response', () => change(OTHER, /summary: .+/, 'summary: Said that this was otherwise.')],
    ['when a claim was made', () => change(OTHER, /^said: .+/m, 'said: 2031-04')],
    ['who responded, and how', () => change(TOLD, /by: gazette(\n.+\n +stance: )denies/, 'by: lab$1disputes')],
    ['a moment that a timeline names', () => change(OTHER, /^asks: .+/m, '$&\nlandmark: { rank: 1, label: The limits }')],
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
    ['a claim less', () => remove(ANOTHER)],
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
  append('src/site/styles/claims.css', '\n.opening { order: 1; }\n');
  expect(isAsFromNothing()).toBe(0);
  const all = build(root);
  expect(all).toBeGreaterThan(0);
  const [store, index, spare] = [STORE, `${STORE}.json`, '.astro/spare'].map((path) => join(root, path)) as [string, string, string];
  const bytes = readFileSync(store);
  // Within the first page that it holds.
  bytes.writeUInt8(bytes.readUInt8(10) ^ 1, 10);
  writeFileSync(store, bytes);
  // Of these, the files would be found without it.
  for (const folder of [spare, join(root, 'dist')]) rmSync(folder, { recursive: true });
  const rest = isAsFromNothing();
  expect(rest).toBeLessThan(all);
  expect(rest).toBeGreaterThan(0);
  rmSync(store);
  writeFileSync(store, '');
  rmSync(join(root, 'dist'), { recursive: true });
  expect(isAsFromNothing()).toBe(0);
  writeFileSync(index, readFileSync(index).subarray(0, -1));
  expect(isAsFromNothing()).toBe(0);
  expect(existsSync(index)).toBe(true);
});

test('a build in several languages upon the one before makes the same files as one from nothing', limits, () => {
  const french = twoProjects(wellWaterInFrench());
  const TITLE = 'content/translations/fr/site.yaml';
  french.isAsFromNothing();
  french.change(TITLE, /title: .+/, 'title: L’eau');
  french.isAsFromNothing();
  french.change(OTHER, /stance: confirms/, 'stance: partly-confirms');
  french.isAsFromNothing();
  french.remove(TITLE.replace('site.yaml', 'claims/lead-found.mdx'));
  french.isAsFromNothing();
  expect(readdirSync(join(french.root, '.astro')).filter((name) => name.startsWith('spare'))).toEqual(['spare']);
});

test('a build with one claim less or more than makes responses views of claims makes the same files as one from nothing', limits, () => {
  const CLAIM = 'content/claims/generated-0.mdx';
  const files = largeDossier(146);
  const last = (files[CLAIM] ?? '').replace(/^entered: .*/m, 'entered: 2031-07-02');
  const many = twoProjects({ ...files, [CLAIM]: last }, /pages\/(404|embed\/claims)/);
  const claim = many.text(CLAIM);
  const size = (): number => statSync(join(many.root, 'dist/embed/claims/generated-1/town-2031-05-04/index.html')).size;
  many.isAsFromNothing();
  const view = size();
  many.change(CLAIM, 'The Gazette reported', 'The Gazette wrote');
  expect(many.isAsFromNothing()).toBeGreaterThan(100);
  many.remove(CLAIM);
  many.isAsFromNothing();
  expect(size()).toBeGreaterThan(2 * view);
  many.write(CLAIM, claim);
  many.isAsFromNothing();
  expect(size()).toBe(view);
});
