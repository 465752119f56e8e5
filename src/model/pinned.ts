import { z } from 'zod';
import { byDate } from './date.ts';
import { date, text } from './fields.ts';
import { FORMER_NAMES, nameNow } from './renamed.ts';

/** A copy of a page for frames that is kept as it was. Its id says what it holds: "sha256-" and the first 16 digits of the hash of its page. */
export const pinnedSchema = z.strictObject({
  of: text.describe('What it is a copy of: "timeline", "claims/<id>"'),
  date: date.describe('When it was made'),
});
export type Pinned = { id: string } & z.output<typeof pinnedSchema>;

/** The copies that were made of a thing (`of`, its part of addresses: "timeline", "claims/<id>"), newest first. */
export function pinnedCopies(pinned: Record<string, Pinned>, of: string): Pinned[] {
  return Object.values(pinned)
    .filter((copy) => nameNow(copy.of, FORMER_NAMES) === of)
    .sort((a, b) => byDate(b.date, a.date));
}
