import { own } from '../../model/own.ts';
import type { Written } from '../read/records.ts';
import { namesOf, valueAt } from '../read/values.ts';
import type { Path } from '../read/yaml.ts';

const NOUNS: Record<string, string> = {
  responses: 'response',
  quote: 'quotation',
  landmark: 'landmark',
  accounts: 'account',
  changes: 'change',
  names: 'name',
  features: 'feature',
  granted: 'voice',
  used: 'voice',
  purpose: 'voice',
  seen: 'note of what was seen',
  licence: 'licence',
  publisher: 'publisher',
};

const WHOLES: Record<string, string> = {
  site: 'The site',
  vocabulary: 'The vocabulary',
  pages: 'The list of pages',
  ledger: 'The ledger',
  story: 'The story',
};

/** What the thing at a path is called, as the subject of a sentence: the innermost noun around it. */
export function subjectAt(record: Written, path: Path): string {
  const inner = [...path].reverse().find((step) => typeof step === 'string' && Object.hasOwn(NOUNS, step));
  const noun = own(NOUNS, String(inner ?? '')) ?? record.kind.noun;
  const entry = path.findLast((step) => typeof step === 'string');
  if (!inner && entry && WHOLES[noun]) return `"${entry}"`;
  return WHOLES[noun] ?? `${/^[aeiou]/.test(noun) ? 'An' : 'A'} ${noun}`;
}

/** Whether a key shares its line with another of the same value, as those within { } do. */
export function isInBraces(record: Written, path: Path, key: string): boolean {
  const lineOf = (name: string): number => record.place([...path, name], 'key').line;
  return namesOf(valueAt(record.raw, path)).some((other) => other !== key && lineOf(other) === lineOf(key));
}
