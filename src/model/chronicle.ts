import type { Claim, Response } from './claim.ts';
import { saidOf } from './response.ts';
import { byDate, type Dated } from './date.ts';
import type { Dossier } from './dossier.ts';
import type { Event } from './event.ts';
import { eventPath } from './links.ts';
import { partOf } from './list-parts.ts';
import { derived } from './noted.ts';
import { own } from './own.ts';

/** One line of the chronicle: a claim, a response or an event with the date at which it stands, and on which part of a long list, where that is not the first. */
export type Entry = { id: string; date: Dated; parties: string[]; part?: number } & (
  { noun: 'claim'; claim: Claim } | { noun: 'response'; claim: Claim; response: Response } | { noun: 'event'; event: Event }
);

/** The date at which an event stands in the chronicle: ours, else the account that begins first. */
function eventDate(event: Event): Dated | null {
  return event.date ?? [...(event.accounts ?? [])].map((account) => account.date).sort(byDate)[0] ?? null;
}

const statements = (claim: Claim): Entry[] => [
  { noun: 'claim', id: claim.id, date: claim.said, parties: [claim.by], claim },
  ...claim.responses.flatMap((response): Entry[] => {
    const date = saidOf(response);
    return date ? [{ noun: 'response', id: response.address, date, parties: [response.by], claim, response }] : [];
  }),
];

const sorted = (dossier: Dossier): Entry[] => {
  const events = Object.values(dossier.events).flatMap((event): Entry[] => {
    const date = eventDate(event);
    return date ? [{ noun: 'event', id: event.id, date, parties: event.parties, event }] : [];
  });
  const said = Object.values(dossier.claims).flatMap(statements);
  const all = [...events, ...said].sort((a, b) => byDate(a.date, b.date));
  for (const [place, entry] of all.entries()) {
    const part = partOf('timeline', place, all.length);
    if (part > 1) entry.part = part;
  }
  return all;
};

/** Each part of a long chronicle asks for all of it. */
const whole = derived('chronicle', (dossier: Dossier) => ({ entries: sorted(dossier) }));

/**
 * Every event, claim and response in the order of their dates, or only those of some parties; searches without result have no date and
 * stand with their claims.
 */
export function chronicle(dossier: Dossier, parties: string[] | null = null): Entry[] {
  return whole(dossier).entries.filter((entry) => parties === null || entry.parties.some((id) => parties.includes(id)));
}

/** Whether something is dated to one day, or more exactly. */
export function isOfOneDay({ date }: Pick<Entry, 'date'>): boolean {
  return !date.interval && (date.precision === 'day' || date.precision === 'time');
}

/** What an entry is called in a list or as the name of a mark, in one line. */
export function entryTitle(entry: Entry): string {
  if (entry.noun === 'event') return entry.event.title;
  if (entry.noun === 'claim') return entry.claim.claim;
  return entry.response.stance === 'no-reply-found' ? '' : entry.response.summary;
}

/** On which part of the chronicle each event stands, by its id; those on the first are left out. */
const eventParts = derived('parts of events', (dossier: Dossier): Record<string, number> =>
  Object.fromEntries(chronicle(dossier).flatMap(({ noun, id, part }) => (noun === 'event' && part ? [[id, part]] : []))),
);

/** Where an event of a dossier stands in the chronicle, on whichever part of it. */
export function eventAddress(id: string, dossier: Dossier): string {
  return eventPath(id, own(eventParts(dossier), id));
}
