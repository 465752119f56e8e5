import * as words from '#words/matrix';
import { existsAsOf } from '../../model/as-of.ts';
import type { Dated } from '../../model/date.ts';
import type { ClaimFacts, ResponseFacts } from '../../model/facts.ts';

/** How a view of claims is narrowed. Empty lists narrow nothing, nor does `null`. */
export interface Narrowing {
  asOf: Dated | null;
  /** Ids of the parties whose responses are in view. */
  parties: string[];
  stances: string[];
  /** What claims in view ask. */
  questions: string[];
  /** The two parties of which one made the claim or responded to it. */
  compared: readonly [string, string] | null;
  /** Whether only responses are in view that answer another question. */
  another: boolean;
  /** Ids of the claims and responses that hold the words searched for; a claim that does is in view with all its responses. */
  found: ReadonlySet<string> | null;
}

/** The responses to a claim that exist as of the date, whatever else the view is narrowed to. */
export function responsesAsOf(claim: ClaimFacts, asOf: Dated | null): ResponseFacts[] {
  return claim.responses.filter(({ since }) => existsAsOf(since, asOf));
}

const holds = (chosen: string[], one: string): boolean => chosen.length === 0 || chosen.includes(one);

/** The responses to a claim that are in view; `null` where the claim itself is not. */
export function inView(claim: ClaimFacts, narrowing: Narrowing): ResponseFacts[] | null {
  const { asOf, parties, stances, questions, compared, another, found } = narrowing;
  if (!existsAsOf(claim.since, asOf) || !holds(questions, claim.asks)) return null;
  const whole = !found || found.has(claim.id);
  const responses = responsesAsOf(claim, asOf).filter(
    ({ id, by, stance, bearing }) =>
      holds(parties, by) &&
      holds(stances, stance) &&
      (!another || bearing === 'another-question') &&
      (!compared || compared.includes(by)) &&
      (whole || found.has(id)),
  );
  const byResponse = parties.length > 0 || stances.length > 0 || another;
  const itself = !byResponse && whole && (!compared || compared.includes(claim.by));
  return itself || responses.length > 0 ? responses : null;
}

/** How many claims and responses there are. */
export interface Counts {
  claims: number;
  responses: number;
}

/** How many claims and responses exist as of a date. */
export function countsAsOf(claims: ClaimFacts[], asOf: Dated | null): Counts {
  const there = claims.filter(({ since }) => existsAsOf(since, asOf));
  return { claims: there.length, responses: there.reduce((sum, claim) => sum + responsesAsOf(claim, asOf).length, 0) };
}

/** "25 claims, 77 responses", or where the view is narrowed "12 of 25 claims, 30 of 77 responses". */
export function countsText(counts: Counts, total: Counts): string {
  return words.counts(counts, total);
}
