import { describe, expect, test } from 'vitest';
import { dossier } from '../../src/content/dossier.ts';
import { stageBlocks, stageLedger } from '../../src/ledger/layout/stage.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { wellWater } from '../fixtures/well-water.ts';

const wells = dossier(wellWater());
const ledger = wells.ledger as Ledger;

describe('the ledger beside a scene', () => {
  test('has a row a feature and a column a power, with what each party answers', () => {
    const { powers, rows } = stageLedger(ledger, wells);
    expect(powers.map(({ label }) => label)).toEqual(['Open', 'Close']);
    expect(rows.map(({ party, title }) => [party, title])).toEqual([['The town', 'The north well']]);
    expect(rows[0]?.cells[0]?.could.map(({ party, answers, report }) => [party, answers.join(), report])).toEqual([
      ['The lab', 'yes', false],
      ['The town', 'no', false],
    ]);
    expect(rows[0]?.cells[1]).toEqual({ power: 'close', could: [], did: [] });
  });

  test('shows the three powers of which most is said, and names the others', () => {
    const more = { ...ledger.powers, drain: { label: 'Drain', gloss: 'Drain it' }, fill: { label: 'Fill', gloss: 'Fill it' } };
    const { powers, rest } = stageLedger({ ...ledger, powers: more }, wells);
    expect([powers.map(({ id }) => id), rest.map(({ id }) => id)]).toEqual([['open', 'close', 'drain'], ['fill']]);
  });

  test('says in a narrow picture who answers what over all features', () => {
    expect(stageBlocks(ledger, wells)).toMatchObject({
      blocks: [
        { label: 'Open', could: 'yes: The lab; no: The town', did: 'no statement found' },
        { label: 'Close', could: 'no statement found', did: 'no statement found' },
      ],
      more: 0,
    });
  });

  test('counts the features of which a party speaks where it speaks of some', () => {
    const north = ledger.features['north-well'] as Ledger['features'][string];
    const features = { ...ledger.features, 'south-well': { ...north, access: {} } };
    expect(stageBlocks({ ...ledger, features }, wells).blocks[0]?.could).toBe('yes: The lab (1 of 2 features); no: The town');
  });

  test('says of what it counts once in a line', () => {
    const north = ledger.features['north-well'] as Ledger['features'][string];
    const said = (answer: 'yes' | 'no') => ({ open: { granted: [{ by: 'gazette', answer, says: 'So it was.', sources: [] }] } });
    const features = { ...ledger.features, east: { ...north, access: said('yes') }, west: { ...north, access: said('no') } };
    const text = 'yes: The lab (1 of 3 features), The Gazette (1 of 3); no: The town, The Gazette (1 of 3)';
    expect(stageBlocks({ ...ledger, features }, wells).blocks[0]?.could).toBe(text);
  });

  test('tells the answers of a party that changed them in their order', () => {
    const north = ledger.features['north-well'] as Ledger['features'][string];
    const used = (['no', 'partly'] as const).map((answer) => ({ by: 'town', answer, says: 'So it was.', sources: [] }));
    const features = { 'north-well': { ...north, access: { open: { used } } } };
    expect(stageBlocks({ ...ledger, features }, wells).blocks[0]?.did).toBe('no, then partly: The town');
  });

  test('tells who left it open between those who said partly and those who said no', () => {
    const north = ledger.features['north-well'] as Ledger['features'][string];
    const said = { lab: 'no', town: 'open', gazette: 'partly' } as const;
    const used = Object.entries(said).map(([by, answer]) => ({ by, answer, says: 'So it was.', sources: [] }));
    const features = { 'north-well': { ...north, access: { open: { used } } } };
    expect(stageBlocks({ ...ledger, features }, wells).blocks[0]?.did).toBe('partly: The Gazette; left open: The town; no: The lab');
  });

  test('leaves out the last powers where a narrow picture has no room, and counts them', () => {
    const powers = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`power-${index}`, { label: 'Turn', gloss: 'Turn it' }]));
    expect(stageBlocks({ ...ledger, powers }, wells)).toMatchObject({ blocks: { length: 4 }, more: 5 });
  });
});
