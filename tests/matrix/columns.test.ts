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
const columns = (claims: Claim[], most?: number, lead?: Claim) =>
  matrixColumns(claims, { parties, vocabulary, claims: lead ? { lead } : {}, site: { lead: 'lead' } }, most).map(
    ({ label, parties: ids }) => [label, ...ids],
  );

describe('matrixColumns', () => {
  test('gives each party its own, in the order of the kinds, within a kind most entries first', () => {
    expect(columns([claim('gazette', 'forge', 'forge', 'mill', 'lab')])).toEqual([
      ['GAZETTE', 'gazette'],
      ['FORGE', 'forge'],
      ['MILL', 'mill'],
      ['LAB', 'lab'],
    ]);
  });

  test('keeps the order of the dossier where parties have as many entries', () => {
    expect(columns([claim('gazette', 'forge', 'mill')]).slice(1)).toEqual([
      ['MILL', 'mill'],
      ['FORGE', 'forge'],
    ]);
  });

  test('puts the rest of each kind into one column where there is no room for more', () => {
    const made = [claim('lab', 'lab', 'dock', 'forge', 'mill', 'gazette')];
    expect(columns(made, 3)).toEqual([
      ['GAZETTE', 'gazette'],
      ['Trades', 'mill', 'forge', 'dock'],
      ['LAB', 'lab'],
    ]);
  });

  test('counts claims made as well as responses, and calls a kind "other" when one of its parties has a column of its own', () => {
    expect(columns([claim('dock', 'mill', 'forge'), claim('dock', 'lab')], 3)).toEqual([
      ['DOCK', 'dock'],
      ['Other trades', 'mill', 'forge'],
      ['LAB', 'lab'],
    ]);
  });

  test('gives the parties that the leading claim names their own before those most heard', () => {
    const lead = { ...claim('gazette'), about: ['forge'] } as Claim;
    const made = [claim('gazette', 'dock', 'dock', 'dock', 'mill', 'mill', 'forge', 'lab')];
    expect(columns(made, 4, lead)).toEqual([
      ['GAZETTE', 'gazette'],
      ['FORGE', 'forge'],
      ['Other trades', 'mill', 'dock'],
      ['LAB', 'lab'],
    ]);
  });

  test('gives no column to a party that does not speak', () => {
    expect(columns([claim('gazette')])).toEqual([['GAZETTE', 'gazette']]);
  });

  test('gives every speaking party exactly one column', () => {
    const made = [claim('gazette', 'mill', 'forge', 'dock', 'lab')];
    const placed = columns(made, 3).flatMap(([, ...ids]) => ids);
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
