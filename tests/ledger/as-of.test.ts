import { expect, test } from 'vitest';
import { dossier as read } from '../../src/content/dossier.ts';
import { ledgerAsOf } from '../../src/ledger/layout/as-of.ts';
import { dated } from '../../src/model/date.ts';
import { wellWater } from '../fixtures/well-water.ts';

test('the ledger as of a date has the voices of which a source was published by then, and those whose sources have no date', () => {
  const { ledger, sources } = read(wellWater());
  if (!ledger) throw new Error('the ledger is missing');
  const granted = (date: string | null): string[] | undefined =>
    ledgerAsOf(ledger, sources, date ? dated(date) : null).features['north-well']?.access['open']?.granted?.map(({ by }) => by);
  expect(granted(null)).toEqual(['lab', 'town']);
  expect(granted('2030-01')).toEqual(['lab', 'town']);
  expect(granted('2029')).toEqual(['town']);
});
