import type { Dated } from '../../../model/date.ts';
import type { Place } from '../../../model/diagnostic.ts';
import type { Written } from '../../read/records.ts';
import { dateAt, itemsAt, valueAt } from '../../read/values.ts';
import type { Path } from '../../read/yaml.ts';

/** A date at which something stands in the chronicle, where it is written, what is dated, and whether that is a landmark. */
export interface DatedPlace {
  date: Dated;
  place: Place;
  what: 'claim' | 'response' | 'event' | 'account';
  landmark: boolean;
}

/** The paths to the values of a key in each item of a list. */
export function inEach(record: Written, list: string, key: string): Path[] {
  return itemsAt(record.raw, [list]).map((_, index) => [list, index, key]);
}

const found = (record: Written, what: DatedPlace['what'], path: Path, whole: Path = path.slice(0, -1)): DatedPlace[] => {
  const date = dateAt(record.raw, path);
  const landmark = valueAt(record.raw, [...whole, 'landmark']) !== undefined;
  return date ? [{ date, place: record.place(path), what, landmark }] : [];
};

/** Every date at which something stands in the chronicle. */
export function datedPlaces(records: Written[]): DatedPlace[] {
  return records.flatMap((record): DatedPlace[] => {
    if (record.kind.noun === 'claim')
      return [
        ...found(record, 'claim', ['said']),
        ...inEach(record, 'responses', 'said').flatMap((path) => found(record, 'response', path)),
      ];
    if (record.kind.noun !== 'event') return [];
    return [
      ...found(record, 'event', ['date']),
      ...inEach(record, 'accounts', 'date').flatMap((path) => found(record, 'account', path, [])),
    ];
  });
}
