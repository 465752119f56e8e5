import { isBefore, type Dated } from '../../model/date.ts';
import { dateText } from '../../time/date-text.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Written } from '../read/records.ts';
import { nearest } from './nearest.ts';
import { dateAt, itemsAt, valueAt } from '../read/values.ts';
import type { Path } from '../read/yaml.ts';

/** A problem when the date at `path` lies wholly before the one at `first`, which it cannot; both places are named. */
const tooEarly = (record: Written, path: Path, first: Path, says: (early: string, other: string) => string): Diagnostic[] => {
  const [date, other] = [dateAt(record.raw, path), dateAt(record.raw, first)];
  if (!date || !other || !isBefore(date, other)) return [];
  const message = says(dateText(date), `${dateText(other)} (line ${record.place(first).line})`);
  return [
    {
      ...record.place(path),
      rule: 'impossible-order',
      message,
      fix: path[0] === 'changes' ? 'correct the date, or put the newest change last' : 'correct whichever of the two dates is wrong',
    },
  ];
};

const changes = (record: Written): Diagnostic[] =>
  itemsAt(record.raw, ['changes']).flatMap((_, index) => {
    const here = ['changes', index, 'date'];
    const early = tooEarly(
      record,
      here,
      ['entered'],
      (date, entered) => `This change is dated ${date}, before the page itself was entered: ${entered}.`,
    );
    const unordered =
      index === 0
        ? []
        : tooEarly(
            record,
            here,
            ['changes', index - 1, 'date'],
            (date, before) => `This change is dated ${date}, but comes after one dated ${before}; the newest goes last.`,
          );
    return [...early, ...unordered];
  });

const claim = (record: Written): Diagnostic[] => [
  ...tooEarly(record, ['entered'], ['said'], (entered, said) => `The claim was entered on ${entered}, before it was made: ${said}.`),
  ...itemsAt(record.raw, ['responses']).flatMap((_, index) =>
    tooEarly(
      record,
      ['responses', index, 'as-of'],
      ['said'],
      (searched, said) => `The search for a reply is dated ${searched}, before the claim was made: ${said}.`,
    ),
  ),
];

const source = (record: Written): Diagnostic[] =>
  tooEarly(record, ['accessed'], ['issued'], (seen, issued) => `The source was accessed on ${seen}, before it was published: ${issued}.`);

const apart = (a: Dated, b: Dated): boolean => isBefore(a, b) || isBefore(b, a);

const event = (record: Written): Diagnostic[] => {
  const date = dateAt(record.raw, ['date']);
  const accounts = itemsAt(record.raw, ['accounts']).map((_, index) => dateAt(record.raw, ['accounts', index, 'date']));
  if (!date || accounts.length === 0 || accounts.some((account) => !account || !apart(date, account))) return [];
  const all = accounts.flatMap((account, index) =>
    account ? [`${dateText(account)} (line ${record.place(['accounts', index, 'date']).line})`] : [],
  );
  return [
    {
      ...record.place(['date']),
      rule: 'outside-accounts',
      message: `The event is dated ${dateText(date)}, which fits none of its accounts: ${all.join(', ')}.`,
      fix: 'correct the date, add the account that it follows, or leave "date" out when no account is better',
    },
  ];
};

/** Whether a key that is none stands for `date` or `accounts`: of that it is told. */
const isMisspelt = ({ shape }: Written): boolean =>
  (shape.error?.issues ?? []).some((issue) => 'keys' in issue && issue.keys.some((key) => nearest(key, ['date', 'accounts'])));

const undated = (record: Written): Diagnostic[] =>
  dateAt(record.raw, ['date']) || itemsAt(record.raw, ['accounts']).length > 0 || valueAt(record.raw, ['date']) || isMisspelt(record)
    ? []
    : [
        {
          ...record.place([], 'key'),
          rule: 'undated-event',
          message: `The event "${record.id}" has neither a date nor accounts.`,
          fix: 'add the line "date: …", an open one such as ../2017 when only one end is known',
        },
      ];

/** Dates that cannot be in the order in which they are given, of whatever the record holds. */
export function dateRules(record: Written): Diagnostic[] {
  const own = { claim, source, event: (one: Written) => [...event(one), ...undated(one)] }[
    record.kind.noun as 'claim' | 'source' | 'event'
  ];
  return [...(own?.(record) ?? []), ...changes(record)];
}
