import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { fontLetters } from '../../src/picture/faces/installed.ts';
import { problemsOf } from '../../src/content/dossier.ts';
import { isEngines } from '../../src/model/site-paths.ts';
import { wellWater } from '../fixtures/well-water.ts';
import { brokenLinks } from './links.ts';
import { wellProject } from './project.ts';
import { pagesOf } from './site.ts';

const SIGNS = '< /body>< /script> <3 ]]> $& $1 {x} ${x} & ; \\ ` %41 =1+1 سلام \u2067عالم\u2069 e\u0301';
/** What no font of the site has, in words that no picture shows. */
const STRANGE = ' שלום 👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿';
const UNDRAWN = 'corrections gloss role open says definition term was given family literal publisher issued-note container-title'.split(
  ' ',
);
const OWN_WORDS = ['claim', 'summary', 'open', 'says', 'definition'];
const WORDS = [
  ...OWN_WORDS,
  ...'title standfirst name corrections label gloss reading short role family given literal publisher'.split(' '),
  ...'issued-note note container-title term was speaker'.split(' '),
];
/** What there is room for in a picture. */
const FITTING = '<3 $& {x} =1+1 سلام \u2067عالم\u2069 e\u0301';
const VALUES: Record<string, string> = {
  url: 'https://münchen.example:8443/a[1]/%5B?x[]=1&y=2#z',
  contact: `"a&b'<3$&{x}"@münchen.example`,
  URL: 'https://xn--mnchen-3ya.example/straße/%E2%80%A6?q=a%7Cb',
};
/** The same signs as prose has to write them, where they mean something in it. */
const PROSE_SIGNS = 'Signs: \\{x} \\</body> & ; $& $1 \\\\ %41 =1+1 שלום \u2067עולם\u2069 e\u0301 👩‍👩‍👧‍👦.';

/** Every text of a file's values with signs behind it that mean something elsewhere, every address an odd one. */
const odd = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value)) return value.map((inner) => odd(inner, key));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, name === 'short' && 'claim' in value ? FITTING : odd(inner, name)]),
    );
  if (VALUES[key]) return VALUES[key];
  if (key === 'title') return value === 'null' ? null : `${String(value).slice(0, 40)} ${FITTING}`;
  if (!WORDS.includes(key)) return value;
  const signs = (OWN_WORDS.includes(key) ? '' : '"\' ” „ ') + SIGNS + (UNDRAWN.includes(key) ? STRANGE : '');
  // A claim has 280 characters, of which a long id takes 80.
  return `${String(value)} ${signs} ${'x'.repeat(300)}`.slice(0, key === 'claim' ? 200 : Infinity);
};

const long = (word: string): string => `${word}-${'x'.repeat(79 - word.length)}`;

const RENAMED = ['lead-found', 'people-told', 'lab-report', 'first-test', 'ground-water', 'north-well', 'first-year', 'background', 'town'];

/** Ids of 80 letters in place of short ones, in names of files too. */
const renamed = (text: string): string =>
  RENAMED.reduce((all, id) => all.replace(new RegExp(`(?<![\\w-])${id}(?![\\w]|-[a-z])`, 'g'), long(id)), text);

const oddFile = (text: string): string => {
  const [, front, body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const printed = JSON.stringify(odd(parseDocument(front ?? text, { schema: 'failsafe' }).toJS()), null, 1)
    .replace(/"(null|true|false)"/g, '$1')
    .replaceAll('"path": "/', `"path": "/a${'b'.repeat(30)}/`);
  return front === undefined ? printed : `---\n${printed}\n---\n${body}\n${PROSE_SIGNS}\n`;
};

const wells = wellWater();
wells['content/site.yaml'] += 'fonts: ["@fontsource-variable/noto-naskh-arabic"]\n';

const files = Object.fromEntries(
  Object.entries(wells).map(([path, text]) => [renamed(path), path.endsWith('.json') ? text : renamed(oddFile(text))]),
);

const { root, write, environment, remove } = wellProject();
afterAll(remove);

test('awkward values that the check allows, in every field at once, build a site with every link whole', () => {
  expect(problemsOf({ ...files, ...fontLetters('fonts: ["@fontsource-variable/noto-naskh-arabic"]') })).toEqual([]);
  for (const path of Object.keys(wellWater())) rmSync(join(root, path));
  write(files);
  const built = spawnSync(process.execPath, ['src/cli/build.ts'], {
    cwd: root,
    env: { ...environment, SITE_BASE: '/wells/', SITE_URL: 'https://desk.example' },
    encoding: 'utf8',
  });
  expect(built.stderr).toBe('');
  expect(built.status).toBe(0);
  const dist = join(root, 'dist');
  expect(pagesOf(dist)).toContain(`/claims/${long('lead-found')}/`);
  expect(pagesOf(dist)).toContain(`/embed/articles/${long('background')}/timeline/${long('first-year')}/`);
  const made = readdirSync(dist).filter((name) => !name.includes('.') && !/^_/.test(name));
  expect(made.filter((name) => !isEngines(`/${name}/`))).toEqual([`a${'b'.repeat(30)}`]);
  expect(brokenLinks(dist, '/wells/')).toEqual([]);
}, 240_000);
