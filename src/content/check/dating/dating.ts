import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Written } from '../../read/records.ts';
import { datedPlaces } from './dated-places.ts';
import { extentRules } from './extents.ts';
import { datedExtent, farDateRules } from './far-dates.ts';
import { futureRules } from './future.ts';
import { olderSourceRules } from './older-sources.ts';

/** Dates that cannot be, or hardly, when they are seen together: in the future, centuries apart, of words older than their source. */
export function datingRules(records: Written[], today: string | undefined): Diagnostic[] {
  const places = datedPlaces(records);
  return [
    ...farDateRules(places),
    ...extentRules(records, datedExtent(places)),
    ...futureRules(records, today),
    ...olderSourceRules(records),
  ];
}
