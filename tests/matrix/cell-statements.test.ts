import { describe, expect, test } from 'vitest';
import { cellStatements } from '../../src/matrix/layout/cell-statements.ts';
import { responseSince } from '../../src/model/as-of.ts';
import type { Bearing, Claim } from '../../src/model/claim.ts';
import { date } from '../fixtures/literals.ts';

const response = (by: string, said: string, bearing: Bearing) => ({
  by,
  said: date(said),
  stance: 'denies',
  bearing,
  address: `fire#${by}-${said}`,
});
const claim = (...responses: ReturnType<typeof response>[]) =>
  ({ id: 'fire', by: 'gazette', said: date('2031-05-01'), responses }) as unknown as Claim;
const shown = (made: Claim, parties: string[]) =>
  cellStatements(made, parties, (each) => responseSince(made, each)).map((statement) => [
    statement.response?.address ?? 'claim',
    statement.more,
  ]);

describe('what stands in a cell', () => {
  test('is the claim where they made it, then what answers its question, then the rest by date', () => {
    const made = claim(
      response('mill', '2031-05-09', 'another-question'),
      response('gazette', '2031-05-04', 'another-question'),
      response('gazette', '2031-05-08', 'direct'),
    );
    expect(shown(made, ['gazette'])).toEqual([
      ['claim', 0],
      ['fire#gazette-2031-05-08', 0],
      ['fire#gazette-2031-05-04', 0],
    ]);
    expect(shown(made, ['mill'])).toEqual([['fire#mill-2031-05-09', 0]]);
    expect(shown(made, ['lab'])).toEqual([]);
  });

  test('is from four on two, of which the third says how many there are besides', () => {
    const made = claim(...['02', '03', '04', '05'].map((day) => response('mill', `2031-05-${day}`, 'direct')));
    expect(shown(made, ['mill']).map(([, more]) => more)).toEqual([0, 0, 1, 0]);
  });
});
