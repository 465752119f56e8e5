import { describe, expect, test } from 'vitest';
import { dossier } from '../../src/content/dossier.ts';
import { chronicle } from '../../src/model/chronicle.ts';
import { alone } from '../../src/model/party-group.ts';
import { lens, toldIn } from '../../src/timeline/layout/lens.ts';
import { extent } from '../fixtures/literals.ts';
import { wellWater } from '../fixtures/well-water.ts';

const wells = dossier(wellWater());
const entries = chronicle(wells);
const lanes = Object.values(wells.parties).map(alone);
const days = lens(entries, lanes, extent('2031-05-01', '2031-05-06'));

describe('a knot taken apart', () => {
  test('has the days on which something is dated to the day, and how much', () => {
    expect(days.days.map(({ date, count }) => [date.text, count])).toEqual([
      ['2031-05-02', 3],
      ['2031-05-03', 2],
      ['2031-05-04', 1],
    ]);
    expect(days.count).toBe(6);
  });

  test('leaves out what is only known to the month, be it the month that begins on its first day', () => {
    const month = entries.filter(({ date }) => date.text === '2031-05').map(({ id }) => id);
    expect(month).toEqual(['limits-kept#town-2031-05']);
    expect(days.rows.flatMap(({ cells }) => cells.flat().map(({ id }) => id)).filter((id) => month.includes(id))).toEqual([]);
  });

  test('gives a day with little in it as much room as one with four, and a full one more', () => {
    expect(days.days.map(({ share }) => share)).toEqual([1 / 3, 1 / 3, 1 / 3]);
    const full = lens([...entries, ...entries, ...entries], lanes, extent('2031-05-01', '2031-05-06'));
    const [first = 0, second = 0, third = 0] = full.days.map(({ share }) => share);
    expect([first > second, second > third, first < 3 * third]).toEqual([true, true, true]);
    expect(first + second + third).toBeCloseTo(1);
  });

  test('has a row for each party that acts, who spoke first on top', () => {
    expect(days.rows.map(({ lane, cells }) => [lane.id, ...cells.map(({ length }) => length)])).toEqual([
      ['gazette', 3, 0, 0],
      ['town', 0, 2, 0],
      ['lab', 0, 0, 1],
    ]);
  });

  test('quotes of a cell a response before a claim, and nothing where nobody is quoted', () => {
    const [gazette, town, lab] = days.rows.map(({ cells }) => cells.flat());
    expect(toldIn([...(gazette ?? []), ...(town ?? [])], 'lead-found')?.words).toBe('a notice was posted');
    expect(toldIn(gazette ?? [], 'lead-found')?.words).toBe('lead in two wells');
    expect(toldIn(lab ?? [], 'lead-found')).toBeUndefined();
  });
});
