import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dossier } from '../../src/content/dossier.ts';
import { dossierAsOf, existsAsOf } from '../../src/model/as-of.ts';
import { chronicle } from '../../src/model/chronicle.ts';
import { dated, startOf, type Dated } from '../../src/model/date.ts';
import { responsesOf } from '../../src/model/dossier.ts';
import { wellWater } from '../fixtures/well-water.ts';

const all = dossier(wellWater());
const day = (text: string): Dated => dated(text) ?? expect.fail(text);
const days = fc
  .integer({ min: Date.parse('2029-01-01'), max: Date.parse('2033-01-01') })
  .map((time) => day(new Date(time).toISOString().slice(0, 10)));

describe('the dossier as of a date', () => {
  test('holds nothing that was said later, and no answer without its claim', () => {
    fc.assert(
      fc.property(days, (asOf) => {
        const then = dossierAsOf(all, asOf);
        expect(Object.values(then.claims).filter(({ said }) => startOf(said) >= (asOf.to ?? 0))).toEqual([]);
        expect(responsesOf(then).filter(({ claim }) => !then.claims[claim])).toEqual([]);
        expect(responsesOf(then).filter((response) => 'said' in response && startOf(response.said) >= (asOf.to ?? 0))).toEqual([]);
      }),
    );
  });

  test('has the entries that exist since before the end of that date', () => {
    fc.assert(
      fc.property(days, (asOf) => {
        const kept = chronicle(all).filter((entry) => existsAsOf(entry.since, asOf));
        expect(chronicle(dossierAsOf(all, asOf)).map(({ id }) => id)).toEqual(kept.map(({ id }) => id));
      }),
    );
  });

  test('has an event that is dated in several ways from the first of its datings on', () => {
    const files = wellWater();
    const events = 'content/events.yaml';
    files[events] = (files[events] ?? '').replace('  date: 2030-04\n', '').replace('by: town, date: 2030~', 'by: town, date: 2029-11');
    const [contested, lab] = [dossier(files), 'first-test'];
    expect(dossierAsOf(contested, day('2029-10')).events[lab]).toBeUndefined();
    expect(dossierAsOf(contested, day('2029-11')).events[lab]).toBeDefined();
    expect(chronicle(contested).find(({ id }) => id === lab)?.date.text).toBe('2029-11');
  });

  test('grows with time and loses nothing', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [first, second] = startOf(a) < startOf(b) ? [a, b] : [b, a];
        const later = chronicle(dossierAsOf(all, second)).map(({ id }) => id);
        expect(chronicle(dossierAsOf(all, first)).filter(({ id }) => !later.includes(id))).toEqual([]);
      }),
    );
  });
});
