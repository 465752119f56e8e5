import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Written } from '../../read/records.ts';
import { withoutMisfitDates } from './claim-date.ts';
import { withoutFormerIds } from './lost-ids.ts';

const at = ({ file, line, column }: Diagnostic): string => `${file}:${line}:${column}`;

/** What a misspelt mention leaves unused is no second problem, and neither is that what names nothing could be no id. */
const withoutSeconds = (problems: Diagnostic[]): Diagnostic[] => {
  const meant = new Set(problems.map(({ rule, fix }) => (rule.startsWith('unknown-') ? /^write "(.+?)"/.exec(fix)?.[1] : undefined)));
  const dangling = new Set(problems.filter(({ rule }) => rule.startsWith('unknown-')).map(at));
  return problems.filter((problem) => {
    const { rule, message } = problem;
    if (rule === 'bad-id') return !dangling.has(at(problem));
    return !rule.startsWith('unused-') || !meant.has(/"(.+?)"/.exec(message)?.[1]);
  });
};

/** The problems of a dossier without those that only follow from others. */
export function withoutEchoes(records: Written[], problems: Diagnostic[]): Diagnostic[] {
  return withoutSeconds(withoutMisfitDates(records, withoutFormerIds(records, problems)));
}
