import { describe, expect, test } from 'vitest';
import { dossier } from '../../src/content/dossier.ts';
import { smallColumns, smallMatrix, type SmallRow } from '../../src/matrix/layout/small-matrix.ts';
import { date } from '../fixtures/literals.ts';
import { wellWater } from '../fixtures/well-water.ts';

const wells = dossier(wellWater());
const shown = (focus: string[], asOf: string | null = null, from = wells) => smallMatrix(from, { focus, asOf: asOf ? date(asOf) : null });
const signs = ({ cells }: SmallRow) => cells.map((cell) => cell.signs.map(({ id }) => id.split('#')[1] ?? 'claim').join(' '));

describe('the small matrix', () => {
  test('has the parties of the claim that all leads to as its first columns, then the rest of each kind', () => {
    expect(smallColumns(wells).map(({ label }) => label)).toEqual(['The town', 'The lab', 'The Gazette']);
    const claims = { ...wells.claims, 'lead-found': { ...wells.claims['lead-found'], about: ['town'] } as (typeof wells.claims)[string] };
    expect(smallColumns({ ...wells, claims }).map(({ label }) => label)).toEqual(['The town', 'The Gazette', 'The lab']);
  });

  test('has every claim once, by the question that it raises, those in focus first', () => {
    const { groups, total } = shown(['well-kept-open']);
    expect(groups.map(({ ask, rows }) => [ask, rows.length])).toEqual([
      ['Were they safe?', 3],
      ['Did they tell?', 2],
    ]);
    expect(groups[0]?.rows[0]).toMatchObject({ focus: true, claim: { id: 'well-kept-open' } });
    expect(total).toBe(5);
  });

  test('has a sign for the claim and for each response, in the column of who speaks', () => {
    const [row] = shown(['lead-found']).focused;
    expect(row && signs(row)).toEqual(['town-2031-05-03', 'lab-no-reply', 'claim']);
  });

  test('has no sign of what was not yet said at the date of the scene, but all rows', () => {
    const { groups, focused } = shown(['lead-found'], '2031-05-02');
    expect(focused[0] && signs(focused[0])).toEqual(['', '', 'claim']);
    expect(groups.flatMap(({ rows }) => rows)).toHaveLength(5);
  });

  test('brings the claim of a response in focus into focus', () => {
    expect(shown(['lead-found#town-2031-05-03']).focused.map(({ claim }) => claim.id)).toEqual(['lead-found']);
  });

  test('shows four signs of a cell and counts the rest', () => {
    const claim = wells.claims['lead-found'] as (typeof wells.claims)[string];
    const [first] = claim.responses;
    const responses = Array.from({ length: 6 }, () => first as (typeof claim.responses)[number]);
    const [row] = shown(['lead-found'], null, { ...wells, claims: { 'lead-found': { ...claim, responses } } }).focused;
    expect(row?.cells[0]).toMatchObject({ signs: { length: 4 }, more: 2 });
  });

  test('of more than thirty claims has rows of those in focus only, and counts the others', () => {
    const claim = wells.claims['lead-found'] as (typeof wells.claims)[string];
    const claims = Object.fromEntries(
      Array.from({ length: 31 }, (_, index) => [
        `claim-${index}`,
        { ...claim, id: `claim-${index}`, asks: index % 2 ? 'notice' : 'safety' },
      ]),
    );
    const { groups, other } = shown(['claim-0', 'claim-2'], null, { ...wells, claims });
    expect(groups.map(({ id, rows, more }) => [id, rows.length, more])).toEqual([['safety', 2, 14]]);
    expect(other).toBe(15);
  });
});
