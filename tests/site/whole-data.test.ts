import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { contentFiles } from '../../src/cli/files.ts';
import { dossier as read } from '../../src/content/dossier.ts';
import { DATA_VERSION, dataFiles, fileStem } from '../../src/site/publication/data/export.ts';
import { wellWater } from '../fixtures/well-water.ts';

/** What the files say of how pages are made, and not of what happened and was said. */
const OF_PAGES = /^content\/(pages\.yaml|pinned\.json|links\.json|fingerprints\/|translations\/|README)/;
const LEFT_OUT: [file: RegExp, keys: string[]][] = [
  [/site\.yaml$/, ['lead', 'fonts', 'contact', 'corrections']],
  [/articles\//, ['order', 'former-paths']],
  [/story\.mdx$/, ['headline']],
];

/** Everything that a value says: texts, numbers and truths, in lists and records of any depth. */
const said = (value: unknown): unknown[] => {
  if (typeof value !== 'object') return [value];
  return value === null ? [] : Object.values(value).flatMap(said);
};

/** Text as it is compared: lists are divided in one way, and lines in none. */
const plain = (value: unknown): string => String(value).replace(/\s+/g, ' ').trim();

/** The values of a file of content, without those that its data leaves out. */
const valuesOf = (path: string, text: string): string[] => {
  const front = path.endsWith('.mdx') ? (/^---\n(.*?)\n---/s.exec(text)?.[1] ?? '') : text;
  const value = parse(front, { schema: 'failsafe' }) as Record<string, unknown> | null;
  const omitted = LEFT_OUT.filter(([file]) => file.test(path)).flatMap(([, keys]) => keys);
  const records = Object.entries(value ?? {}).filter(([key]) => !omitted.includes(key));
  // An address that may not be shown is shown nowhere.
  const shown = records.map(([, record]) =>
    typeof record === 'object' && record !== null && 'link_ok' in record
      ? { ...record, link_ok: null, URL: record.link_ok === 'true' && 'URL' in record ? record.URL : null }
      : record,
  );
  return said(shown).map(plain);
};

test.each([
  ['of a small dossier', wellWater()],
  ['of this one', contentFiles(process.cwd())],
])('the JSON %s has all that its files say', (_, files) => {
  const dossier = read(files);
  const exported = dataFiles(dossier, undefined)[`${fileStem(dossier)}.json`]?.content ?? '';
  const all = said(JSON.parse(exported)).map(plain);
  // An id that is only there to tell two responses apart is the end of an address.
  const held = new Set(all.flatMap((value) => [value, value.split('#').at(-1)]));
  // The authors of sources are one name there, their kinds of names apart.
  const authors = Object.values(dossier.sources).flatMap(({ author = [] }) => author.flatMap((name) => Object.values(name)));
  const missing = Object.entries(files)
    .filter(([path]) => /\.(yaml|mdx|json)$/.test(path) && !OF_PAGES.test(path))
    .flatMap(([path, text]) => valuesOf(path, text).map((value) => `${path}: ${value}`));
  const absent = missing.filter((each) => {
    const value = each.slice(each.indexOf(': ') + 2);
    return !held.has(value) && value !== 'null' && !authors.includes(value);
  });
  expect(absent).toEqual([]);
  const { texts } = (JSON.parse(exported) as { tables: { texts: { text: string }[] } }).tables;
  expect(texts.map(({ text }) => text)).toEqual(Object.values(dossier.sections).flatMap((all) => all.map(({ text }) => text)));
});

test('the schema of the JSON has its version in its address, and is what the JSON names', () => {
  const files = dataFiles(read(wellWater()), new URL('https://desk.example'));
  const name = `schema-${DATA_VERSION}.json`;
  expect(files['schema.json']?.content).toBe(files[name]?.content);
  const address = `https://desk.example/data/${name}`;
  expect(JSON.parse(files[name]?.content ?? '{}')).toMatchObject({ $id: address });
  expect(JSON.parse(files['well-water.json']?.content ?? '{}')).toMatchObject({ $schema: address, version: DATA_VERSION });
});
