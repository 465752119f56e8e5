import type { Diagnostic, Place } from '../../model/diagnostic.ts';
import type { Quotation } from '../../model/fingerprint.ts';
import { fingerprintSchema } from '../../model/fingerprint.ts';
import { compared, lookup, type Lookup } from '../../proof/layout/fingerprint.ts';
import type { Known } from './known.ts';
import { naming } from '../naming.ts';
import type { Written } from '../read/records.ts';
import { fieldsOf, textAt } from '../read/values.ts';

/** A quotation and where its words stand. */
export type Placed = Quotation & { place: Place };

const inFields = (record: Written): Placed[] =>
  fieldsOf(record.raw).flatMap(({ path, key, value: exact }) => {
    const source = textAt(record.raw, [...path.slice(0, -1), 'source']);
    return key === 'exact' && typeof exact === 'string' && source ? [{ exact, source, place: record.place(path) }] : [];
  });

const inProse = ({ pieces }: Written): Placed[] =>
  pieces.flatMap((piece) => {
    if (piece.kind !== 'shortcode' || piece.name !== 'Quote') return [];
    const source = piece.attributes.find(({ name }) => name === 'source')?.value;
    return source ? [{ exact: piece.text.replace(/\s+/g, ' ').trim(), source, place: piece.place }] : [];
  });

/** Every quotation of a record, in its fields and in its prose, with its place. */
export function quotations(record: Written): Placed[] {
  return [...inFields(record), ...inProse(record)];
}

/** Lookups for the sources that have a fingerprint that can be read, by source id. */
const lookups = (records: Written[]): Map<string, Lookup> =>
  new Map(
    records.flatMap(({ kind, id, raw }) => {
      const read = kind.noun === 'fingerprint' ? fingerprintSchema.safeParse(raw) : null;
      return read?.success ? [[id, lookup(read.data.sequences)] as const] : [];
    }),
  );

const notFound = ({ exact, source, place }: Placed, found: Lookup): Diagnostic[] => {
  const comparison = compared(exact, found);
  if (comparison.result !== 'not found') return [];
  const { matched, brokenAt } = comparison;
  const known = matched ? `It has: ${matched}; it breaks at: ${brokenAt}.` : 'No two consecutive words of it are there.';
  return [
    {
      ...place,
      rule: 'quotation-not-found',
      message: `The words "${exact}" are not in the source "${source}". ${known}`,
      fix: `write the words exactly as the source has them, or name the source that has them; if you have read the source again, run: npm run fingerprint -- ${source} <file.txt>`,
    },
  ];
};

const strays = (records: Written[], known: Known): Diagnostic[] =>
  records
    .filter(({ kind, id }) => kind.noun === 'fingerprint' && !known.source.has(id) && !known.unread('source', id))
    .map(({ id, file }) => ({
      file,
      line: 1,
      column: 1,
      rule: 'unknown-source',
      message: `This is the fingerprint of "${id}", but no such source exists.`,
      fix: `remove the file, or add ${id} to content/sources.yaml`,
    }));

/** Quotations whose words do not stand in the source that they name, as far as it has a fingerprint. */
export function quotationRules(records: Written[], known: Known): Diagnostic[] {
  const found = lookups(records);
  const wrong = records.flatMap(quotations).flatMap((quotation) => {
    const source = found.get(quotation.source);
    return source ? naming(quotation.place.file, () => notFound(quotation, source)) : [];
  });
  return [...wrong, ...strays(records, known)];
}
