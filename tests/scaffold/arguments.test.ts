import { describe, expect, test } from 'vitest';
import { givenBy, scaffoldNamed, usage, wordProblems } from '../../src/scaffold/arguments.ts';
import { claimSchema } from '../../src/model/claim.ts';
import { BEGINNINGS, needOf } from '../../src/scaffold/fact.ts';
import { FACTS } from '../../src/scaffold/facts.ts';

const TERM: [string, string][] = [
  ['id', 'lead'],
  ['term', 'Lead'],
  ['definition', 'A metal.'],
  ['source', 'minutes'],
];

describe('the arguments of a scaffold', () => {
  test('are its facts, lists divided by commas or given again', () => {
    const { given, problems } = givenBy('event', [
      ['id', 'first'],
      ['title', 'A test, a start'],
      ['kind', 'test'],
      ['parties', 'lab, town'],
      ['parties', 'gazette'],
      ['date', '2030'],
      ['source', 'minutes'],
    ]);
    expect(problems).toEqual([]);
    expect(given).toMatchObject({ title: ['A test, a start'], parties: ['lab', 'town', 'gazette'] });
  });

  test('each have a question, which the schema words where it describes the field', () => {
    const facts = Object.values(FACTS).flat();
    expect(facts.filter(({ ask }) => !/^[A-Z]/.test(ask))).toEqual([]);
    expect(FACTS.claim.find(({ name }) => name === 'open')?.ask).toBe(claimSchema.shape.open.description);
  });

  test('that are missing are all named', () => {
    expect(givenBy('term', TERM.slice(0, 2)).problems).toEqual([
      { rule: 'missing-option', message: '"--definition" is missing.', fix: 'add --definition "…" (Plain words, one to three sentences)' },
      { rule: 'missing-option', message: '"--source" is missing.', fix: 'add --source "…" (The source that supports the definition)' },
    ]);
  });

  test('that are misspelt are answered with the nearest', () => {
    expect(givenBy('term', [...TERM, ['defnition', 'x']]).problems).toEqual([
      { rule: 'unknown-option', message: 'A new term has no option "--defnition".', fix: 'write --definition' },
    ]);
  });

  test('that are given twice or without a value are told', () => {
    expect(givenBy('term', [...TERM, ['id', 'tin']]).problems).toEqual([
      { rule: 'given-twice', message: '"--id" is given 2 times.', fix: 'give it once' },
    ]);
    expect(givenBy('term', [...TERM.slice(1), ['id', ' ']]).problems.map(({ message }) => message)).toEqual(['"--id" has no value.']);
  });

  test('need a speaker where there is a quotation, and its source where there are several', () => {
    const missing = givenBy('claim', [
      ['quote', 'lead in wells'],
      ['source', 'minutes,lab-report'],
    ]).problems.map(({ message }) => message);
    expect(missing).toContain('"--speaker" is missing.');
    expect(missing).toContain('"--quote-source" is missing.');
  });

  test('of yes and no are also taken as files have them', () => {
    const shown = (word: string) => givenBy('source', [['link-ok', word]]).given['link-ok'];
    expect(['yes', 'true', 'no', 'false'].map(shown)).toEqual([['yes'], ['yes'], ['no'], ['no']]);
    expect(usage('source')).toMatch(/--link-ok .* \(yes or no\)/);
  });

  test('of a search without an answer are other ones than those of an answer', () => {
    const required = (stance: string) =>
      FACTS.response.filter((fact) => needOf(fact, { stance: [stance] }) === 'required').map(({ name }) => name);
    expect(required('no-reply-found')).toEqual(['claim', 'by', 'stance', 'searched']);
    expect(required('declines')).toEqual(['claim', 'by', 'stance', 'said', 'summary', 'source']);
    expect(required('denies')).toEqual(['claim', 'by', 'stance', 'said', 'answers', 'summary', 'source']);
  });
});

describe('words to choose from', () => {
  const fact = { name: 'seen', ask: 'How much', need: 'required', offers: ['full', 'excerpt'] } as const;

  test('are told with the nearest when they are misspelt', () => {
    expect(wordProblems(fact, ['exerpt'])).toEqual([
      { rule: 'unknown-value', message: '"exerpt" is not a known "seen".', fix: 'write "excerpt"' },
    ]);
    expect(wordProblems(fact, ['x'])[0]?.fix).toBe('write one of: full, excerpt');
    expect(wordProblems(fact, ['full'])).toEqual([]);
  });
});

describe('the noun of a scaffold', () => {
  test('is answered with the nearest when it is misspelt', () => {
    expect(BEGINNINGS.map(scaffoldNamed)).toEqual([...BEGINNINGS]);
    expect(scaffoldNamed('clam')).toMatchObject({ message: 'There is no scaffold for "clam".', fix: 'write "claim"' });
  });

  test('has all its options in the help', () => {
    for (const noun of BEGINNINGS) for (const { name } of FACTS[noun]) expect(usage(noun)).toContain(`--${name}`);
  });
});
