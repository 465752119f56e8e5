import { z } from 'zod';
import { date, id } from './fields.ts';

/** A thing that had another id: its record is kept under the id that it had, so that old addresses lead to it. */
export const renamedSchema = z.strictObject({
  noun: z.enum(['claim', 'article', 'event', 'source', 'term']).describe('What it is'),
  now: id.describe('The id that it has now'),
  date: date.describe('When it was renamed'),
});
export type Renamed = { id: string } & z.output<typeof renamedSchema>;
