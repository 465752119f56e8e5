import type { Diagnostic, Place } from '../../model/diagnostic.ts';
import { ID } from '../../model/fields.ts';
import { own } from '../../model/own.ts';
import { ADDRESSED } from '../../model/renamed.ts';
import type { Noun } from '../../model/shortcode.ts';
import type { Known } from './known.ts';
import { listed, nearestId } from './nearest.ts';
import type { Written } from '../read/records.ts';
import { keysWithin } from '../read/schema-at.ts';
import { fieldsOf, namesOf, valueAt } from '../read/values.ts';
import type { Path } from '../read/yaml.ts';
import { capitalised } from '../../text/capitalised.ts';

/** Keys that name other things by their ids; a key means the same wherever it stands. */
export const REFERS: Record<string, Noun> = {
  by: 'party',
  about: 'party',
  parties: 'party',
  party: 'party',
  source: 'source',
  sources: 'source',
  searched: 'source',
  asks: 'question',
  answers: 'question',
  event: 'event',
  lead: 'claim',
};

const HOMES: Partial<Record<Noun, string>> = {
  party: 'content/parties.yaml',
  source: 'content/sources.yaml',
  event: 'content/events.yaml',
  term: 'content/glossary.yaml',
  question: 'content/vocabulary.yaml',
  'party kind': 'content/vocabulary.yaml',
  'event kind': 'content/vocabulary.yaml',
  feature: 'content/ledger.yaml',
  power: 'content/ledger.yaml',
};

const home = (noun: Noun, id: string): string => {
  if (noun === 'claim') return `create content/claims/${id}.mdx`;
  if (noun === 'response') return `add the response to content/claims/${id.split('#')[0]}.mdx`;
  return HOMES[noun] ? `add ${id} to ${HOMES[noun]}` : `create content/articles/${id}.mdx`;
};

/** The diagnostic for an id that names nothing among the given nouns, or `null` when it does. */
export function dangling(id: string, nouns: Noun[], known: Known, place: Place): Diagnostic | null {
  if (nouns.some((noun) => known[noun].has(id) || known.unread(noun, id))) return null;
  const [first = 'source'] = nouns;
  const noun = nouns.includes('response') && id.includes('#') ? 'response' : first;
  // What can be no id is not offered either: it has a problem of its own.
  const all = nouns.flatMap((one) => [...known[one]]).filter((one) => ID.test(one) || one.includes('#'));
  const [claim = '', key] = id.split('#');
  const own = noun === 'response' ? [...known.response].filter((address) => address.split('#')[0] === claim) : [];
  // A response of another claim is another statement: only the same one under the claim that was meant is offered.
  const meant = noun === 'response' && key !== undefined && own.length === 0 ? `${nearestId(claim, known.claim)}#${key}` : null;
  const near = meant ? (known.response.has(meant) ? meant : null) : nearestId(id, own.length > 0 ? own : all);
  const offered = noun === 'response' ? own : all;
  // What can be no id cannot be added either.
  const create = ID.test(claim) ? home(noun, id) : null;
  const few = offered.length <= 8 && offered.length > 1 ? `write one of: ${listed(offered)}` : null;
  return {
    ...place,
    rule: `unknown-${noun.replace(' ', '-')}`,
    message: `${capitalised(noun)} "${id}" does not exist.`,
    fix: near
      ? [`write "${near}"`, create, noun === 'response' && 'remove the mention'].filter(Boolean).join(', or ')
      : [[few, create].filter(Boolean).join('; or '), 'remove the mention'].filter(Boolean).join(', or '),
  };
}

/** What to write where several ids stand as one text. */
const divided = (problem: Diagnostic, id: string, noun: Noun, known: Known, isInList: boolean): Diagnostic => {
  const ids = id.split(/[\s,;&]+(?:and\s+)?/).filter(Boolean);
  if (ids.length < 2 || !ids.every((one) => known[noun].has(one))) return problem;
  return { ...problem, fix: isInList ? `separate them with commas: ${ids.join(', ')}` : `write one of: ${ids.join(', ')}` };
};

/** The noun of what a field of a record names by its id; `null` where it names nothing. */
export function nounOf(record: Pick<Written, 'kind'>, key: string, path: Path): Noun | null {
  if (key === 'kind' && path.length === 1)
    return record.kind.noun === 'party' ? 'party kind' : record.kind.noun === 'event' ? 'event kind' : null;
  return own(REFERS, key) ?? null;
}

const powersOf = (record: Written, known: Known, path: Path, powers: unknown): Diagnostic[] =>
  namesOf(powers).flatMap((power) => dangling(power, ['power'], known, record.place([...path, power], 'key')) ?? []);

/** Every id in a record’s fields that names nothing. */
export function references(record: Written, known: Known): Diagnostic[] {
  // Of one text in place of a list that is told, and not what it would name.
  const misshapen = new Set(record.shape.error?.issues.flatMap(({ code, path }) => (code === 'invalid_type' ? path.join() : [])));
  const check = (noun: Noun, value: unknown, path: Path): Diagnostic[] => {
    if (typeof value !== 'string' || misshapen.has(path.join())) return [];
    const problem = dangling(value, [noun], known, record.place(path));
    return problem ? [divided(problem, value, noun, known, typeof path.at(-1) === 'number')] : [];
  };
  if (record.kind.noun === 'vocabulary') return [];
  if (record.kind.noun === 'renamed id') {
    const noun = ADDRESSED.find((one) => one === valueAt(record.raw, ['noun']));
    return noun ? check(noun, valueAt(record.raw, ['now']), ['now']) : [];
  }
  const keys = keysWithin(record.kind.schema);
  return fieldsOf(record.raw).flatMap(({ path, key, value }) => {
    // What a key that does not belong there holds names nothing.
    if (!keys.has(key)) return [];
    if (key === 'access' && record.kind.noun === 'ledger') return powersOf(record, known, path, value);
    const noun = nounOf(record, key, path);
    if (!noun) return [];
    return Array.isArray(value) ? value.flatMap((item, index) => check(noun, item, [...path, index])) : check(noun, value, path);
  });
}
