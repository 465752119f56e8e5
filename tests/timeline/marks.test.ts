import { describe, expect, test } from 'vitest';
import { countedText } from '../../src/timeline/layout/counted.ts';
import { countName, markName } from '../../src/timeline/layout/entry-name.ts';
import { marks } from '../../src/timeline/layout/marks.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { visibleMarks } from '../../src/timeline/layout/visible.ts';
import { isMarkSeen } from '../../src/timeline/layout/seen.ts';
import { claimEntry, date, eventEntry, extent, mark, party, responseEntry, vocabulary } from '../fixtures/literals.ts';

const parties = Object.fromEntries([party('mill', 'trade'), party('dock', 'trade')]);
const words = { parties, vocabulary: vocabulary('trade') };
const accounts = [
  { by: 'mill', date: date('2014'), sources: ['letter'] },
  { date: date('2016~'), sources: ['minutes', 'diary'] },
];

describe('marks', () => {
  test('carry the ids of what they stand for, in the order of the chronicle', () => {
    const entries = [
      eventEntry('fire', ['mill'], '2012'),
      claimEntry('blame', 'dock', '2013'),
      responseEntry('blame#mill', 'mill', '2014'),
    ];
    expect(marks(entries, words).map(({ id, noun }) => `${noun} ${id}`)).toEqual(['event fire', 'claim blame', 'response blame#mill']);
  });

  test('belong to the party that acts', () => {
    expect(marks([eventEntry('fire', ['mill', 'dock'], '2012')], words)[0]?.party).toBe('mill');
  });

  test('belong to the first of the chosen parties where some are chosen', () => {
    expect(marks([eventEntry('fire', ['mill', 'dock'], '2012')], words, ['dock'])[0]?.party).toBe('dock');
  });

  test('of a contested event say whose each dating is', () => {
    const [contested] = marks([eventEntry('fire', ['mill'], '2014', { accounts })], words);
    expect(contested?.rivals.map(({ whose, when }) => `${whose}: ${when}`)).toEqual(['mill: 2014', '2 sources: c. 2016']);
  });

  test('of a contested event have each dating since one of its sources was surely published', () => {
    const issued = { letter: { issued: date('2015-03') }, minutes: { issued: null }, diary: { issued: date('2019-05-02') } };
    const sources = issued as unknown as Dossier['sources'];
    const all = marks([eventEntry('fire', ['mill'], '2014', { accounts })], { ...words, sources });
    const seen = (day: string) => visibleMarks(all, { asOf: date(day), parties: [] }).map(({ rivals }) => rivals.map(({ whose }) => whose));
    expect(seen('2015-03-30')).toEqual([[]]);
    expect(seen('2015-03-31')).toEqual([['mill']]);
    expect(seen('2019-05-02')).toEqual([['mill', '2 sources']]);
    expect(visibleMarks(all, { asOf: null, parties: [] })).toEqual(all);
  });

  test('have the label of a landmark, and claims their short one', () => {
    const landmark = { rank: 2, label: 'The mill burns' };
    const [fire] = marks([eventEntry('fire', ['mill'], '2012', { landmark })], words);
    expect(fire?.landmark).toEqual(landmark);
  });
});

describe('isMarkSeen', () => {
  const rivals = [{ date: date('2019'), whose: 'dock', when: '2019' }];
  test('holds where only a rival dating lies in the extent', () => {
    expect(isMarkSeen(mark('fire', 'event', 'mill', '2012', { rivals }), extent('2018-01-01', '2020-01-01'))).toBe(true);
  });
});

describe('markName', () => {
  test('names noun, date, who and what', () => {
    const [answer] = marks([responseEntry('blame#mill', 'mill', '2014-03-05', { bearing: 'another-question', answers: ['use'] })], words);
    expect(answer && markName(answer, parties)).toBe(
      'Response, 5 March 2014, mill: denies, answers another question: use: What mill answers',
    );
  });
});

describe('countName', () => {
  test('says how many there are, and from when to when', () => {
    const two = [mark('a', 'response', 'mill', '2014-03-05'), mark('b', 'response', 'mill', '2014-03-07')];
    expect(countName(two)).toBe('2 responses, 5 March 2014 to 7 March 2014');
  });

  test('says the day once where all are of one', () => {
    const two = [mark('a', 'response', 'mill', '2014-03-05'), mark('b', 'response', 'mill', '2014-03-05')];
    expect(countName(two)).toBe('2 responses, 5 March 2014');
  });
});

test('what a timeline shows is counted in words, and where it shows nothing that is said', () => {
  expect(countedText([{ noun: 'event' }, { noun: 'claim' }, { noun: 'event' }])).toBe('1 claim and 2 events');
  expect(countedText([])).toBe('nothing');
});
