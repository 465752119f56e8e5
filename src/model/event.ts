import { z } from 'zod';
import { date, id, landmark, someIds, text } from './fields.ts';

/** One party's, or some sources', dating of an event. */
const accountSchema = z.strictObject({
  by: id.optional().describe('The party that gives this date, if one does'),
  date,
  sources: someIds,
});
export type Account = z.output<typeof accountSchema>;

/** A dated happening, not a statement. An event whose accounts differ is contested and drawn so. */
export const eventSchema = z.strictObject({
  title: text.describe('What happened, in a short clause'),
  kind: id.describe('One of the event kinds of vocabulary.yaml'),
  parties: someIds.describe('Whom it concerns; the party that acts comes first'),
  date: date.optional().describe('The date that we think most likely; leave it out if no account is better than another'),
  accounts: z.array(accountSchema).min(2).optional().describe('Only where sources differ: one entry for each date'),
  sources: someIds,
  landmark: landmark.optional().describe('Only for a moment that timelines name before others'),
  note: text.optional().describe('One or two sentences'),
});
export type Event = { id: string } & z.output<typeof eventSchema>;
