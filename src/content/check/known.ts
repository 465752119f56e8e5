import { responseKey } from '../../model/response.ts';
import type { Noun } from '../../model/shortcode.ts';
import type { Records, Written } from '../read/records.ts';
import { dateAt, itemsAt, namesOf, textAt, valueAt } from '../read/values.ts';

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

/** The lists that make up a file of their own, and the file. */
const LISTS: Partial<Record<Noun, { key: string; noun: Written['kind']['noun'] }>> = {
  question: { key: 'questions', noun: 'vocabulary' },
  'party kind': { key: 'party-kinds', noun: 'vocabulary' },
  'event kind': { key: 'event-kinds', noun: 'vocabulary' },
  feature: { key: 'features', noun: 'ledger' },
  power: { key: 'powers', noun: 'ledger' },
};

/** Whether the address of a response cannot be told: it says of nobody, or of no party, by whom it is, or not when it was said. */
const isUntold = (raw: unknown, parties: Set<string>): boolean =>
  textAt(raw, ['id']) === null &&
  (!parties.has(textAt(raw, ['by']) ?? '') || (textAt(raw, ['stance']) !== 'no-reply-found' && !dateAt(raw, ['said'])));

const unreadable =
  ({ records, unread }: Records, parties: Set<string>): Known['unread'] =>
  (noun, id) =>
    records.some(({ kind, raw }) => kind.noun === LISTS[noun]?.noun && !valueAt(raw, [LISTS[noun]?.key ?? ''])) ||
    (noun === 'response' &&
      records.some(
        (claim) =>
          claim.kind.noun === 'claim' && claim.id === id.split('#')[0] && writtenResponses(claim).some(({ raw }) => isUntold(raw, parties)),
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
  const party = named('party');
  const claims = records.filter(({ kind }) => kind.noun === 'claim');
  return {
    party,
    source: named('source'),
    event: named('event'),
    term: named('term'),
    claim: named('claim'),
    article: named('article'),
    response: new Set(
      claims.flatMap((claim) => writtenResponses(claim).flatMap(({ key }) => [`${claim.id}#${key}`, `${slug(claim.id)}#${key}`])),
    ),
    question: new Set(keysAt(records, 'vocabulary', 'questions')),
    'party kind': new Set(keysAt(records, 'vocabulary', 'party-kinds')),
    'event kind': new Set(keysAt(records, 'vocabulary', 'event-kinds')),
    feature: new Set(keysAt(records, 'ledger', 'features')),
    power: new Set(keysAt(records, 'ledger', 'powers')),
    unread: unreadable(read, party),
  };
}
