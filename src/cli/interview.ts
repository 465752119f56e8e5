import { autocomplete, autocompleteMultiselect, isCancel, log, text } from '@clack/prompts';
import type { Remedy } from '../content/check/remedy.ts';
import type { Records } from '../content/read/records.ts';
import { wordProblems } from '../scaffold/arguments.ts';
import { needOf, type Fact, type Given } from '../scaffold/fact.ts';
import { matches, offersOf, valuesOf, type Offer } from '../scaffold/offers.ts';
import { oneLine } from '../scaffold/yaml.ts';

/** What is wrong with the answers so far. */
export type Check = (given: Given) => Remedy[];

/** A fact that is asked for, with what is given already. */
interface Question {
  fact: Fact;
  given: Given;
  check: Check;
  signal: AbortSignal;
}

const SHOWN = 9;

/** What is wrong, the rule first, as text for a terminal. */
export function told({ rule, message, fix }: Remedy): string {
  return `${rule}\n  ${message}\n  fix: ${fix}`;
}

const worded = (problems: Remedy[]): string | undefined => (problems.length > 0 ? problems.map(told).join('\n') : undefined);

const typed = async ({ fact, given, check, signal }: Question): Promise<string[] | null> => {
  const optional = needOf(fact, given) === 'optional';
  const validate = (value = ''): string | undefined => {
    const values = valuesOf(fact, value);
    if (values.length === 0) return optional ? undefined : 'An answer is needed here.';
    return worded(check({ ...given, [fact.name]: values }));
  };
  const value = await text({ message: optional ? `${fact.ask} (Enter: none)` : fact.ask, validate, signal });
  return isCancel(value) ? null : valuesOf(fact, value);
};

const chosen = async ({ fact, given, signal }: Question, offers: Offer[]): Promise<string[] | null> => {
  const optional = needOf(fact, given) === 'optional';
  const labelled = offers.map(({ id, label }) => ({ value: id, label: label ? `${id}  ${oneLine(label)}` : id }));
  const filter = (search: string, { value }: { value: string }): boolean => matches(search, offers).some(({ id }) => id === value);
  const asked = { message: fact.ask, maxItems: SHOWN, filter, signal };
  if (fact.many) {
    const values = await autocompleteMultiselect({ ...asked, options: labelled, required: !optional });
    return isCancel(values) ? null : values;
  }
  const options = optional ? [{ value: '', label: '(none)' }, ...labelled] : labelled;
  const value = await autocomplete({ ...asked, options });
  return isCancel(value) ? null : [value].filter(Boolean);
};

/**
 * Asks on the terminal for the facts that are not given yet, each until nothing is wrong with the answers so far. `null` when the
 * person ends the questions, or the terminal does.
 */
export async function answers(facts: Fact[], preset: Given, read: Records, check: Check): Promise<Given | null> {
  const ended = new AbortController();
  process.stdin.once('end', () => ended.abort());
  let given = preset;
  for (const fact of facts) {
    while (given[fact.name] === undefined && needOf(fact, given) !== 'argument') {
      const offers = offersOf(fact, given, read);
      const question: Question = { fact, given, check, signal: ended.signal };
      const values = await (offers.length > 0 ? chosen(question, offers) : typed(question));
      if (values === null) return null;
      if (values.length === 0) break;
      const next = { ...given, [fact.name]: values };
      const problem = worded([...wordProblems(fact, values), ...check(next)]);
      if (problem === undefined) given = next;
      else log.error(problem);
    }
  }
  return given;
}
