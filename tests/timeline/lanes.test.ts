import { describe, expect, test } from 'vitest';
import { lanesOf } from '../../src/timeline/layout/drawings.ts';
import { groupedLanes, lanes } from '../../src/timeline/layout/lanes.ts';
import { extent, mark, party, vocabulary } from '../fixtures/literals.ts';

const parties = Object.fromEntries([
  party('mill', 'trade'),
  party('forge', 'trade'),
  party('dock', 'trade'),
  party('gazette', 'papers'),
  party('bench', 'courts'),
  party('duke', 'nobility'),
]);
const words = vocabulary('papers', 'trade', 'courts', 'nobility');
const acts = (...ids: string[]) => ids.map((id, index) => mark(`${id}-${index}`, 'claim', id, '2014'));
const named = (all: { label: string; parties: string[] }[]) => all.map(({ label, parties: ids }) => `${label}: ${ids.join(' ')}`);

describe('lanes', () => {
  test('stand in the order of the party kinds, those who act most first', () => {
    const marks = acts('mill', 'forge', 'forge', 'gazette');
    expect(named(lanes(marks, parties, words, 1))).toEqual(['gazette: gazette', 'forge: forge', 'mill: mill']);
  });

  test('put those who act less than the threshold into one lane of their kind', () => {
    const marks = acts('mill', 'mill', 'forge', 'dock', 'gazette');
    expect(named(lanes(marks, parties, words, 2))).toEqual(['gazette: gazette', 'mill: mill', 'Other trade: forge dock']);
  });

  test('give a party that is alone in the rest its own name', () => {
    expect(named(lanes(acts('mill', 'mill', 'dock'), parties, words, 2))).toEqual(['mill: mill', 'dock: dock']);
  });

  test('leave out parties that do not act', () => {
    expect(named(lanes(acts('bench'), parties, words, 1))).toEqual(['bench: bench']);
  });
});

describe('the lanes of a drawing', () => {
  const many = ['mill', 'forge', 'dock', 'inn', 'quay', 'yard', 'lock'];
  const dossier = { parties: Object.fromEntries(many.map((id) => party(id, 'trade'))), vocabulary: words };
  const drawn = (...ids: string[]) => named(lanesOf(acts(...ids), dossier, extent('2014-01-01', '2015-01-01')));

  test('are one a party as far as these are few', () => {
    expect(drawn(...many.slice(0, 6))).toHaveLength(6);
  });

  test('are of many parties one each for those with five marks at least', () => {
    const five = Array.from({ length: 5 }, () => 'dock');
    expect(drawn(...many)).toEqual([`Trade: ${many.join(' ')}`]);
    expect(drawn(...many.filter((id) => id !== 'dock'), ...five)).toEqual(['dock: dock', 'Other trade: mill forge inn quay yard lock']);
  });

  test('are those of what is seen, and of no more', () => {
    expect(lanesOf(acts('mill'), dossier, extent('2016-01-01', '2017-01-01'))).toEqual([]);
  });
});

describe('groupedLanes', () => {
  const marks = acts('mill', 'mill', 'forge', 'gazette', 'gazette', 'bench', 'duke');

  test('are one a party kind where they are few enough', () => {
    expect(named(groupedLanes(marks, parties, words, 4))).toEqual(['gazette: gazette', 'Trade: mill forge', 'bench: bench', 'duke: duke']);
  });

  test('let the neighbouring kinds that act least stand together', () => {
    expect(named(groupedLanes(marks, parties, words, 3))).toEqual(['gazette: gazette', 'Trade: mill forge', 'bench, duke: bench duke']);
  });

  test('lose no party, however few they are', () => {
    expect(named(groupedLanes(marks, parties, words, 1))).toEqual(['gazette and others: gazette mill forge bench duke']);
  });
});
