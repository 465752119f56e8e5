import { describe, expect, test } from 'vitest';
import { sidestepBars } from '../../src/matrix/layout/sidestep-bars.ts';
import { partyTallies, tally, tallyText } from '../../src/matrix/layout/tally.ts';

const said = (by: string, bearing: 'direct' | 'sidestep' | 'silent') => ({ by, bearing });
const responses = [
  said('dock', 'direct'),
  said('dock', 'silent'),
  said('mill', 'direct'),
  said('mill', 'sidestep'),
  said('mill', 'sidestep'),
  said('lab', 'direct'),
  said('forge', 'sidestep'),
];
const names = { dock: 'Dock', forge: 'Forge', lab: 'Lab', mill: 'Mill' };

describe('a tally of responses', () => {
  test('says how many answer the question, another one, or none', () => {
    expect(tallyText(tally(responses))).toBe('3 direct, 3 sidestep, 1 no answer');
    expect(tallyText(tally([said('lab', 'direct')]))).toBe('1 direct, 0 sidestep');
    expect(tallyText(tally([]))).toBe('no response yet');
  });

  test('stands by party, most responses first, those with one response together', () => {
    expect(partyTallies(responses, Object.keys(names)).map(({ parties }) => parties)).toEqual([['mill'], ['dock'], ['forge', 'lab']]);
  });

  test('leaves a single party with one response alone, and parties without one out', () => {
    expect(partyTallies([said('lab', 'direct')], Object.keys(names)).map(({ parties }) => parties)).toEqual([['lab']]);
    expect(partyTallies([], Object.keys(names))).toEqual([]);
  });

  test('counts every response once', () => {
    const counted = partyTallies(responses, Object.keys(names)).map(
      (party) => party.tally.direct + party.tally.sidestep + party.tally.silent,
    );
    expect(counted.reduce((sum, count) => sum + count)).toBe(responses.length);
  });
});

describe('the bars of the chart of sidesteps', () => {
  const { sentence, bars } = sidestepBars(responses, names);

  test('say what the chart shows in a sentence', () =>
    expect(sentence).toBe('Of 7 responses, 3 answer the question asked, 3 another one, and 1 none.'));

  test('are as long as there are responses, in pieces that meet', () => {
    expect(bars[0]).toMatchObject({ name: 'Mill', count: '3', text: '1 direct, 2 sidestep' });
    expect(bars[0]?.pieces).toEqual([
      { bearing: 'direct', x: 0, width: 33.3 },
      { bearing: 'sidestep', x: 33.3, width: 66.7 },
    ]);
    expect(bars.at(-1)).toMatchObject({ name: '2 others, once each', who: 'Forge, Lab' });
  });

  test('are none where nobody has responded', () => expect(sidestepBars([], names).bars).toEqual([]));
});
