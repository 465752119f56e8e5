import type { Entry } from '../../src/model/chronicle.ts';
import type { Claim, Response } from '../../src/model/claim.ts';
import { dated, startOf, type Dated } from '../../src/model/date.ts';
import type { Event } from '../../src/model/event.ts';
import type { Party } from '../../src/model/party.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';
import type { Mark } from '../../src/geometry/marks.ts';
import type { Extent } from '../../src/geometry/time-scale.ts';

/** The date that a text stands for; the test fails where it is none. */
export const date = (text: string): Dated => {
  const found = dated(text);
  if (!found) throw new Error(`${text} is no date`);
  return found;
};

/** From the beginning of one day to the beginning of another. */
export const extent = (from: string, to: string): Extent => [Date.parse(from), Date.parse(to)];

export const mark = (id: string, noun: Mark['noun'], party: string, text: string, more: Partial<Mark> = {}): Mark => ({
  id,
  noun,
  party,
  who: [party],
  date: date(text),
  since: startOf(date(text)),
  text: `What ${id} is`,
  title: '',
  rivals: [],
  weight: noun === 'event' ? 10 : 0,
  ...more,
});

export const party = (id: string, kind: string): [string, Party] => [id, { id, kind, name: id, short: id, role: id }];

export const vocabulary = (...kinds: string[]): Vocabulary => ({
  questions: {},
  'party-kinds': Object.fromEntries(kinds.map((kind) => [kind, { label: `${kind[0]?.toUpperCase()}${kind.slice(1)}`, gloss: kind }])),
  'event-kinds': {},
});

export const claimEntry = (id: string, by: string, said: string): Entry => ({
  noun: 'claim',
  id,
  date: date(said),
  parties: [by],
  claim: { id, by, claim: `What ${by} says` } as Claim,
});

export const responseEntry = (id: string, by: string, said: string, more: Partial<Response> = {}): Entry => ({
  noun: 'response',
  id,
  date: date(said),
  parties: [by],
  claim: { by: 'gazette', said: date(said) } as Claim,
  response: { stance: 'denies', by, said: date(said), summary: `What ${by} answers`, ...more } as Response,
});

export const eventEntry = (id: string, parties: string[], text: string, event: Partial<Event> = {}): Entry => ({
  noun: 'event',
  id,
  date: date(text),
  parties,
  event: { id, title: `What ${parties[0]} does`, kind: 'step', parties, date: date(text), sources: ['minutes'], ...event },
});
