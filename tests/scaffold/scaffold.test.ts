import { describe, expect, test } from 'vitest';
import { scaffolded, type Wanted } from '../../src/scaffold/scaffold.ts';
import { draftProblems, ready } from '../../src/scaffold/draft.ts';
import type { Given, Scaffold } from '../../src/scaffold/fact.ts';
import { matches, offersOf } from '../../src/scaffold/offers.ts';
import { owing } from '../../src/scaffold/records.ts';
import { records } from '../../src/content/read/records.ts';
import { wellWater } from '../fixtures/well-water.ts';

const TODAY = '2031-07-01';
const wanted = (noun: Scaffold, given: Given, answered: Given[] = []): Wanted => ({ noun, given, answered, today: TODAY });
const textOf = (want: Wanted): string => {
  const made = scaffolded(want, wellWater());
  return 'text' in made ? made.text : JSON.stringify(made.problems);
};

const CLAIM: Given = {
  id: ['tap-closed'],
  claim: ['The Gazette wrote that a tap was closed.'],
  short: ['A tap was closed'],
  by: ['gazette'],
  said: ['2031-05-10'],
  asks: ['safety'],
  about: ['gazette', 'town', 'lab'],
  source: ['gazette-2031'],
};
const ANSWER: Given = {
  by: ['town'],
  stance: ['denies'],
  said: ['2031-05-11'],
  answers: ['safety'],
  summary: ['No.'],
  source: ['minutes'],
};

describe('the scaffold of a claim', () => {
  test('is a new file, entered today, without responses where none are given', () => {
    expect(textOf(wanted('claim', CLAIM))).toBe(`---
claim: The Gazette wrote that a tap was closed.
short: A tap was closed
by: gazette
said: 2031-05-10
asks: safety
about: [gazette, town, lab]
sources: [gazette-2031]
responses: []
entered: 2031-07-01
changes: []
---
`);
  });

  test('holds a search without result for every party that owes an answer, once searched sources are given', () => {
    const text = textOf(wanted('claim', { ...CLAIM, searched: ['minutes', 'lab-report'] }));
    expect(text).toContain(`responses:
  - by: town
    stance: no-reply-found
    as-of: 2031-07-01
    searched: [minutes, lab-report]
  - by: lab
    stance: no-reply-found
    as-of: 2031-07-01
    searched: [minutes, lab-report]
`);
    expect(owing(CLAIM)).toEqual(['town', 'lab']);
  });

  test('takes a quotation’s source from its only source', () => {
    const text = textOf(wanted('claim', { ...CLAIM, quote: ['lead in two wells'], speaker: ['The Ford Gazette'] }));
    expect(text).toContain('quote:\n  exact: lead in two wells\n  speaker: The Ford Gazette\n  source: gazette-2031\n');
  });

  test('drops nothing that is given and has no use', () => {
    const found = ready(wanted('claim', { ...CLAIM, 'as-of': ['2031-07-01'] }), wellWater());
    expect('problems' in found && found.problems.map(({ message }) => message)).toEqual(['A claim has no key "as-of".']);
  });
});

describe('the scaffold of a response', () => {
  const response = (given: Given): string => textOf(wanted('response', { claim: ['well-kept-open'], ...ANSWER, ...given }));

  test.each([
    ['2031-05-09', true],
    ['2031-04', true],
    ['2031-05-10', false],
    ['2031-05', false],
    ['2031-05-11', false],
  ])('said on %s, for a claim of 2031-05-10, is marked as prior: %s', (said, prior) => {
    expect(response({ by: ['lab'], said: [said] }).includes('    prior: true\n')).toBe(prior);
  });

  test('is refused, with the place, where its address is taken, unless it has an id', () => {
    expect(response({})).toContain('Response \\"well-kept-open#town-2031-05-11\\" exists already: content/claims/well-kept-open.mdx:9:5.');
    expect(response({ id: ['town-again'] })).toContain('  - id: town-again\n    by: town\n');
  });

  test('needs a claim that exists', () => {
    expect(response({ claim: ['well-kept-opn'] })).toContain('write \\"well-kept-open\\"');
  });
});

describe('what an answer is told at once', () => {
  const told = (noun: Scaffold, given: Given, answered: Given[] = []): string[] => {
    const files = wellWater();
    return draftProblems(wanted(noun, given, answered), files, records(files)).map(({ rule, fix }) => `${rule}: ${fix}`);
  };

  test('is nothing while it can still become right', () => {
    for (const name of Object.keys(CLAIM)) {
      const upTo = Object.entries(CLAIM).slice(0, Object.keys(CLAIM).indexOf(name) + 1);
      expect(told('claim', Object.fromEntries(upTo))).toEqual([]);
    }
    expect(told('source', { id: ['letter'] })).toEqual([]);
    expect(told('event', { id: ['letter'], title: ['A letter'] })).toEqual([]);
    expect(told('claim', CLAIM, [{ by: ['town'], stance: ['denies'] }])).toEqual([]);
  });

  test.each<[string, Scaffold, Given, string]>([
    ['a misspelt party', 'claim', { by: ['gazete'] }, 'unknown-party: write "gazette", or add gazete to content/parties.yaml'],
    ['a misspelt source', 'term', { source: ['minuts'] }, 'unknown-source: write "minutes", or add minuts to content/sources.yaml'],
    ['a misspelt stance', 'response', { claim: ['lead-found'], stance: ['denys'] }, 'unknown-value: write "denies"'],
    ['a date in words', 'event', { date: ['3 May 2031'] }, 'bad-date: write 2031-05-03'],
    ['an address without https', 'source', { url: ['http://a.example/b'] }, 'bad-address: write "https://a.example/b"'],
    ['a language by its name', 'source', { language: ['English'] }, 'bad-language: write a code such as en, pt or pt-BR'],
    ['an id with capitals', 'term', { id: ['Lead'] }, 'bad-id: use lower-case letters and digits, with single hyphens between words'],
    [
      'quotation marks in our own words',
      'claim',
      { claim: ['It was "quite safe" then.'] },
      'quoted-in-own-words: say it in our own words; exact words belong in "quote", with speaker and source',
    ],
    [
      'the words of another claim',
      'claim',
      { claim: ['The Gazette reported that the well stayed open.'] },
      'duplicate-claim: keep one of them, or reword one to say how it differs',
    ],
  ])('names %s', (_, noun, given, problem) => {
    expect(told(noun, { id: ['new-one'], ...given }).filter((line) => !line.includes('new-one'))).toContain(problem);
  });

  test('names words that the quoted source does not have', () => {
    const quoted = { ...CLAIM, quote: ['no such words'], speaker: ['The Ford Gazette'] };
    expect(told('claim', quoted)[0]).toMatch(/^quotation-not-found: /);
  });

  test.each<[Scaffold, string, string]>([
    ['claim', 'lead-found', 'Claim "lead-found" exists already: content/claims/lead-found.mdx:2:1.'],
    ['claim', 'first-test', 'Event "first-test" exists already: content/events.yaml:1:1.'],
    ['event', 'lead-found', 'Claim "lead-found" exists already: content/claims/lead-found.mdx:2:1.'],
    ['source', 'minutes', 'Source "minutes" exists already: content/sources.yaml:23:1.'],
    ['term', 'ground-water', 'Term "ground-water" exists already: content/glossary.yaml:1:1.'],
  ])('names the place where the id of a new %s is taken: %s', (noun, id, message) => {
    const files = wellWater();
    expect(draftProblems(wanted(noun, { id: [id] }), files, records(files)).map((problem) => problem.message)).toEqual([message]);
  });

  test('names a claim’s file that is there and cannot be read', () => {
    const files = { ...wellWater(), 'content/claims/broken.mdx': 'no front matter' };
    expect(draftProblems(wanted('claim', { id: ['broken'] }), files, records(files))[0]?.message).toContain(
      'content/claims/broken.mdx:1:1',
    );
  });

  test('is why there is no place for it in a register that cannot be read, or that is written in braces', () => {
    const into = (register: string) =>
      draftProblems(wanted('event', { id: ['new-one'] }), { ...wellWater(), 'content/events.yaml': register }, records({}));
    expect(into('a: [\n').map(({ rule }) => rule)).toEqual(['yaml-syntax']);
    expect(into('{ a: { title: A } }\n').map(({ rule }) => rule)).toEqual(['no-place']);
  });
});

describe('what there is to choose from', () => {
  const read = records(wellWater());
  const fact = (name: string, offers: 'party' | 'question' | 'claim') => ({ name, ask: '', need: 'required', offers }) as const;

  test('is shown with what each means', () => {
    expect(offersOf(fact('asks', 'question'), {}, read)).toEqual([
      { id: 'safety', label: 'Was it safe?' },
      { id: 'notice', label: 'Were people told?' },
    ]);
  });

  test('begins with the parties that the claim is about', () => {
    const ids = offersOf(fact('by', 'party'), { claim: ['report-held-back'] }, read).map(({ id }) => id);
    expect(ids.at(-1)).toBe('gazette');
  });

  test('is, when it is much, what holds the typed words, or else the nearest', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ id: `source-${index}x`, label: index === 3 ? 'Lead in wells' : 'A page' }));
    expect(matches('LEAD', many).map(({ id }) => id)).toEqual(['source-3x']);
    expect(matches('sorce-7x', many).map(({ id }) => id)).toEqual(['source-7x']);
    expect(matches('source', many)).toHaveLength(12);
    expect(matches('quite another', many)).toEqual([]);
    expect(
      matches('tap', [
        { id: 'well', label: 'No tap' },
        { id: 'tap', label: '' },
      ]).map(({ id }) => id),
    ).toEqual(['tap']);
  });
});
