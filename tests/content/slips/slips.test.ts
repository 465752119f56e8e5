import { beforeAll, describe, expect, test } from 'vitest';
import { problemsOf } from '../../../src/content/dossier.ts';
import { wellWater } from '../../fixtures/well-water.ts';
import { share, toldOf, type Told } from './named.ts';

describe('a finger that slips in one line of a register or of a claim', () => {
  let all: Told[];
  beforeAll(() => {
    // One slip of five; `npm run slips` takes them all, and those of the project’s own registers.
    all = toldOf(wellWater(), 5);
  });

  test('is told in the line where it slipped, nineteen times of twenty', () => {
    expect(all.length).toBeGreaterThan(300);
    expect(share(all, ({ isLine }) => isLine)).toBeGreaterThan(0.95);
  });

  test('is told with its cause, nineteen times of twenty', () => {
    expect(share(all, ({ isCause }) => isCause)).toBeGreaterThan(0.95);
  });

  test('is told alone, without what follows from it', () => {
    expect(share(all, ({ count }) => count === 1)).toBeGreaterThan(0.95);
  });
});

const told = (file: string, from: string, to: string) => {
  const files = wellWater();
  expect(files[file]).toContain(from);
  const found = problemsOf({ ...files, [file]: (files[file] ?? '').replace(from, to) });
  return found.map(({ file: where, line, column, message, fix }) => `${where}:${line}:${column} ${message} | ${fix}`);
};

test('a line that is indented too far is told with the place where it belongs', () => {
  expect(told('content/parties.yaml', '  short: The town', '   short: The town')).toEqual([
    'content/parties.yaml:3:4 The line is indented further than the one above it, which already has a value. | begin it below the first letter of the line above',
  ]);
  expect(told('content/parties.yaml', '  name: The Town', ' name: The Town')).toEqual([
    'content/parties.yaml:2:2 "name" is indented by 1 space, but its neighbours by 2. | begin the line with 2 spaces',
  ]);
  expect(told('content/events.yaml', 'well-closed:', '  well-closed:')).toEqual([
    'content/events.yaml:11:3 "well-closed" is indented by 2 spaces, but its neighbours by none. | begin the line with no space',
  ]);
});

test('an entry of a list without its hyphen is no second set of keys', () => {
  expect(told('content/claims/lead-found.mdx', '  - by: lab', '    by: lab')).toEqual([
    'content/claims/lead-found.mdx:18:5 An entry of a list begins here without a hyphen. | write a hyphen and a space before it: "- …"',
  ]);
});

test('spaces and hyphens that only look like ones are called by their names', () => {
  expect(told('content/parties.yaml', '  kind: science', '\u00a0 kind: science')).toEqual([
    'content/parties.yaml:9:1 There is a non-breaking space here, which only looks like an ordinary space. | delete it, and type a plain space in its place',
  ]);
  expect(told('content/parties.yaml', '  kind: science', '  kind: sci\u00adence')).toEqual([
    'content/parties.yaml:9:12 This word contains a soft hyphen, which is invisible. | delete the word, and type it again',
  ]);
});

test('slips in two registers are told in one run', () => {
  const files = wellWater();
  for (const file of ['content/parties.yaml', 'content/sources.yaml'])
    files[file] = (files[file] ?? '').replace(/^ {2}(?=publisher|kind)/m, '   ');
  expect(problemsOf(files).map(({ file, line }) => `${file}:${line}`)).toEqual(['content/parties.yaml:4', 'content/sources.yaml:5']);
});
