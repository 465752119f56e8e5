import { responseSince } from './as-of.ts';
import type { Claim, Response } from './claim.ts';
import { saidOf } from './response.ts';
import { byDate, startOf, type Dated } from './date.ts';
import { responsesByAddress, type Dossier } from './dossier.ts';
import type { Event } from './event.ts';
import { eventPath } from './links.ts';
import { partOf } from './list-parts.ts';
import { derived } from './noted.ts';
import { own } from './own.ts';

/** Where an entry of the chronicle stands: its date, since when it exists (ms UTC), and its part of a long list, where that is not the first. */
interface Placed {
  id: string;
  date: Dated;
  since: number;
  parties: string[];
  part?: number;
  landmark?: Event['landmark'];
}

/** One line of the chronicle: a claim, a response (to a claim by `claimant`) or an event. */
export type Entry = Placed &
  (
    | { noun: 'claim'; short: string; claim: Claim }
    | { noun: 'response'; claimant: string; response: Response }
    | { noun: 'event'; event: Event }
  );

/** The date at which an event stands in the chronicle: ours, else the account that begins first. */
function eventDate(event: Event): Dated | null {
  return event.date ?? [...(event.accounts ?? [])].map((account) => account.date).sort(byDate)[0] ?? null;
}

/** A record with a value that is looked up when it is asked for, and no part of what is written out of it: who lists entries depends on the words of none. */
const lookingUp = <Own extends object, Name extends string, Value>(record: Own, name: Name, get: () => Value) =>
  Object.defineProperty(record, name, { get }) as Own & Record<Name, Value>;

const ofClaim = (claim: Claim, claims: Dossier['claims']): Entry => {
  const { id, said: date, by, short, landmark } = claim;
  const entry = { noun: 'claim' as const, id, date, since: startOf(date), parties: [by], short, ...(landmark && { landmark }) };
  return lookingUp(entry, 'claim', () => claims[id] ?? claim);
};

const ofResponse = (claim: Claim, response: Response, responses: Record<string, Response>): Entry[] => {
  const [date, since] = [saidOf(response), responseSince(claim, response)];
  if (!date) return [];
  const { address: id, by, landmark } = { landmark: undefined, ...response };
  const entry = { noun: 'response' as const, id, date, since, parties: [by], claimant: claim.by, ...(landmark && { landmark }) };
  return [lookingUp(entry, 'response', () => responses[id] ?? response)];
};

const sorted = (dossier: Dossier): Entry[] => {
  const events = Object.values(dossier.events).flatMap((event): Entry[] => {
    const [date, { id, parties, landmark }] = [eventDate(event), event];
    return date ? [{ noun: 'event', id, date, since: startOf(date), parties, event, ...(landmark && { landmark }) }] : [];
  });
  const { claims } = dossier;
  const responses = responsesByAddress(dossier);
  const said = Object.values(claims).flatMap((claim) => [
    ofClaim(claim, claims),
    ...claim.responses.flatMap((response) => ofResponse(claim, response, responses)),
  ]);
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
