import type { z } from 'zod';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { schemaAt } from '../read/schema-at.ts';
import type { Written } from '../read/records.ts';
import { valueAt } from '../read/values.ts';
import { diagnosed } from './causes/issue.ts';
import { wrongStances } from './causes/wrong-stance.ts';

type Issue = z.core.$ZodIssue;

/** One problem of a key that is none and another that is missing beside it, where the value of the one could be that of the other. */
const namedOtherwise = (record: Written, strange: Issue, missing: Issue): Diagnostic[] => {
  const [unknown, lack] = [diagnosed(record, strange), diagnosed(record, missing)];
  const [problem, key] = [unknown[0], String(missing.path.at(-1))];
  const parent = missing.path.slice(0, -1) as (string | number)[];
  const own = 'keys' in strange ? strange.keys[0] : undefined;
  const both = [...unknown, ...lack];
  if (!problem || own === undefined || unknown.length > 1 || problem.rule !== 'unknown-key' || lack[0]?.rule !== 'missing-key') return both;
  const value = valueAt(record.raw, [...parent, own]);
  if (!schemaAt(record.kind.schema, record.raw, [...parent, key]).safeParse(value).success) return both;
  const message = `${problem.message.replace(/\.$/, '')}, and lacks "${key}".`;
  return [{ ...problem, message, fix: `rename it to "${key}" if that is what is meant; otherwise remove it, and ${lack[0].fix}` }];
};

const beside = (issue: Issue): string => JSON.stringify(issue.code === 'unrecognized_keys' ? issue.path : issue.path.slice(0, -1));

/** The problems of issues, of which those that say the same of one place in two ways are one. */
const together = (record: Written, issues: Issue[]): Diagnostic[] => {
  const isMissing = ({ path }: Issue): boolean => valueAt(record.raw, path as (string | number)[]) === undefined;
  const groups = Map.groupBy(issues, beside);
  return [...groups.values()].flatMap((group) => {
    const strange = group.filter(({ code }) => code === 'unrecognized_keys');
    const missing = group.filter((issue) => issue.code !== 'unrecognized_keys' && isMissing(issue));
    const [one, other] = [strange[0], missing[0]];
    const isPair = one && other && strange.length === 1 && missing.length === 1 && 'keys' in one && one.keys.length === 1;
    if (!isPair) return group.flatMap((issue) => diagnosed(record, issue));
    const rest = group.filter((issue) => issue !== one && issue !== other);
    return [...namedOtherwise(record, one, other), ...rest.flatMap((issue) => diagnosed(record, issue))];
  });
};

/**
 * What a record means by its schema, or `null` with every problem of its shape.
 * A required key that is misspelt or named otherwise is one problem, not two, and so is a stance with the keys of another.
 */
export function shaped(record: Written): { value: unknown; problems: Diagnostic[] } {
  const result = record.shape;
  if (result.success) return { value: result.data, problems: [] };
  const { problems, left } = wrongStances(record, result.error.issues);
  const once = new Map([...problems, ...together(record, left)].map((problem) => [JSON.stringify(problem), problem]));
  return { value: null, problems: [...once.values()] };
}
