import type { Claim, Response } from './claim.ts';
import { saidOf } from './response.ts';
import { endOf, startOf, type Dated } from './date.ts';
import type { Dossier } from './dossier.ts';
import type { Account } from './event.ts';

/** Whether something that exists since a moment (ms UTC) is there when the dispute is viewed as of a date; of no date, all is. */
export function existsAsOf(since: number, asOf: Dated | null): boolean {
  return !asOf || since < (asOf.to ?? Infinity);
}

/** Since when a response exists, in ms UTC: when it was said or the search was made, but not before its claim. */
export function responseSince(claim: Claim, response: Response): number {
  const own = saidOf(response) ?? (response.stance === 'no-reply-found' ? response['as-of'] : claim.said);
  return Math.max(startOf(own), startOf(claim.said));
}

/** Since when a dating of an event is told, in ms UTC: from when one of its sources was surely published on; not known where none is dated. */
export function accountSince({ sources: ids }: Account, sources: Dossier['sources']): number | undefined {
  const issued = ids.flatMap((id) => sources[id]?.issued ?? []);
  return issued.length > 0 ? Math.min(...issued.map(endOf)) - 1 : undefined;
}

/** A moment as a plain date for attributes: "2018-12-18". */
export function dayText(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The dossier with every claim, response and event left out that a view as of the date does not know yet. */
export function dossierAsOf(dossier: Dossier, asOf: Dated): Dossier {
  const events = Object.entries(dossier.events).filter(([, { date, accounts = [] }]) => {
    const dates = date ? [date] : accounts.map((account) => account.date);
    return existsAsOf(Math.min(...dates.map(startOf)), asOf);
  });
  const claims = Object.values(dossier.claims)
    .filter(({ said }) => existsAsOf(startOf(said), asOf))
    .map((claim) => ({ ...claim, responses: claim.responses.filter((response) => existsAsOf(responseSince(claim, response), asOf)) }));
  return { ...dossier, events: Object.fromEntries(events), claims: Object.fromEntries(claims.map((claim) => [claim.id, claim])) };
}
