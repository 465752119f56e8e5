import type { Claim } from './claim.ts';
import { startOf } from './date.ts';
import { areMany, filesId, MANY } from './picture.ts';

/**
 * The view of the frame of a claim that shows one response alone, given its key (`<party>-<date>`): what stands behind `#` in the address, and
 * the id of its record there.
 */
export function responseView(key: string): string {
  return `response=${key}`;
}

/**
 * Where a thing (its id) is shown in a frame, below the base of the site: on its page for frames; where there are very many claims, a single
 * response in a view of that of its claim.
 */
export function framePath(id: string, claims: number): string {
  const of = filesId(id, claims);
  return `/embed/${of}/${of === id ? '' : `#${responseView(id.slice(of.length + 1))}`}`;
}

/**
 * The claims whose responses had frames at addresses of their own, which lead to views now where there are very many claims: those that were
 * entered on a day before that on which there were.
 */
export function hadFramesOfResponses<C extends Pick<Claim, 'entered'>>(claims: C[]): C[] {
  if (!areMany(claims.length)) return claims;
  const days = claims.map(({ entered }) => startOf(entered)).sort((a, b) => a - b);
  return claims.filter(({ entered }) => startOf(entered) < (days[MANY] ?? Infinity));
}
