import { responseKey } from '../../model/response.ts';
import type { Noun } from '../../model/shortcode.ts';
import type { Records, Written } from '../read/records.ts';
import { itemsAt, namesOf, textAt, valueAt } from '../read/values.ts';

/**
 * The ids of every noun in the dossier, those of malformed entries included, and what is unknown because a file could not be
 * read: so that one error does not cause others.
 */
export type Known = Record<Noun, Set<string>> & { unread: (noun: Noun, id: string) => boolean };

const IN_FILES: Partial<Record<Noun, string>> = {
  question: 'vocabulary',
  'party kind': 'vocabulary',
  'event kind': 'vocabulary',
  feature: 'ledger',
  power: 'ledger',
};

const slug = (id: string): string => id.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** The responses of a claim as written, each with its key: the part of its address behind the `#`. */
export function writtenResponses(claim: Written): { raw: unknown; key: string; index: number }[] {
  return itemsAt(claim.raw, ['responses']).map((raw, index) => {
    const said = textAt(raw, ['said']);
    const spoken = said === null ? undefined : { text: said };
    return { raw, index, key: responseKey({ id: textAt(raw, ['id']) ?? undefined, by: textAt(raw, ['by']) ?? '', said: spoken }) };
  });
}

const keysAt = (records: Written[], noun: Written['kind']['noun'], key: string): string[] =>
  records
    .filter(({ kind }) => kind.noun === noun)
    .flatMap(({ raw }) => namesOf(valueAt(raw, [key])).flatMap((id) => (id === slug(id) ? [id] : [id, slug(id)])));

const LISTS: Partial<Record<Noun, string>> = { question: 'questions', 'party kind': 'party-kinds', 'event kind': 'event-kinds' };

const unreadable =
  ({ records, unread }: Records): Known['unread'] =>
  (noun, id) =>
    (LISTS[noun] !== undefined && records.some(({ kind, raw }) => kind.noun === 'vocabulary' && !valueAt(raw, [LISTS[noun] ?? '']))) ||
    // The address of a response that says of nobody by whom it is cannot be told.
    (noun === 'response' &&
      records.some(
        (claim) =>
          claim.kind.noun === 'claim' &&
          claim.id === id.split('#')[0] &&
          writtenResponses(claim).some(({ raw }) => textAt(raw, ['by']) === null && textAt(raw, ['id']) === null),
      )) ||
    unread.some((file) => {
      if (file.noun === 'claim') return (noun === 'response' || noun === 'claim') && id.split('#')[0] === file.id;
      return file.noun === (IN_FILES[noun] ?? noun);
    });

/** Collects the ids that exist. */
export function known(read: Records): Known {
  const { records } = read;
  const named = (noun: Written['kind']['noun']) =>
    new Set(records.filter(({ kind }) => kind.noun === noun).flatMap(({ id }) => (id === slug(id) ? [id] : [id, slug(id)])));
  const claims = records.filter(({ kind }) => kind.noun === 'claim');
  return {
    party: named('party'),
    source: named('source'),
    event: named('event'),
    term: named('term'),
    claim: named('claim'),
    article: named('article'),
    response: new Set(claims.flatMap((claim) => writtenResponses(claim).map(({ key }) => `${claim.id}#${key}`))),
    question: new Set(keysAt(records, 'vocabulary', 'questions')),
    'party kind': new Set(keysAt(records, 'vocabulary', 'party-kinds')),
    'event kind': new Set(keysAt(records, 'vocabulary', 'event-kinds')),
    feature: new Set(keysAt(records, 'ledger', 'features')),
    power: new Set(keysAt(records, 'ledger', 'powers')),
    unread: unreadable(read),
  };
}
