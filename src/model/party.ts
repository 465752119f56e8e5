import { z } from 'zod';
import { date, id, text } from './fields.ts';

/** A company, news organisation, court, regulator or person that speaks or is spoken of. */
export const partySchema = z.strictObject({
  name: text.describe('The full name, as it is best known'),
  short: text.describe('A short name for columns and lanes'),
  kind: id.describe('One of the party kinds of vocabulary.yaml'),
  role: text.describe('One line: who this is in this story'),
  names: z
    .array(z.strictObject({ name: text, date }))
    .optional()
    .describe('Its names, and when it had them'),
  units: z.array(text).optional().describe('Parts of it that speak'),
});
export type Party = { id: string } & z.output<typeof partySchema>;
