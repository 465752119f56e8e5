import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from '../../src/content/json-schemas.ts';
import { KINDS } from '../../src/content/read/kinds.ts';
import { parts } from '../../src/content/read/front-matter.ts';
import { wellWater } from '../fixtures/well-water.ts';

const FOLDER = 'public/schemas';
const generated = jsonSchemas();
const names = Object.keys(generated);

const validators = Object.fromEntries(
  Object.entries(generated).map(([name, schema]): [string, ValidateFunction] => [name, new Ajv({ allowUnionTypes: true }).compile(schema)]),
);

const nameFor = (file: string): string => `${/^content\/([^/.]+)/.exec(file)?.[1]}.schema.json`;

/** The values of a content file as an editor’s YAML reader takes them: with numbers. */
const values = (file: string, text: string): unknown => parse(file.endsWith('.mdx') ? (parts(text)?.front ?? '') : text);

const written = Object.entries(wellWater()).filter(([file]) => !file.endsWith('.json'));

/** Whether the schema of a file takes its text. */
const takes = (file: string, text: string): boolean => validators[nameFor(file)]?.(values(file, text)) ?? false;

/** The fixture’s file with one thing in it changed. */
const changed = (file: string, before: string, after: string): string => {
  const text = wellWater()[file] ?? '';
  expect(text).toContain(before);
  return text.replace(before, after);
};

describe('the schemas for editors', () => {
  test('are there for everything that people write, and for nothing else', () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...names].sort());
    expect(names).toHaveLength(KINDS.filter(({ example }) => /\.(yaml|mdx)$/.test(example)).length);
  });

  test.each(names)('are current: %s is what `npm run schemas` writes', (name) => {
    expect(readFileSync(`${FOLDER}/${name}`, 'utf8')).toBe(`${JSON.stringify(generated[name], null, 2)}\n`);
  });

  test.each(written)('take a valid %s', (file, text) => {
    expect(takes(file, text), JSON.stringify(validators[nameFor(file)]?.errors)).toBe(true);
  });

  test.each(written)('refuse an unknown key in %s', (file, text) => {
    const own = KINDS.some(({ path, many }) => path.test(file) && many);
    const wrong = { favourite: 'blue' };
    const value = values(file, text) as Record<string, object>;
    const [first = ''] = Object.keys(value);
    expect(validators[nameFor(file)]?.(own ? { ...value, [first]: { ...value[first], ...wrong } } : { ...value, ...wrong })).toBe(false);
  });

  test.each([
    ['content/site.yaml', 'language: en\n', ''],
    ['content/parties.yaml', '  kind: science\n', ''],
    ['content/sources.yaml', '  quality: primary\n', ''],
    ['content/events.yaml', '  parties: [town]\n', ''],
    ['content/pages.yaml', 'label: Timeline, ', ''],
    ['content/story.mdx', 'changes: []\n', ''],
    ['content/articles/background.mdx', 'order: 1\n', ''],
    ['content/claims/lead-found.mdx', 'asks: safety\n', ''],
    ['content/claims/lead-found.mdx', '    searched: [gazette-2031, lab-report]\n', ''],
  ])('refuse %s where a key is missing: %s', (file, before, after) => {
    expect(takes(file, changed(file, before, after))).toBe(false);
  });

  test.each([
    ['a stance', 'content/claims/lead-found.mdx', 'stance: disputes', 'stance: doubts'],
    ['an id', 'content/parties.yaml', 'lab:\n', 'The Lab:\n'],
    ['an address', 'content/sources.yaml', 'https://gazette.example/lead', 'gazette.example/lead'],
    ['a number', 'content/articles/background.mdx', 'order: 1', 'order: first'],
    ['a choice between true and false', 'content/sources.yaml', 'link_ok: true', 'link_ok: perhaps'],
  ])('refuse %s that cannot be one', (_, file, before, after) => {
    expect(takes(file, changed(file, before, after))).toBe(false);
  });

  test('take digits without quotation marks wherever the reader keeps them as text', () => {
    expect(takes('content/sources.yaml', changed('content/sources.yaml', 'issued: 2031-05-02', 'issued: 2031'))).toBe(true);
    expect(takes('content/sources.yaml', changed('content/sources.yaml', 'title: Metals in ground water', 'title: 1984'))).toBe(true);
    expect(takes('content/sources.yaml', changed('content/sources.yaml', 'language: en', 'language: 12'))).toBe(false);
  });

  test('carry what an editor should write', () => {
    const text = JSON.stringify(generated['claims.schema.json']);
    expect(text).toContain('Its position toward the claim, never its truth');
    expect(text).toContain('2014/2015');
  });

  test.each(KINDS.filter(({ example }) => example.endsWith('.yaml') && existsSync(example)).map(({ example }) => example))(
    'are named in the first line of %s',
    (file) => {
      expect(readFileSync(file, 'utf8').split('\n')[0]).toBe(`# yaml-language-server: $schema=../${FOLDER}/${nameFor(file)}`);
    },
  );
});
