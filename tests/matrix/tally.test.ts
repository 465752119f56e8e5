import { answerUnit } from '../../src/matrix/layout/answers.ts';
import type { Response } from '../../src/model/claim.ts';
import { describe, expect, test } from 'vitest';
import { answersBy, answerSentence } from '../../src/matrix/layout/answer-sentence.ts';
import { answerCounts } from '../../src/matrix/layout/answer-counts.ts';
import { partyTallies, tally } from '../../src/matrix/layout/tally.ts';

const said = (by: string, bearing: 'direct' | 'another-question' | 'silent') =>
  ({ by, bearing, stance: bearing === 'silent' ? 'declines' : 'denies' }) as const;
const notFound = (by: string) => ({ by, bearing: 'silent', stance: 'no-reply-found' }) as const;
const responses = [
  said('dock', 'direct'),
  said('dock', 'silent'),
  said('mill', 'direct'),
  said('mill', 'another-question'),
  said('mill', 'another-question'),
  said('lab', 'direct'),
  said('forge', 'another-question'),
];
const names = { dock: 'Dock', forge: 'Forge', lab: 'Lab', mill: 'Mill' };

const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
/** Of the parties a to f three responses each, of g and h two, of i and j one. */
const crowd = many.flatMap((by, index) => Array.from({ length: index < 6 ? 3 : index < 8 ? 2 : 1 }, () => said(by, 'direct')));
const letters = Object.fromEntries(many.map((id) => [id, id.toUpperCase()]));

describe('a tally of responses', () => {
  test('counts those that answer the question, another one, or none', () => {
    expect(tally(responses)).toEqual({ direct: 3, 'another-question': 3, silent: 1 });
    expect(tally([])).toEqual({ direct: 0, 'another-question': 0, silent: 0 });
  });

  test('stands by party, most responses first and else in the order given', () => {
    const order = partyTallies(responses, Object.keys(names)).map(({ parties }) => parties);
    expect(order).toEqual([['mill'], ['dock'], ['forge'], ['lab']]);
    expect(partyTallies([], Object.keys(names))).toEqual([]);
  });

  test('names the first six; of the rest those with several responses stand together, and those with one', () => {
    expect(partyTallies(crowd, many).map(({ parties }) => parties.join(''))).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'gh', 'ij']);
  });

  test('counts every response once', () => {
    const counted = partyTallies(crowd, many).map((party) => party.tally.direct + party.tally['another-question'] + party.tally.silent);
    expect(counted.reduce((sum, count) => sum + count)).toBe(crowd.length);
  });
});

describe('the chart of answers', () => {
  test('says in a sentence what it comes to', () =>
    expect(answerCounts(responses, names).sentence).toBe('Of 7 responses found, 3 answer the question asked, 3 another one, and 1 none.'));

  test('does not count a reply that was not found as no answer', () => {
    const searched = [...responses, notFound('mill'), notFound('mill')];
    expect(answerCounts(searched, names)).toMatchObject({
      sentence: 'Of 7 responses found, 3 answer the question asked, 3 another one, and 1 none; in 2 cases we found no reply.',
      total: { direct: 3, 'another-question': 3, silent: 3 },
    });
    const often = [said('lab', 'direct'), said('lab', 'another-question'), said('lab', 'silent'), notFound('lab')];
    expect(answerCounts(often, names).detail).toBe(
      '4 responses; each circle stands for one. Lab answers the question asked in 1 of 3 responses.',
    );
  });

  test('says who most often answers another question, and who answers it least', () => {
    const often = [...responses, ...Array.from({ length: 3 }, () => said('lab', 'silent'))];
    expect(answerCounts(often, names).detail).toBe(
      '10 responses; each circle stands for one. Mill answers another question in 2 responses; Lab answers the question asked in 1 of 4 responses.',
    );
    expect(answerCounts([said('lab', 'direct')], names).detail).toBe('1 response; each circle stands for one.');
  });

  test('has a row for each party that is named, and calls the others by their number', () => {
    const rows = answerCounts(crowd, letters).rows.map(({ name, who }) => [name, who]);
    expect(rows.slice(5)).toEqual([
      ['F', ''],
      ['2 other parties, 2 responses each', 'G, H'],
      ['2 other parties, one response each', 'I, J'],
    ]);
  });

  test('has a circle for five where they would be more than twenty', () => {
    const count = (length: number) =>
      answerCounts(
        Array.from({ length }, () => said('lab', 'direct')),
        names,
      );
    expect(count(20).unit).toBe(1);
    expect(count(21)).toMatchObject({ unit: 5, detail: '21 responses; each circle stands for five.' });
  });

  test('has no rows where nobody has responded', () => expect(answerCounts([], names).rows).toEqual([]));
});

test('a party answers the claims about it that others made, and no others', () => {
  const claim = (by: string, about: string[]) => ({ by, about, responses: [{ by: 'mill', claim: `${by}s` } as Response] });
  const claims = [claim('town', ['mill']), claim('mill', ['mill']), claim('press', ['town'])];
  expect(answersBy('mill', claims).map((response) => response.claim)).toEqual(['towns']);
});

describe('a sentence on one party', () => {
  const one = (
    bearing: 'direct' | 'another-question' | 'silent',
    stance: 'denies' | 'declines' | 'no-reply-found' = 'denies',
    claim = 'a',
  ) => ({
    bearing,
    stance,
    claim,
  });
  test.each([
    [
      [one('direct'), one('another-question'), one('another-question')],
      'The mill answered the question asked once and another question twice.',
    ],
    [[one('another-question')], 'The mill answered another question once.'],
    [
      [one('direct'), one('another-question'), one('silent', 'declines'), one('silent', 'no-reply-found')],
      'The mill answered the question asked once, another question once, and gave no answer once. We found no reply to one claim.',
    ],
    [
      [one('silent', 'no-reply-found'), one('silent', 'no-reply-found'), one('silent', 'no-reply-found', 'b')],
      'We found no reply by The mill to 2 claims.',
    ],
    [[], 'There is no response.'],
  ])('says what it did', (responses, sentence) => {
    expect(answerSentence('The mill', responses)).toBe(sentence);
  });
});

test.each([1, 16, 143, 5000])('the longest bar of the heads has room in its column, of %i responses too', (most) => {
  const none = { direct: 0, 'another-question': 0, silent: 0 };
  const unit = answerUnit({ total: none, columns: [none, { ...none, 'another-question': most }] });
  expect(unit * most).toBeLessThanOrEqual(36);
  expect(unit).toBeGreaterThan(0);
});
