import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Written } from '../../read/records.ts';
import { withoutMisfitDates } from './claim-date.ts';
import { withoutFormerIds } from './lost-ids.ts';

const at = ({ file, line, column }: Diagnostic): string => `${file}:${line}:${column}`;

/** The keys that are told to be missing and became part of a text: the last before it of each. */
const lostInTexts = (problems: Diagnostic[]): Set<Diagnostic | undefined> => {
  const keyOf = ({ message }: Diagnostic): string => /^".+?"/.exec(message)?.[0] ?? '';
  const missing = (one: Diagnostic): Diagnostic | undefined =>
    problems.findLast(
      ({ file, line, rule, message }) =>
        rule === 'missing-key' && file === one.file && line < one.line && message.endsWith(` lacks ${keyOf(one)}.`),
    );
  return new Set(problems.filter(({ rule }) => rule === 'swallowed-key').map(missing));
};

/** What a misspelt mention leaves unused is no second problem, nor is that what names nothing could be no id. */
const withoutSeconds = (problems: Diagnostic[]): Diagnostic[] => {
  const meant = new Set(problems.map(({ rule, fix }) => (rule.startsWith('unknown-') ? /^write "(.+?)"/.exec(fix)?.[1] : undefined)));
  const dangling = new Set(problems.filter(({ rule }) => rule.startsWith('unknown-')).map(at));
  const swallowed = lostInTexts(problems);
  const alone = problems.filter((problem) => !swallowed.has(problem) && (problem.rule !== 'bad-id' || !dangling.has(at(problem))));
  return alone.filter(({ rule, message }) => !rule.startsWith('unused-') || !meant.has(/"(.+?)"/.exec(message)?.[1]));
};

/** The problems of a dossier without those that only follow from others. */
export function withoutEchoes(records: Written[], problems: Diagnostic[]): Diagnostic[] {
  return withoutSeconds(withoutMisfitDates(records, withoutFormerIds(records, problems)));
}
