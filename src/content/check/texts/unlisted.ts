import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Known } from '../known.ts';
import type { Written } from '../../read/records.ts';
import { fieldsOf, textAt, valueAt } from '../../read/values.ts';

/** Quotations of claims and responses whose source is not among the sources of the same claim or response. */
export function unlistedSources(record: Written, known: Known): Diagnostic[] {
  return fieldsOf(record.raw).flatMap(({ path, key }): Diagnostic[] => {
    if (key !== 'quote') return [];
    const source = textAt(record.raw, [...path, 'source']);
    const listed = valueAt(record.raw, [...path.slice(0, -1), 'sources']);
    // What names nothing may be meant as the other.
    const isTold = [source, ...[listed].flat()].some((id) => !known.source.has(String(id)));
    if (source === null || !Array.isArray(listed) || listed.length === 0 || isTold || listed.includes(source)) return [];
    const message = `The quotation names the source "${source}", which is not among the "sources" beside it.`;
    const fix = `add ${source} to "sources" on line ${record.place([...path.slice(0, -1), 'sources'], 'key').line}`;
    return [{ ...record.place([...path, 'source']), rule: 'unlisted-source', message, fix }];
  });
}
