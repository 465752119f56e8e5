import { stanceWords } from '#words/record';
import * as messages from '#words/timeline';
import { accountSince } from '../../model/as-of.ts';
import { entryTitle, type Entry } from '../../model/chronicle.ts';
import type { Dated } from '../../model/date.ts';
import { shortDateText } from '../../time/date-text.ts';
import type { Dossier } from '../../model/dossier.ts';
import { accountName } from './account-name.ts';

/** One dating of a contested event: whose it is (a party's short name, or how many sources) and what it says. */
export interface Rival {
  date: Dated;
  whose: string;
  when: string;
  /** Whether a party stands for it. */
  named?: boolean;
  /** Since when it is told, in ms UTC; where that is not known, as long as the event is there. */
  since?: number;
}

/**
 * An entry as a timeline needs it, plain enough to be sent to a browser: its model id, its shape by noun (claim: square,
 * response: circle, event: tick or bar), who acts (`party`, in whose lane it stands, and `who` in all), when, since when it exists (ms
 * UTC), what it says (`text`), and its label on the drawing (`title`).
 */
export interface Mark {
  id: string;
  noun: Entry['noun'];
  party: string;
  who: string[];
  date: Dated;
  since: number;
  text: string;
  title: string;
  rivals: Rival[];
  /** On which part of a long chronicle an event stands, where that is not the first. */
  part?: number | undefined;
  /** Its rank and label, where it is a moment that is named before others. */
  landmark?: { rank: number; label: string } | undefined;
}

/** What of a dossier the texts of marks need. */
export type Words = Pick<Dossier, 'parties' | 'vocabulary'> & Partial<Pick<Dossier, 'sources'>>;

/** A dating and whose it is, with its words. */
export function rival(date: Dated, whose: string, named: boolean, since?: number): Rival {
  return { date, whose, when: shortDateText(date), named, ...(since !== undefined && { since }) };
}

const rivals = (entry: Entry, { parties, sources = {} }: Words): Rival[] =>
  entry.noun !== 'event'
    ? []
    : (entry.event.accounts ?? []).map((account) =>
        rival(account.date, accountName(account, parties), account.by !== undefined, accountSince(account, sources)),
      );

const text = (entry: Entry, { vocabulary }: Words): string => {
  const title = entryTitle(entry);
  if (entry.noun !== 'response') return title;
  const { stance, bearing, answers = [] } = { answers: undefined, ...entry.response };
  if (bearing === 'silent') return messages.responseMark(stanceWords[stance], title);
  if (bearing === 'direct') return messages.responseMarkAsked(stanceWords[stance], title);
  const questions = answers.map((id) => vocabulary.questions[id]?.label ?? id);
  return messages.responseMarkAnother(stanceWords[stance], questions, title);
};

/** The marks of a chronicle, in its order; the party that acts is an entry's first (of those `chosen`, where some are). */
export function marks(entries: Entry[], words: Words, chosen?: string[]): Mark[] {
  return entries.map((entry) => ({
    id: entry.id,
    noun: entry.noun,
    party: entry.parties.find((id) => !chosen || chosen.includes(id)) ?? entry.parties[0] ?? '',
    who: entry.parties,
    date: entry.date,
    since: entry.since,
    // A page depends only on what it asks for.
    get text() {
      return text(entry, words);
    },
    title: entry.noun === 'event' ? entryTitle(entry) : entry.noun === 'claim' ? entry.short : '',
    rivals: rivals(entry, words),
    ...(entry.noun === 'event' && entry.part && { part: entry.part }),
    ...(entry.landmark && { landmark: entry.landmark }),
  }));
}
