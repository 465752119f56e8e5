import { describe, expect, test } from 'vitest';
import { comparedColumns } from '../../src/matrix/layout/compared-columns.ts';
import { matrixColumns } from '../../src/matrix/layout/columns.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Party } from '../../src/model/party.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';

const party = (id: string, kind: string): [string, Party] => [id, { id, kind, name: id, short: id.toUpperCase(), role: id }];
const parties = Object.fromEntries([
  party('lab', 'science'),
  party('mill', 'trade'),
  party('forge', 'trade'),
  party('dock', 'trade'),
  party('gazette', 'paper'),
]);
const kind = (label: string) => ({ label, gloss: label });
const vocabulary: Vocabulary = {
  questions: {},
  'party-kinds': { paper: kind('Papers'), trade: kind('Trades'), science: kind('EU science') },
  'event-kinds': {},
};

/** Only the speakers matter here: who made the claim, and who responded. */
const claim = (by: string, ...responders: string[]) => ({ by, responses: responders.map((each) => ({ by: each })) }) as Claim;
const columns = (claims: Claim[], most?: number) =>
  matrixColumns(claims, parties, vocabulary, most).map(({ label, parties: ids }) => [label, ...ids]);

describe('matrixColumns', () => {
  test('puts the party with most entries first', () => {
    expect(columns([claim('gazette', 'mill', 'mill', 'lab')])).toEqual([
      ['MILL', 'mill'],
      ['LAB', 'lab'],
      ['GAZETTE', 'gazette'],
    ]);
  });

  test('counts claims made as well as responses', () => {
    expect(columns([claim('gazette', 'mill'), claim('gazette', 'lab')], 1)[0]).toEqual(['GAZETTE', 'gazette']);
  });

  test('keeps the order of the dossier where parties have as many entries', () => {
    expect(columns([claim('gazette', 'mill', 'lab')])).toEqual([
      ['LAB', 'lab'],
      ['MILL', 'mill'],
      ['GAZETTE', 'gazette'],
    ]);
  });

  test('puts the rest of each kind into one column, in the order of the kinds', () => {
    const made = [claim('lab', 'lab', 'dock', 'forge', 'mill', 'gazette')];
    expect(columns(made, 1)).toEqual([
      ['LAB', 'lab'],
      ['GAZETTE', 'gazette'],
      ['Trades', 'mill', 'forge', 'dock'],
    ]);
  });

  test('calls a kind "other" when one of its parties has a column of its own', () => {
    expect(columns([claim('mill', 'mill', 'forge', 'dock')], 1)).toEqual([
      ['MILL', 'mill'],
      ['Other trades', 'forge', 'dock'],
    ]);
  });

  test('gives no column to a party that does not speak', () => {
    expect(columns([claim('gazette')])).toEqual([['GAZETTE', 'gazette']]);
  });

  test('gives every speaking party exactly one column', () => {
    const made = [claim('gazette', 'mill', 'forge', 'dock', 'lab')];
    const placed = columns(made, 2).flatMap(([, ...ids]) => ids);
    expect(placed.toSorted()).toEqual(Object.keys(parties).toSorted());
  });
});

describe('compared parties', () => {
  const some = [{ parties: ['lab'] }, { parties: ['mill', 'forge', 'dock'] }];

  test('stand in the columns in which they speak, in the order in which they are compared', () => {
    expect(comparedColumns(some, ['dock', 'mill'])).toEqual([[], ['dock', 'mill']]);
    expect(comparedColumns(some, ['mill', 'lab'])).toEqual([['lab'], ['mill']]);
  });

  test('may be none: then all columns are in view', () => {
    expect(comparedColumns(some, null)).toBe(null);
  });
});
