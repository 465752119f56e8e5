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

/** The state of each row of an exchange in a scene, by address; where the scene speaks of none of them, they are all spoken of. */
export function statesOf({ rows }: Exchange, focus: string[], asOf: Dated | null): Map<string, State> {
  const said = rows.filter((row) => isShown(row, asOf));
  const named = said.filter(({ response }) => focus.includes(response.address));
  const spokenOf = named.length > 0 ? named : said;
  const rest: State = said.length > FULL ? 'folded' : 'past';
  return new Map(rows.map((row) => [row.response.address, spokenOf.includes(row) ? 'focus' : rest]));
}
