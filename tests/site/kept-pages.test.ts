import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import type { Kept } from '../../src/integrations/kept/store.ts';
import { largeDossier } from '../bench/dossiers.ts';
import { astro, keepPages, project } from './project.ts';

const { root, write, environment, remove } = project(largeDossier(9));
afterAll(remove);
// All kinds of pages that are kept, and of the others one that shows all claims.
keepPages(root, /claims\/\[id\]|embed\/(\[|claims)|cards|prove\/\[|data\/|pages\/\[\.\.\.path\]|matrix\/\[/);

const kept = join(root, '.astro/kept');
const env = { ...environment, SITE_URL: 'https://desk.example' };
const built = (): Record<string, string> => {
  execFileSync(process.execPath, astro('build', '--silent'), { cwd: root, env, stdio: 'pipe' });
  const files = globSync('**/*', { cwd: join(root, 'dist'), withFileTypes: true }).filter((file) => file.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(paths.map((path) => [path.slice(root.length), createHash('sha256').update(readFileSync(path)).digest('hex')]));
};

/** The site without anything that builds before have kept; it leaves what they have kept. */
const builtCold = (): Record<string, string> => {
  renameSync(kept, `${kept}-aside`);
  try {
    return built();
  } finally {
    rmSync(kept, { recursive: true });
    renameSync(`${kept}-aside`, kept);
  }
};

const edit = (path: string, from: string | RegExp, to: string): void => {
  const text = readFileSync(join(root, path), 'utf8');
  // A second try finds what the first has written.
  if (!text.includes(to)) expect(text).toMatch(from);
  write({ [path]: text.replace(from, to) });
};
const claim = (number: number): string => `content/claims/generated-${number}.mdx`;

const record = (): { path: string; kept: Kept } => {
  const path = globSync('*.json', { cwd: kept })[0] ?? '';
  return { path: join(kept, path), kept: JSON.parse(readFileSync(join(kept, path), 'utf8')) as Kept };
};

test('a page that reads nothing of a change is taken from the build before', () => {
  built();
  const { path, kept: before } = record();
  // Other words in what is kept show that it is used.
  const page = before.pages['embed/claims/generated-1/'];
  const texts = readFileSync(join(kept, before.texts));
  const marked = texts
    .subarray(page?.from, (page?.from ?? 0) + (page?.length ?? 0))
    .toString()
    .replace('</title>', '!</title>');
  const all = Buffer.concat([texts, Buffer.from(marked)]);
  writeFileSync(join(kept, before.texts), all);
  if (page) Object.assign(page, { from: texts.length, length: Buffer.byteLength(marked), sum: crc32(marked) });
  writeFileSync(path, JSON.stringify(before));
  edit(claim(2), 'The Gazette reported', 'The Gazette wrote');
  built();
  const html = (number: number): string => readFileSync(join(root, `dist/embed/claims/generated-${number}/index.html`), 'utf8');
  expect(html(1)).toContain('!</title>');
  expect(html(2)).toContain('The Gazette wrote');
}, 300_000);

test.each<[string, () => void]>([
  [
    'words of a claim, a stance and a note of a change',
    () => {
      edit(claim(1), 'The Gazette reported', 'The Gazette wrote');
      edit(claim(3), 'The Gazette reported', 'The Gazette wrote');
      edit(claim(4), 'stance: disputes', 'stance: denies');
      edit(claim(5), 'The report rests on', 'This report rests on');
      edit(claim(6), 'changes: []', 'changes: [{ date: 2031-07-02, kind: correction, note: A word was mended. }]');
    },
  ],
  [
    'the names of parties, sources, events and terms',
    () => {
      edit('content/parties.yaml', 'name: Ford Laboratory', 'name: Ford Labs');
      edit('content/sources.yaml', /title: (?!null)(\w)/, 'title: New $1');
      edit('content/events.yaml', /title: (\w)/, 'title: New $1');
      edit('content/vocabulary.yaml', 'label: Safety', 'label: Safe');
    },
  ],
  [
    'which claims there are, and their order',
    () => {
      rmSync(join(root, claim(1)), { force: true });
      write({ 'content/claims/added.mdx': readFileSync(join(root, claim(2)), 'utf8').replace('wrote 2 of', 'wrote 77 of') });
      edit(claim(7), 'said: 2031-05-02', 'said: 2031-04-02');
    },
  ],
])(
  'after a change of %s a build is to the byte what it is from nothing',
  (_, change) => {
    change();
    expect(built()).toEqual(builtCold());
  },
  300_000,
);
