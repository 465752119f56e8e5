import { z } from 'zod';
import { date, id, landmark, someIds, text } from './fields.ts';

/** One party's, or some sources', dating of an event. */
const accountSchema = z.strictObject({
  by: id.optional().describe('The party that stands for this dating, where one does'),
  date,
  sources: someIds,
});
export type Account = z.output<typeof accountSchema>;

/** A dated happening, not a statement. An event whose accounts differ is contested and drawn so. */
export const eventSchema = z.strictObject({
  title: text.describe('What happened, in a short clause'),
  kind: id.describe('One of the event kinds of vocabulary.yaml'),
  parties: someIds.describe('Whom it concerns, the one who acts first'),
  date: date.optional().describe('What we hold most likely; leave it out when no account is better than another'),
  accounts: z.array(accountSchema).min(2).optional().describe('Only where sources differ: one entry a dating'),
  sources: someIds,
  landmark: landmark.optional().describe('Only on a moment that a timeline names before others'),
  note: text.optional().describe('One or two sentences'),
});
export type Event = { id: string } & z.output<typeof eventSchema>;
