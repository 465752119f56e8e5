import { z } from 'zod';
import { ID, id, labelled, someIds, text } from './fields.ts';

/** What a voice can answer, in the order of reading. */
export const ANSWERS = ['yes', 'partly', 'open', 'no'] as const;

/** Whether a power was granted or used, as a voice has it. */
export type Answer = (typeof ANSWERS)[number];

const voice = z.strictObject({
  by: id.describe('The party that says so'),
  says: text.describe('One short sentence, own words'),
  sources: someIds,
});
const answer = voice.extend({
  answer: z.enum(ANSWERS).describe('What it answers; partly: limited or hedged; open: it spoke of it, and said neither yes nor no'),
});

const access = z.strictObject({
  purpose: z.array(voice).optional().describe('What it is said to have been for'),
  granted: z.array(answer).optional().describe('Who says whether it was granted'),
  used: z.array(answer).optional().describe('Who says whether it was used'),
});

const feature = z.strictObject({
  title: text,
  party: id,
  event: id.optional(),
  access: z.record(z.string().regex(ID), access).describe('One entry for each power'),
});

/** The access ledger: for each feature, what could be done, and who says so. */
export const ledgerSchema = z.strictObject({
  powers: z.record(z.string().regex(ID), labelled),
  features: z.record(z.string().regex(ID), feature),
});
export type Ledger = z.output<typeof ledgerSchema>;
export type Feature = z.output<typeof feature>;
export type Voice = z.output<typeof voice> & { answer?: Answer };
