import { entryTitle, type Entry } from '../model/chronicle.ts';
import type { Dated } from '../model/date.ts';
import { shortDateText } from '../model/date-text.ts';
import type { Party } from '../model/party.ts';
import { accountName } from './entry-name.ts';

/** One dating of a contested event: whose it is (a party's short name, or how many sources) and what it says. */
export interface Rival {
  date: Dated;
  whose: string;
  when: string;
}

/**
 * An entry as a timeline needs it, plain enough to be sent to a browser: its model id, its shape by noun (claim: square,
 * response: circle, event: tick or bar), who acts, when, and how much attention its label may claim (more is first).
 */
export interface Mark {
  id: string;
  noun: Entry['noun'];
  party: string;
  date: Dated;
  title: string;
  rivals: Rival[];
  weight: number;
}

type Parties = Record<string, Party>;

const rivals = (entry: Entry, parties: Parties): Rival[] =>
  entry.noun !== 'event'
    ? []
    : (entry.event.accounts ?? []).map((account) => ({
        date: account.date,
        whose: accountName(account, parties),
        when: shortDateText(account.date),
      }));

const weight = (entry: Entry): number =>
  entry.noun === 'event' ? (entry.event.accounts ? 100 : 10) + entry.event.sources.length : entry.noun === 'claim' ? 1 : 0;

/** The marks of a chronicle, in its order; the party that acts is an entry's first (of those `chosen`, where some are). */
export const marks = (entries: Entry[], parties: Parties, chosen?: string[]): Mark[] =>
  entries.map((entry) => ({
    id: entry.id,
    noun: entry.noun,
    party: entry.parties.find((id) => !chosen || chosen.includes(id)) ?? entry.parties[0] ?? '',
    date: entry.date,
    title: entry.noun === 'event' ? entryTitle(entry) : '',
    rivals: rivals(entry, parties),
    weight: weight(entry),
  }));
