import { expect, test } from 'vitest';
import { contentFiles } from '../src/cli/files.ts';
import { problemsOf } from '../src/content/dossier.ts';
import type { Diagnostic } from '../src/model/diagnostic.ts';

const files = contentFiles(process.cwd());

const problems = (changed: Record<string, string>): Diagnostic[] => problemsOf({ ...files, ...changed });

interface Word {
  file: string;
  word: string;
  offset: number;
}

const KEY = /^ *(?:- )?(?:\{ )?(by|said|asks|stance|answers|about|sources|searched|summary|kind|date|parties|issued|quality|claim):/gm;
const VALUE = /^ *(?:- )?(?:by|asks|stance|said|date|kind|issued|quality|entered): ([a-z0-9~/.-]+)$/gm;
const LISTED = /^ *(?:sources|searched|about|parties|answers): \[([a-z0-9-]+)/gm;
const SHORTCODE = /<(?:Source|Claim|Event|Term|Response|Quote) (?:id|source)="([a-z0-9#-]+)/g;

const words = (pattern: RegExp): Word[] =>
  Object.entries(files).flatMap(([file, text]) =>
    [...text.matchAll(pattern)].map((found) => ({
      file,
      word: found[1] ?? '',
      offset: found.index + found[0].lastIndexOf(found[1] ?? ''),
    })),
  );

/** Every n-th of the words, so that about `count` of them are tried, from all files. */
const spread = (all: Word[], count: number): Word[] => all.filter((_, index) => index % Math.max(1, Math.floor(all.length / count)) === 0);

const place = ({ file, offset }: Word): string => {
  const before = (files[file] ?? '').slice(0, offset).split('\n');
  return `${file}:${before.length}:${(before.at(-1) ?? '').length + 1}`;
};

/** The longest run of letters in a word: of three letters or in a number, any other sign makes another word. */
const letters = (word: string): string => (word.match(/[a-z]+/gi) ?? []).reduce((long, run) => (run.length > long.length ? run : long), '');

/** The files with one letter of each of these words changed. */
const altered = (all: Word[]): Record<string, string> => {
  const texts = { ...files };
  for (const { file, word, offset } of all) {
    const run = letters(word) || word;
    const at = offset + word.indexOf(run) + Math.floor(run.length / 2);
    const text = texts[file] ?? '';
    texts[file] = text.slice(0, at) + (text[at] === 'q' ? 'x' : 'q') + text.slice(at + 1);
  }
  return texts;
};

/** What to do about each of some altered words, as one run tells at its place. */
const told = (all: Word[]): { word: Word; fix: string | undefined }[] => {
  const found = problems(altered(all));
  return all.map((word) => ({ word, fix: found.find(({ file, line, column }) => `${file}:${line}:${column}` === place(word))?.fix }));
};

test('the content of this project has no problems', () => {
  expect(problems({})).toEqual([]);
});

test.each([
  ['key', KEY],
  ['id, stance or kind', new RegExp(VALUE.source.replace('said|date|', '').replace('issued|', '').replace('|entered', ''), 'gm')],
  ['listed id', LISTED],
  ['id in prose', SHORTCODE],
])('one letter changed in each %s of many is told in one run at its line and column, with the right word', (_, pattern) => {
  const tried = spread(
    words(pattern).filter(({ word }) => letters(word).length > 3),
    30,
  );
  expect(tried.length).toBeGreaterThan(15);
  const wrong = told(tried).filter(({ word, fix }) => !fix?.includes(word.word));
  expect(wrong.map(({ word, fix }) => `${place(word)} ${word.word}: ${fix}`)).toEqual([]);
});

test('one letter in each date of many is told in one run at its line and column', () => {
  const tried = spread(words(/^ *(?:- )?(?:said|date|issued|entered): ([0-9~/.-]+)$/gm), 30);
  expect(tried.length).toBeGreaterThan(15);
  const wrong = told(tried).filter(({ fix }) => !fix?.startsWith('write '));
  expect(wrong.map(({ word }) => place(word))).toEqual([]);
});
