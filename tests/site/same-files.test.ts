import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { wellWater } from '../fixtures/well-water.ts';
import { astro, environment, project } from './project.ts';

const LEAD = 'content/claims/lead-found.mdx';
const STORY = 'content/story.mdx';

/** A dossier with lists that languages order differently: Lithuanian has y before j, and Intl does not know the language of this one. */
const content = (): Record<string, string> => {
  const files = wellWater();
  const lead = files[LEAD] ?? '';
  const claim = (said: string): string => lead.replace(/^claim: .+$/m, `claim: ${said}`).replace(/^quote: .+\n/m, '');
  const source = (publisher: string): string =>
    `  type: document\n  title: null\n  publisher: ${publisher}\n  issued: null\n  language: en\n  seen: { part: full, note: all of it }\n  quality: primary\n  link_ok: false\n`;
  const term = (word: string): string => `  term: ${word}\n  definition: A word of the wells.\n  source: yield-office\n`;
  return {
    ...files,
    'content/site.yaml': (files['content/site.yaml'] ?? '').replace('language: en', 'language: la'),
    'content/claims/lead-yielded.mdx': claim('The Gazette reported that the wells yielded lead.'),
    'content/claims/lead-judged.mdx': claim('The Gazette reported that the lead was judged harmless.'),
    'content/sources.yaml': `${(files['content/sources.yaml'] ?? '').replaceAll('language: en', 'language: la')}yield-office:\n${source('Yield Office')}joint-office:\n${source('Joint Office')}`,
    'content/glossary.yaml': `${files['content/glossary.yaml']}yield:\n${term('Yield')}joint:\n${term('Joint')}`,
    [STORY]: (files[STORY] ?? '').replace(
      'A short lead.',
      'A short <Term id="yield">yield</Term> of a <Term id="joint">joint</Term>.<Source id="joint-office" />',
    ),
  };
};

/** Packages without what other builds keep beside them. */
const packagesOnly = (root: string): void => {
  rmSync(join(root, 'node_modules'));
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((each) => !each.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name), 'junction');
};

const umask = (mask: string): string[] => [
  '--import',
  `data:text/javascript,import{isMainThread}from'node:worker_threads';isMainThread&&process.umask(${mask})`,
];

const built = (root: string, mask: string, variables: Record<string, string>): Record<string, string> => {
  const env = { ...environment, SITE_URL: 'https://desk.example', ...variables };
  execFileSync(process.execPath, [...umask(mask), ...astro('build', '--silent')], { cwd: root, env, stdio: 'pipe' });
  const files = globSync('**/*', { cwd: join(root, 'dist'), withFileTypes: true }).filter((file) => file.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(join(root, 'dist').length), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
};

const [here, there] = [project(content()), project(content())];
const elsewhere = join(`${there.root} of another person`, 'and much', 'deeper');
afterAll(() => {
  here.remove();
  rmSync(`${there.root} of another person`, { recursive: true, force: true });
});

test('the same files are built in any folder, time zone and language, whatever other programs have set, with pictures stored or not', () => {
  packagesOnly(here.root);
  // Days of the dossier begin at midnight in UTC, where it is another day by the clock of one of these places.
  const first = built(here.root, '0o022', { TZ: 'America/Adak', LC_ALL: 'C', LANG: 'C' });
  mkdirSync(join(elsewhere, '..'), { recursive: true });
  renameSync(there.root, elsewhere);
  packagesOnly(elsewhere);
  cpSync(join(here.root, 'node_modules/.cache'), join(elsewhere, 'node_modules/.cache'), { recursive: true });
  writeFileSync(join(elsewhere, '.env'), 'BASE_URL=/of-a-file/\n');
  const set = { BASE_URL: '/of-another-program/', SITE: 'https://elsewhere.example', NODE_ENV: 'development', MODE: 'staging' };
  const second = built(elsewhere, '0o077', { TZ: 'Pacific/Kiritimati', LC_ALL: 'lt_LT.UTF-8', LANG: 'tr_TR.UTF-8', ...set });
  const differing = [...new Set([...Object.keys(first), ...Object.keys(second)])].filter((file) => first[file] !== second[file]);
  expect(Object.keys(first).length).toBeGreaterThan(100);
  const kinds = [/changes\/feed\.xml$/, /changes\/feed\.json$/, /data\/[\w-]+\.csv$/, /data\/[\w-]+\.ics$/, /\.bib$/, /sitemap-0\.xml$/];
  const pages = [/search\/documents\.json$/, /prove\/[\w-]+\/index\.html$/, /print\/index\.html$/, /_headers$/];
  for (const kind of [...kinds, ...pages]) expect(Object.keys(first).some((file) => kind.test(file.replaceAll('\\', '/')))).toBe(true);
  expect(differing).toEqual([]);
}, 300_000);
