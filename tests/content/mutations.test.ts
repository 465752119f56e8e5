import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dossier } from '../../src/content/dossier.ts';
import { proseTree } from '../../src/content/prose-tree.ts';
import { ContentError } from '../../src/model/diagnostic.ts';
import { wellWater } from '../fixtures/well-water.ts';
import { valueChange, withValue } from './awkward.ts';
import { built } from './built.ts';

const original = wellWater();
const paths = Object.keys(original);

type Mutation = (text: string) => string;

const cut = (text: string, at: number): number => (text.length === 0 ? 0 : at % (text.length + 1));
const lineAt = (text: string, at: number): number => at % text.split('\n').length;

const swapLines = (text: string, a: number, b: number): string => {
  const lines = text.split('\n');
  const [i, j] = [lineAt(text, a), lineAt(text, b)];
  [lines[i], lines[j]] = [lines[j] ?? '', lines[i] ?? ''];
  return lines.join('\n');
};

const AWKWARD = [
  ...'{}[]<>:"\'`*&!%@|\\#-\t\n\r\u0000\ufeff“”’…é\u2028🙂',
  '---',
  '<Quote',
  '/>',
  '{x}',
  '${',
  ': ',
  '- ',
  'null',
  'true',
  '2031',
  '~',
  '..',
  '<<',
  '\ud800',
  '\\u202e',
  '\\0',
  '&#x202e;',
  '&#0;',
  '\u202e',
  '\u2067',
  '> '.repeat(30),
  '- '.repeat(300),
  '['.repeat(30),
  '<Claim id="lead-found">'.repeat(30),
  '<constructor />',
  '<__proto__ a="b" />',
  ' toString="x"',
  '[a][b]\n\n[b]: javascript:alert(1)\n\n',
  '[a](//evil.example/)',
  '![a](//evil.example/x.png)',
  'constructor: x\n',
  '__proto__: { a: b }\n',
];

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(fc.nat(), fc.constantFrom(...AWKWARD)).map(
    ([at, put]): Mutation =>
      (text) =>
        text.slice(0, cut(text, at)) + put + text.slice(cut(text, at)),
  ),
  fc.tuple(fc.nat(), fc.integer({ min: 1, max: 30 })).map(
    ([at, length]): Mutation =>
      (text) =>
        text.slice(0, cut(text, at)) + text.slice(cut(text, at) + length),
  ),
  fc.nat().map(
    (at): Mutation =>
      (text) =>
        text.slice(0, cut(text, at)),
  ),
  fc.tuple(fc.nat(), fc.nat()).map(
    ([a, b]): Mutation =>
      (text) =>
        swapLines(text, a, b),
  ),
  fc.nat().map(
    (at): Mutation =>
      (text) =>
        text.split('\n').toSpliced(lineAt(text, at), 1).join('\n'),
  ),
  fc.nat().map(
    (at): Mutation =>
      (text) =>
        text
          .split('\n')
          .toSpliced(lineAt(text, at), 0, text.split('\n')[lineAt(text, at)] ?? '')
          .join('\n'),
  ),
  fc.tuple(fc.nat(), fc.integer({ min: 0, max: 0xffff })).map(
    ([at, code]): Mutation =>
      (text) =>
        text.slice(0, cut(text, at)) + String.fromCharCode(code) + text.slice(cut(text, at) + 1),
  ),
  fc.tuple(fc.nat(), fc.constantFrom('', ' null', ' []', ' {}', ' true', ' 2031', ' "x"')).map(
    ([at, value]): Mutation =>
      (text) =>
        text
          .split('\n')
          .map((line, index) => (index === lineAt(text, at) ? line.replace(/:.*$/, `:${value}`) : line))
          .join('\n'),
  ),
);

type Files = Record<string, string>;

/** Has the check read the files: what it tells must be of use to a person; what it lets pass must build. */
const agree = (files: Files, which: number): void => {
  let read;
  try {
    read = dossier(files);
  } catch (error) {
    expect(error).toBeInstanceOf(ContentError);
    const { diagnostics } = error as ContentError;
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const { file, line, column, message, fix } of diagnostics) {
      expect(files[file] !== undefined || message.includes('is missing')).toBe(true);
      expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual((files[file] ?? '').split('\n').length + 1);
      expect(fix).not.toBe('');
    }
    return;
  }
  for (const path of Object.keys(files).filter((name) => name.endsWith('.mdx')))
    expect(() => proseTree(path, files[path] ?? '')).not.toThrow();
  built(read, which);
};

test('no mutation of the files crashes the check, or passes it and fails the build', () => {
  const change = fc.tuple(fc.constantFrom(...paths), fc.array(mutation, { minLength: 1, maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), fc.nat(), (changes, which) => {
      const files = { ...original };
      for (const [path, mutations] of changes) files[path] = mutations.reduce((text, mutate) => mutate(text), files[path] ?? '');
      agree(files, which);
    }),
    { numRuns: 400, endOnFailure: true },
  );
}, 240_000);

test('no value in place of another crashes the check, or passes it and fails the build', () => {
  const change = fc.tuple(fc.constantFrom(...paths), valueChange);
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), fc.nat(), (changes, which) => {
      const files = { ...original };
      for (const [path, value] of changes) files[path] = withValue(files[path] ?? '', value);
      agree(files, which);
    }),
    { numRuns: 250, endOnFailure: true },
  );
}, 240_000);

test('no name of a file crashes the check, or passes it and fails the build', () => {
  const claim = (original['content/claims/limits-kept.mdx'] ?? '').replace('limits were kept', 'limits were moved');
  const name = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('CON', 'nul', 'com1', 'a'.repeat(80), 'a'.repeat(81), 'index', '..', 'a.', 'A'),
  );
  fc.assert(
    fc.property(name, fc.nat(), (id, which) => agree({ ...original, [`content/claims/${id}.mdx`]: claim }, which)),
    { numRuns: 100, endOnFailure: true },
  );
}, 120_000);
