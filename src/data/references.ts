import type { Diagnostic, Place } from '../model/diagnostic.ts';
import type { Noun } from '../model/shortcode.ts';
import type { Known } from './known.ts';
import { listed, nearest } from './nearest.ts';
import type { Written } from './records.ts';
import type { Path } from './yaml.ts';

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

/** What to write for a response that does not exist: the nearest of the same claim, else the nearest of all. */
const nearResponse = (id: string, known: Known): string | null => {
  const own = [...known.response].filter((address) => address.split('#')[0] === id.split('#')[0]);
  return nearest(id, own) ?? (own.length > 0 ? null : nearest(id, known.response));
};

/** The diagnostic for an id that names nothing among the given nouns, or `null` when it does. */
export const dangling = (id: string, nouns: Noun[], known: Known, place: Place): Diagnostic | null => {
  if (nouns.some((noun) => known[noun].has(id) || known.unread(noun, id))) return null;
  const [first = 'source' as Noun] = nouns;
  const noun = nouns.includes('response') && id.includes('#') ? 'response' : first;
  const all = nouns.flatMap((one) => [...known[one]]);
  const near = noun === 'response' ? nearResponse(id, known) : nearest(id, all);
  const own = [...known.response].filter((address) => address.split('#')[0] === id.split('#')[0]);
  if (noun === 'response' && !near && own.length > 0) all.splice(0, all.length, ...own);
  const few = all.length <= 8 && all.length > 0 ? `write one of: ${listed(all)}` : null;
  return {
    ...place,
    rule: `unknown-${noun.replace(' ', '-')}`,
    message: `${noun.charAt(0).toUpperCase()}${noun.slice(1)} "${id}" does not exist.`,
    fix: near ? `write "${near}", or ${home(noun, id)}` : (few ?? home(noun, id)),
  };
};

const nounOf = (record: Written, key: string, path: Path): Noun | null => {
  if (key === 'kind' && path.length === 1)
    return record.kind.noun === 'party' ? 'party kind' : record.kind.noun === 'event' ? 'event kind' : null;
  return REFERS[key] ?? null;
};

const powersOf = (record: Written, known: Known, path: Path, powers: unknown): Diagnostic[] =>
  Object.keys(Object(powers)).flatMap((power) => dangling(power, ['power'], known, record.place([...path, power], 'key')) ?? []);

/** Every id in a record's fields that names nothing. */
export const references = (record: Written, known: Known): Diagnostic[] => {
  const found: Diagnostic[] = [];
  const check = (noun: Noun, value: unknown, path: Path): void => {
    const problem = typeof value === 'string' ? dangling(value, [noun], known, record.place(path)) : null;
    if (problem) found.push(problem);
  };
  const walk = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      const key = Array.isArray(value) ? Number(name) : name;
      const here = [...path, key];
      const noun = typeof key === 'string' ? nounOf(record, key, here) : null;
      if (key === 'access' && record.kind.noun === 'ledger') found.push(...powersOf(record, known, here, inner));
      if (noun && Array.isArray(inner)) inner.forEach((item: unknown, index) => check(noun, item, [...here, index]));
      else if (noun) check(noun, inner, here);
      else walk(inner, here);
    }
  };
  if (record.kind.noun !== 'vocabulary') walk(record.raw, []);
  return found;
};
