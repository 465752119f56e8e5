import { responseKey } from '../../model/response.ts';
import { own } from '../../model/own.ts';
import { SHORTCODES, type Noun } from '../../model/shortcode.ts';
import type { Place } from '../../model/diagnostic.ts';
import { nounOf } from '../../content/check/references.ts';
import type { Written } from '../../content/read/records.ts';
import type { WrittenTranslation } from '../../content/translations/written.ts';
import { fieldsOf, itemsAt, namesOf, textAt, valueAt } from '../../content/read/values.ts';

/** One place in a content file where an id stands, and what is written there instead. */
export interface Edit {
  place: Place;
  from: string;
  to: string;
}

/** What is renamed: a thing of a noun, from one id to another. */
export interface Renaming {
  noun: Noun;
  from: string;
  to: string;
}

/** The lists of the vocabulary and the ledger whose keys are ids. */
const LISTS: Partial<Record<Noun, [holder: string, key: string]>> = {
  question: ['vocabulary', 'questions'],
  'party kind': ['vocabulary', 'party-kinds'],
  'event kind': ['vocabulary', 'event-kinds'],
  feature: ['ledger', 'features'],
  power: ['ledger', 'powers'],
};

const ownKeys = (record: WrittenTranslation, { noun, from, to }: Renaming): Edit[] => {
  const list = LISTS[noun];
  if (list && record.kind.noun === list[0] && valueAt(record.raw, [list[1], from]) !== undefined)
    return [{ place: record.place([list[1], from], 'key'), from, to }];
  const isOwn = record.kind.many && record.id === from;
  const isHealth = noun === 'source' && record.kind.noun === 'link check';
  return isOwn && (record.kind.noun === noun || isHealth) ? [{ place: record.place([], 'key'), from, to }] : [];
};

const inFields = (record: WrittenTranslation, { noun, from, to }: Renaming): Edit[] =>
  fieldsOf(record.raw).flatMap(({ path, key, value }): Edit[] => {
    if (noun === 'power' && key === 'access')
      return namesOf(value).flatMap((name) => (name === from ? [{ place: record.place([...path, name], 'key'), from, to }] : []));
    if (record.kind.noun === 'pinned copy' && key === 'of' && typeof value === 'string') {
      const start = `${noun}s/${from}`;
      return value === start || value.startsWith(`${start}/`) ? [{ place: record.place(path), from: start, to: `${noun}s/${to}` }] : [];
    }
    if (nounOf(record, key, path) !== noun) return [];
    if (!Array.isArray(value)) return value === from ? [{ place: record.place(path), from, to }] : [];
    return value.flatMap((item, index) => (item === from ? [{ place: record.place([...path, index]), from, to }] : []));
  });

const inShortcodes = ({ pieces }: WrittenTranslation, { noun, from, to }: Renaming): Edit[] =>
  pieces.flatMap((piece) => {
    if (piece.kind !== 'shortcode') return [];
    return piece.attributes.flatMap(({ name, value, place }) => {
      const holds = own(own(SHORTCODES, piece.name) ?? {}, name)?.holds;
      if (!Array.isArray(holds)) return [];
      return [...(value ?? '').matchAll(/\S+/g)].flatMap(({ 0: id, index }): Edit[] => {
        const isIt = holds.includes(noun) && id === from;
        const isResponse = noun === 'claim' && holds.includes('response') && id.startsWith(`${from}#`);
        return isIt || isResponse ? [{ place: { ...place, column: place.column + index }, from, to }] : [];
      });
    });
  });

/** The responses of a renamed party keep the addresses that they have. */
const keptAddresses = (record: Written, { noun, from, to }: Renaming): Edit[] =>
  noun !== 'party' || record.kind.noun !== 'claim'
    ? []
    : itemsAt(record.raw, ['responses']).flatMap((response, index): Edit[] => {
        if (textAt(response, ['by']) !== from || textAt(response, ['id']) !== null) return [];
        const said = textAt(response, ['said']);
        const key = responseKey({ by: from, said: said === null ? undefined : { text: said } });
        const place = record.place(['responses', index, 'by']);
        const column = record.place(['responses', index, 'by'], 'key').column;
        return [{ place, from, to: `${to}\n${' '.repeat(column - 1)}id: ${key}` }];
      });

/** Every place of a translation where an id stands that is renamed. */
export function editsInTranslation(record: WrittenTranslation, renaming: Renaming): Edit[] {
  return [...ownKeys(record, renaming), ...inFields(record, renaming), ...inShortcodes(record, renaming)];
}

/** Every place of a record where an id stands that is renamed; of two at one place the one that writes more. */
export function editsIn(record: Written, renaming: Renaming): Edit[] {
  const kept = keptAddresses(record, renaming);
  const isKept = ({ place }: Edit): boolean => kept.some((other) => other.place.line === place.line && other.place.column === place.column);
  return [...kept, ...editsInTranslation(record, renaming).filter((edit) => !isKept(edit))];
}

const escaped = (id: string): string => id.replace(/[-]/g, '\\-');

/** How links in prose name a thing: its page, or its place on one. */
const LINKS: Partial<Record<Noun, (id: string) => RegExp>> = {
  claim: (id) => new RegExp(`(?<=[(\\s<]/claims/)${escaped(id)}(?=[/)#\\s>])`, 'g'),
  event: (id) => new RegExp(`(?<=[(\\s<]/timeline/#)${escaped(id)}(?=[)\\s>])`, 'g'),
  source: (id) => new RegExp(`(?<=[(\\s<]/sources/#)${escaped(id)}(?=[)\\s>])`, 'g'),
  term: (id) => new RegExp(`(?<=[(\\s<]/glossary/#)${escaped(id)}(?=[)\\s>])`, 'g'),
};

/** A prose with the links to a renamed thing as they are now. */
export function withLinks(text: string, { noun, from, to }: Renaming): string {
  const pattern = LINKS[noun]?.(from);
  return pattern ? text.replace(pattern, to) : text;
}
