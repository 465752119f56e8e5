import type { Dated } from '../model/date.ts';

/** A date as HTML reads it (`<time datetime>`): a year, month, day or moment; `undefined` where it is an interval, unsure, or not wholly known. */
export function machineDate({ text, interval, approximate, uncertain, precision, from }: Dated): string | undefined {
  // HTML knows neither a year 0 nor an offset in hours alone.
  if (interval || approximate || uncertain || text.includes('X') || precision === 'season' || text.startsWith('0000')) return undefined;
  return precision === 'time' ? new Date(from ?? 0).toISOString().replace(/(:00)?\.000Z$/, 'Z') : text;
}
