import { describe, expect, test } from 'vitest';
import { dossier, problemsOf as problems } from '../../../src/content/dossier.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { responsesOf } from '../../../src/model/dossier.ts';
import { wellWater } from '../../fixtures/well-water.ts';
import { BY_HAND } from './fixes/by-hand.ts';
import { EDITS, followed, reasonOf } from './fixes/followed.ts';
import { answers } from './mistakes/answers.ts';
import { braces } from './mistakes/braces.ts';
import { claims } from './mistakes/claims.ts';
import { dating } from './mistakes/dating.ts';
import { leftovers } from './mistakes/leftovers.ts';
import { entries } from './mistakes/entries.ts';
import { fonts } from './mistakes/fonts.ts';
import { lost } from './mistakes/lost.ts';
import { marks } from './mistakes/marks.ts';
import type { Mistake } from './mistakes/mistake.ts';
import { names } from './mistakes/names.ts';
import { nearIds } from './mistakes/near-ids.ts';
import { nesting } from './mistakes/nesting.ts';
import { pasted } from './mistakes/pasted.ts';
import { pictures } from './mistakes/pictures.ts';
import { prose } from './mistakes/prose.ts';
import { registers } from './mistakes/registers.ts';
import { removed } from './mistakes/removed.ts';
import { rest } from './mistakes/rest.ts';
import { values } from './mistakes/values.ts';

const mistakes = [
  ...claims,
  ...prose,
  ...registers,
  ...rest,
  ...values,
  ...names,
  ...nesting,
  ...pictures,
  ...dating,
  ...lost,
  ...fonts,
  ...leftovers,
  ...pasted,
  ...removed,
  ...nearIds,
  ...marks,
  ...braces,
  ...answers,
  ...entries,
];

const made = ({ file, write, text, copy, missing }: Mistake): Record<string, string> => {
  const files = wellWater();
  const before = files[file] ?? '';
  if (missing) delete files[file];
  else if (write) files[file] = before.replace(write[0], () => write[1]);
  else files[file] = text ?? files[copy ?? ''] ?? '';
  return files;
};

const said = ({ rule, message }: Pick<Diagnostic, 'rule' | 'message'>): string => `${rule}: ${message}`;

const told = ({ file, line, column, rule, message, fix }: Diagnostic) => ({ place: `${file}:${line}:${column}`, rule, message, fix });

describe('the checker', () => {
  test('has nothing to say of a valid dossier', () => {
    expect(problems(wellWater())).toEqual([]);
  });

  test('has nothing to say of signs of Markdown in the words of others, and around them', () => {
    const [files, claim] = [wellWater(), 'content/claims/lead-found.mdx'];
    const around = 'quote: { prefix: "found *much*", suffix: "and `more` of it", exact';
    files[claim] = (files[claim] ?? '').replace('quote: { exact', around);
    expect(files[claim]).toContain(around);
    expect(problems(files)).toEqual([]);
  });

  test('has nothing to say of a quotation of thirty words, but of one more', () => {
    const quoted = (count: number): string[] => {
      const [files, claim] = [wellWater(), 'content/claims/lead-found.mdx'];
      const words = Array.from({ length: count }, (_, at) => `word${at}`);
      const quote = `exact: ${words.join(' ')}, brief: ${words.slice(0, 3).join(' ')},`;
      files[claim] = (files[claim] ?? '').replace('exact: a notice was posted,', quote);
      return problems(files).map(({ rule }) => rule);
    };
    expect([quoted(30), quoted(31)]).toEqual([[], ['long-quotation']]);
  });

  test('asks for no translation of words that another country writes in the language of the site', () => {
    const quoted = (language: string) => {
      const [files, claim] = [wellWater(), 'content/claims/lead-found.mdx'];
      files[claim] = (files[claim] ?? '').replace('source: gazette-2031 }', `source: gazette-2031, language: ${language} }`);
      return problems(files).map(({ rule }) => rule);
    };
    expect([quoted('en-GB'), quoted('fr')]).toEqual([[], ['missing-translation']]);
  });

  test('has nothing to say of two claims with responses of one id: each has an address of its own', () => {
    const files = wellWater();
    for (const claim of ['people-told', 'well-kept-open'])
      files[`content/claims/${claim}.mdx`] = (files[`content/claims/${claim}.mdx`] ?? '').replace('  - by:', '  - id: its-word\n    by:');
    const mentions = ['people-told', 'well-kept-open'].map((claim) => `\n<Statement id="${claim}#its-word" />\n`);
    files['content/articles/background.mdx'] += mentions.join('');
    expect(problems(files)).toEqual([]);
    expect(responsesOf(dossier(files)).map(({ address }) => address)).toEqual(
      expect.arrayContaining(['people-told#its-word', 'well-kept-open#its-word']),
    );
  });

  test.each(mistakes)('tells of $what', (mistake) => {
    const { place, rule, message, fix, write, file, others = 0 } = mistake;
    if (write) expect(wellWater()[file]).toContain(write[0]);
    const found = problems(made(mistake));
    expect(found.map(told)).toContainEqual({ place, rule, message, fix });
    expect(found).toHaveLength(others + 1);
  });

  const toFollow = mistakes.filter(({ fix }) => reasonOf(fix) === undefined);

  test.each(toFollow)('has nothing more to say of $what when its word was followed', (mistake) => {
    const files = made(mistake);
    const mended = followed(files, wellWater(), mistake);
    expect(mended).not.toBeNull();
    const left = problems(mended ?? {}).map(told);
    const others = mistake.others ? problems(files).map(said) : [];
    expect(left.filter((problem) => !others.includes(said(problem)) || said(problem) === said(mistake))).toEqual([]);
  });

  test('gives no fix that takes a person who knows what is meant but those that are listed, and lists none that it does not give', () => {
    const unused = ([pattern]: [RegExp, unknown]): boolean => !mistakes.some(({ fix }) => pattern.test(fix));
    expect(BY_HAND.filter(unused)).toEqual([]);
    expect(EDITS.filter(unused)).toEqual([]);
  });

  test('tells all problems of all files in one run, sorted by file and line', () => {
    const files = wellWater();
    const [one, two, three] = [claims[0], prose[0], registers[0]] as [Mistake, Mistake, Mistake];
    for (const { file, write } of [one, two, three]) files[file] = (files[file] ?? '').replace(write?.[0] ?? '', write?.[1] ?? '');
    const places = problems(files).map((problem) => told(problem).place);
    expect(places).toEqual(expect.arrayContaining([one.place, two.place, three.place]));
    expect(places.map((place) => place.split(':')[0])).toEqual(places.map((place) => place.split(':')[0]).sort());
  });
});
