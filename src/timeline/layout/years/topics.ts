import { likeliest, onClaim } from '#words/scenes';
import { bySources } from '#words/timeline';
import { listed } from '#words/record';
import type { Scene } from '../../../model/article.ts';
import { dossierAsOf, responseSince } from '../../../model/as-of.ts';
import type { Claim, Response } from '../../../model/claim.ts';
import { startOf, type Dated } from '../../../model/date.ts';
import { responsesByAddress, type Dossier } from '../../../model/dossier.ts';
import type { Account, Event } from '../../../model/event.ts';
import { own } from '../../../model/own.ts';

/** One dating of a topic: by whom, and since when it is there (ms UTC). */
export interface Dating {
  id: string;
  noun: 'claim' | 'response' | 'event';
  since: number;
  whose: string;
  date: Dated;
}

/** What has a row of its own: a focused event, claim or response, its likeliest dating (`null` where none is) and its rivals. */
export interface Topic {
  id: string;
  noun: Dating['noun'];
  since: number;
  party: string;
  title: string;
  /** The title as it stands in a narrow column. */
  short: string;
  main: Dating | null;
  rivals: Dating[];
}

const shortOf = (dossier: Dossier, id: string | undefined): string => dossier.parties[id ?? '']?.short ?? '';

const whoseIs = ({ by, sources }: Account, dossier: Dossier): string => {
  if (by) return shortOf(dossier, by);
  const [first = ''] = sources;
  return sources.length === 1 ? (dossier.sources[first]?.publisher ?? first) : bySources(sources.length);
};

const eventTopic = (event: Event, dossier: Dossier): Topic => {
  const { id, date, accounts = [] } = event;
  const since = Math.min(...(date ? [date] : accounts.map((account) => account.date)).map(startOf));
  const of = (whose: string, dating: Dated): Dating => ({ id, noun: 'event', since, whose, date: dating });
  const same = accounts.filter((account) => account.date.text === date?.text).map((account) => whoseIs(account, dossier));
  return {
    id,
    noun: 'event',
    since,
    party: shortOf(dossier, event.parties[0]),
    title: event.title,
    short: event.landmark?.label ?? event.title,
    main: date ? of(listed(same) || (accounts.length > 0 ? likeliest : ''), date) : null,
    rivals: accounts.filter((account) => account.date.text !== date?.text).map((account) => of(whoseIs(account, dossier), account.date)),
  };
};

const concernsOf = (said: Claim | Response): Dated | undefined => ('concerns' in said ? said.concerns : undefined);

const claimTopic = (claim: Claim, dossier: Dossier): Topic => {
  const base = { id: claim.id, noun: 'claim', since: startOf(claim.said) } as const;
  const main = { ...base, whose: '', date: claim.concerns ?? claim.said };
  const rivals = claim.responses.flatMap((response): Dating[] => {
    const date = concernsOf(response);
    if (!claim.concerns || !date) return [];
    return [{ id: response.address, noun: 'response', since: responseSince(claim, response), whose: shortOf(dossier, response.by), date }];
  });
  return { ...base, party: shortOf(dossier, claim.by), title: claim.short, short: claim.short, main, rivals };
};

const responseTopic = (response: Response, dossier: Dossier): Topic[] => {
  const claim = dossier.claims[response.claim];
  if (!claim || response.stance === 'no-reply-found') return [];
  const base = { id: response.address, noun: 'response', since: responseSince(claim, response) } as const;
  const main = { ...base, whose: '', date: response.concerns ?? response.said };
  const title = onClaim(claim.short);
  return [{ ...base, party: shortOf(dossier, response.by), title, short: title, main, rivals: [] }];
};

/** What a scene speaks of and is known at its date, by its likeliest beginning, that of which none is likeliest last. */
export function topicsOf(dossier: Dossier, { focus, asOf }: Pick<Scene, 'focus' | 'asOf'>): Topic[] {
  const known = asOf ? dossierAsOf(dossier, asOf) : dossier;
  const responses = responsesByAddress(known);
  const topics = focus.flatMap((id): Topic[] => {
    const [event, claim, response] = [known.events[id], known.claims[id], own(responses, id)];
    if (event) return [eventTopic(event, known)];
    // The claim that all leads to is the warm line; it has a row only where it is about dates.
    if (claim) return id === dossier.site.lead && !claim.concerns ? [] : [claimTopic(claim, known)];
    return response ? responseTopic(response, known) : [];
  });
  const begins = ({ main }: Topic): number => main?.date.from ?? Infinity;
  return topics.sort((a, b) => begins(a) - begins(b) || 0);
}
