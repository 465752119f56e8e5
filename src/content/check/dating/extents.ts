import { dated, type Dated } from '../../../model/date.ts';
import type { Diagnostic, Place } from '../../../model/diagnostic.ts';
import { dateText } from '../../../time/date-text.ts';
import { extentText } from '../../../time/extent-text.ts';
import type { Written } from '../../read/records.ts';
import { dateAt, itemsAt } from '../../read/values.ts';

const YEAR = 365.25 * 86_400_000;
/** From how many years on an extent is too long, and how often it is then as long as what it shows. */
const WIDE = { years: 100, times: 5 };

interface WrittenExtent {
  date: Dated;
  place: Place;
}

/** The extents of scenes and timelines, and the periods that a timeline offers. */
const extentsIn = (record: Written): WrittenExtent[] => {
  const periods = itemsAt(record.raw, ['timeline', 'periods']).map((_, index) => ['timeline', 'periods', index, 'extent']);
  const attributes = record.pieces.flatMap((piece) => (piece.kind === 'shortcode' ? piece.attributes : []));
  return [
    ...(record.kind.noun === 'pages' ? periods : []).map((path) => ({ date: dateAt(record.raw, path), place: record.place(path) })),
    ...attributes.filter(({ name }) => name === 'extent').map(({ value, place }) => ({ date: dated(value ?? ''), place })),
  ].flatMap(({ date, place }) => (date ? [{ date, place }] : []));
};

/** Extents in which nothing is dated, or in which almost all is empty. */
export function extentRules(records: Written[], whole: [from: number, to: number] | null): Diagnostic[] {
  if (!whole) return [];
  const [first, last] = whole;
  const [from, to] = [first, last - 1].map((time) => String(new Date(time).getUTCFullYear()).padStart(4, '0'));
  const fix = `write an extent within ${from === to ? from : `${from}/${to}`}`;
  return records.flatMap(extentsIn).flatMap(({ date, place }): Diagnostic[] => {
    if ((date.to ?? Infinity) <= first || (date.from ?? -Infinity) > last) {
      const message = `Nothing is dated ${dateText(date)}: everything lies within ${extentText(whole)}.`;
      return [{ ...place, rule: 'empty-extent', message, fix }];
    }
    const length = (date.to ?? last) - (date.from ?? first);
    if (length < WIDE.years * YEAR || length < WIDE.times * (last - first)) return [];
    const years = Math.round(length / YEAR).toLocaleString('en');
    const message = `The extent is ${years} years long, and everything lies within ${extentText(whole)}.`;
    return [{ ...place, rule: 'wide-extent', message, fix }];
  });
}
