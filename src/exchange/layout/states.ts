import { existsAsOf } from '../../model/as-of.ts';
import type { Dated } from '../../model/date.ts';
import type { Exchange, Shown } from './exchange.ts';

/** Whether something is shown when the dispute is viewed as of a date; of no date, as far as it is known. */
export function isShown({ since, until }: Shown, asOf: Dated | null): boolean {
  return existsAsOf(since, asOf) && (until === Infinity || (asOf !== null && !existsAsOf(until, asOf)));
}

/** How many answers a picture holds in full; of more, only those that the scene speaks of are, and the others are a line each. */
const FULL = 4;

/** How a row stands in a scene: spoken of, said before and in full, or said before and folded into a line. */
export type State = 'focus' | 'past' | 'folded';

/**
 * The state of each row of an exchange in a scene, by address. A scene that speaks of the claim alone has all answers folded; one that
 * speaks of nothing in it has all in full.
 */
export function statesOf({ rows }: Exchange, claim: string, focus: string[], asOf: Dated | null): Map<string, State> {
  const said = rows.filter((row) => isShown(row, asOf));
  const named = said.filter(({ response }) => focus.includes(response.address));
  const spokenOf = named.length > 0 || focus.includes(claim) ? named : said;
  const rest: State = said.length > FULL || named.length === 0 ? 'folded' : 'past';
  return new Map(rows.map((row) => [row.response.address, spokenOf.includes(row) ? 'focus' : rest]));
}
