import type { Bearing } from '../../src/model/claim.ts';
import type { ClaimFacts, ResponseFacts } from '../../src/model/facts.ts';
import type { Stance } from '../../src/model/stance.ts';

/** The facts of a response to the claim "fire": by whom, since when, and how it meets the claim. */
export const answer = (by: string, since: string, bearing: Bearing, stance: Stance = 'denies'): ResponseFacts => ({
  id: `fire#${by}-${since}`,
  by,
  stance,
  bearing,
  since: Date.parse(since),
});

/** The facts of a claim made by the gazette. */
export const asked = (id: string, since: string, responses: ResponseFacts[] = [], more: Partial<ClaimFacts> = {}): ClaimFacts => ({
  id,
  by: 'gazette',
  asks: 'use',
  at: 0,
  since: Date.parse(since),
  responses,
  ...more,
});
