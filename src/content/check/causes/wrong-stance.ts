import type { z } from 'zod';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { discriminators, keysOf, schemaAt } from '../../read/schema-at.ts';
import type { Written } from '../../read/records.ts';
import { itemsAt, namesOf, textAt, valueAt } from '../../read/values.ts';
import { listed } from '../nearest.ts';

type Issue = z.core.$ZodIssue;

/** The problem of a response that has the keys of another stance and lacks those of its own; `null` of any other. */
const misfit = (record: Written, index: number): Diagnostic | null => {
  const path = ['responses', index];
  const [raw, schema] = [valueAt(record.raw, path), schemaAt(record.kind.schema, record.raw, path)];
  const stances = discriminators(schema);
  const stance = textAt(raw, ['stance']) ?? '';
  if (!stances.includes(stance)) return null;
  const keysWith = (one: string) => keysOf(schema, { ...(raw as object), stance: one });
  const strange = namesOf(raw).filter((key) => !keysWith(stance).some((own) => own.key === key));
  const lacking = keysWith(stance).flatMap(({ key, required }) => (required && valueAt(raw, [key]) === undefined ? [key] : []));
  const others = stances.filter((one) => strange.every((key) => keysWith(one).some((own) => own.key === key)));
  if (strange.length === 0 || lacking.length === 0 || others.length === 0) return null;
  return {
    ...record.place([...path, 'stance']),
    rule: 'wrong-stance',
    message: `The stance "${stance}" does not fit the other keys of this response: ${listed(strange)}.`,
    fix: `write ${others.length > 1 ? `one of: ${listed(others)}` : `"${others[0]}"`}; or, if "${stance}" is right, put ${listed(lacking)} in place of ${listed(strange)}`,
  };
};

/** One problem for each response whose stance goes with other keys than it has, and what else is wrong with the record. */
export function wrongStances(record: Written, issues: Issue[]): { problems: Diagnostic[]; left: Issue[] } {
  if (record.kind.noun !== 'claim') return { problems: [], left: issues };
  const found = itemsAt(record.raw, ['responses']).map((_, index) => misfit(record, index));
  const left = issues.filter(({ path: [key, index, ...inner] }) => key !== 'responses' || inner.length > 1 || !found[Number(index)]);
  return { problems: found.flatMap((problem) => problem ?? []), left };
}
