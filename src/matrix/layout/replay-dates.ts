import { dayText } from '../../model/as-of.ts';
import type { ClaimFacts } from '../../model/facts.ts';

const MOST = 400;

/** The dates at which a claim or a response appears, oldest first, as plain dates: days, or where they are too many to stop at, months or years. */
export function replayDates(claims: ClaimFacts[]): string[] {
  const days = claims.flatMap((claim) => [claim.since, ...claim.responses.map(({ since }) => since)]).map(dayText);
  const [whole, months, years] = ['2000-01-01', '2000-01', '2000'].map(({ length }) =>
    [...new Set(days.map((day) => day.slice(0, length)))].sort(),
  );
  return [whole, months, years].find((dates) => dates && dates.length <= MOST) ?? years ?? [];
}
