import { responseSince } from './as-of.ts';
import type { Bearing, Claim } from './claim.ts';
import { startOf } from './date.ts';
import type { Dossier } from './dossier.ts';
import { derived } from './noted.ts';
import type { Stance } from './stance.ts';

/** What is counted and chosen by of a response; `since` (ms UTC) is when it came to exist. */
export interface ResponseFacts {
  id: string;
  by: string;
  stance: Stance;
  bearing: Bearing;
  since: number;
}

/** What is counted and chosen by of a claim; `at` is its place among all claims in the order of their dates. */
export interface ClaimFacts {
  id: string;
  by: string;
  asks: string;
  at: number;
  since: number;
  responses: ResponseFacts[];
}

/** The facts of claims that stand in the order of their dates, as those of a dossier do. */
export function claimFacts(claims: Claim[]): ClaimFacts[] {
  return claims.map((claim, at) => ({
    id: claim.id,
    by: claim.by,
    asks: claim.asks,
    at,
    since: startOf(claim.said),
    responses: claim.responses.map((response) => ({
      id: response.address,
      by: response.by,
      stance: response.stance,
      bearing: response.bearing,
      since: responseSince(claim, response),
    })),
  }));
}

const all = derived('facts of claims', (dossier: Pick<Dossier, 'claims'>): Record<string, ClaimFacts> =>
  Object.fromEntries(claimFacts(Object.values(dossier.claims)).map((facts) => [facts.id, facts])),
);

/** The facts of all claims of a dossier: what is counted of them does not depend on their words. */
export function factsOf(dossier: Pick<Dossier, 'claims'>): ClaimFacts[] {
  return Object.values(all(dossier));
}

/** What the claims of a dossier are called in short, by their ids. */
export const claimShorts = derived('claims in short', ({ claims }: Pick<Dossier, 'claims'>): Record<string, string> =>
  Object.fromEntries(Object.values(claims).map(({ id, short }) => [id, short])),
);

/** The facts of all responses of a dossier. */
export function responseFactsOf(dossier: Pick<Dossier, 'claims'>): ResponseFacts[] {
  return factsOf(dossier).flatMap(({ responses }) => responses);
}
