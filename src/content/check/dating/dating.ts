import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Records } from '../../read/records.ts';
import { datedPlaces } from './dated-places.ts';
import { extentRules } from './extents.ts';
import { datedExtent, farDateRules } from './far-dates.ts';
import { futureRules } from './future.ts';
import { olderSourceRules } from './older-sources.ts';

/** Dates that cannot be, or hardly, when they are seen together: in the future, centuries apart, of words older than their source. */
export function datingRules({ records, unread }: Pick<Records, 'records' | 'unread'>, today: string | undefined): Diagnostic[] {
  const places = datedPlaces(records);
  // Of what could not be read nobody knows the dates.
  const isWhole = !unread.some(({ noun }) => noun === 'claim' || noun === 'event');
  return [
    ...(isWhole ? [...farDateRules(places), ...extentRules(records, datedExtent(places))] : []),
    ...futureRules(records, today),
    ...olderSourceRules(records),
  ];
}
