import { describe, expect, test } from 'vitest';
import { dossier } from '../../src/content/dossier.ts';
import { dataOf } from '../../src/embed/data.ts';
import { dataRows } from '../../src/embed/layout/data-rows.ts';
import { withFirstIds } from '../../src/embed/layout/first-ids.ts';
import { dated } from '../../src/model/date.ts';
import { FORMER_NAMES, type Renamed } from '../../src/model/renamed.ts';
import { wellWater } from '../fixtures/well-water.ts';

const all = dossier(wellWater());
const claim = all.claims['lead-found'] ?? expect.fail('the claim is missing');

describe('the data of a thing', () => {
  test('has of a claim the claim, then its responses; of a search without result what was searched', () => {
    const rows = dataRows(all, { kind: 'claim', claim });
    expect(rows.map(({ id, date, bearing = '', sources }) => [id, date, bearing, sources])).toEqual([
      ['lead-found', '2031-05-02', '', 'gazette-2031'],
      ['lead-found#town-2031-05-03', '2031-05-03', 'another-question', 'minutes'],
      ['lead-found#lab-no-reply', '', 'silent', 'gazette-2031; lab-report'],
    ]);
    expect(rows.map(({ quote }) => quote)).toEqual(['lead in two wells', 'a notice was posted', '']);
  });

  test('has of a ledger the features that it shows, and no others', () => {
    const ledger = 'content/ledger.yaml';
    const text = wellWater()[ledger] ?? '';
    const feature = text.slice(text.indexOf('  north-well:'));
    const two = dossier({ ...wellWater(), [ledger]: text + feature.replace('north-well', 'south-well').replace('north', 'south') });
    const of = (features: string[] | null) => dataRows(two, { kind: 'ledger', features }).map(({ id }) => id);
    const north = ['north-well/open/purpose/1', 'north-well/open/granted/1', 'north-well/open/granted/2'];
    expect(of(['north-well'])).toEqual(north);
    expect(of(null)).toEqual([...north, ...north.map((id) => id.replace('north', 'south'))]);
  });

  test('has of a timeline what lies in its stretch of time, and of an event what each account says', () => {
    const rows = dataRows(all, { kind: 'timeline', extent: dated('2030'), parties: null });
    expect(rows.map(({ id }) => id)).toEqual(['limits-kept', 'first-test']);
    expect(rows[1]).toMatchObject({ date: '2030-04', accounts: '2030-04 (lab); 2030~ (town)', by: 'lab; town' });
  });
});

test('the data of a scene has what its picture has a row for, as of its date, and nothing else of those years', () => {
  const scene = all.story.scenes.find(({ id }) => id === 'test') ?? expect.fail();
  const subject = { kind: 'timeline', extent: scene.extent, parties: null } as const;
  const of = (asOf: string | null) => dataOf(all, { subject, scene: { ...scene, asOf: asOf === null ? null : dated(asOf) } });
  expect(of(null).map(({ id }) => id)).toEqual(['lead-found', 'first-test']);
  expect(of('2030-12-31').map(({ id }) => id)).toEqual(['first-test']);
});

test('the data of a timeline of some parties has what they act in, and nothing of others', () => {
  const rows = dataRows(all, { kind: 'timeline', extent: null, parties: ['lab'] });
  expect(rows.map(({ id }) => id)).toEqual(['limits-kept', 'first-test', 'report-held-back#lab-2031-05-04']);
});

describe('data from before something was renamed', () => {
  const date = dated('2031-07-01') ?? expect.fail();
  const renamed = (id: string, noun: Renamed['noun'], now: string): Renamed => ({ id, noun, now, date });

  test('has the first id of each thing, and leaves alone what only is called the same', () => {
    const row = { noun: 'event', id: 'ford', by: 'ford; lab', sources: 'ford; minutes', accounts: '2030 (ford); 2031', text: 'ford' };
    expect(withFirstIds(row, [renamed('old-ford', 'party', 'ford')])).toEqual({
      ...row,
      by: 'old-ford; lab',
      accounts: '2030 (old-ford); 2031',
    });
  });

  test('has the bearing that the engine named otherwise', () => {
    const row = { noun: 'response', id: 'lead-found#town-2031', answers: 'another-question', bearing: 'another-question' };
    expect(withFirstIds(row, FORMER_NAMES)).toEqual({ ...row, bearing: 'sidestep' });
  });

  test('keeps the place of a response behind the first id of its claim', () => {
    const row = { noun: 'response', id: 'lead-found#town-2031', claim: 'lead-found' };
    expect(withFirstIds(row, [renamed('lead', 'claim', 'lead-found')])).toEqual({ ...row, id: 'lead#town-2031', claim: 'lead' });
  });
});
