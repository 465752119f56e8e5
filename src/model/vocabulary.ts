import { z } from 'zod';
import { ID, labelled } from './fields.ts';

const labels = z.record(z.string().regex(ID), labelled);

/** The dossier's own words. Their order is kept: party kinds stand in lane order. */
export const vocabularySchema = z.strictObject({
  questions: labels.describe('What a claim can ask, and a response can answer'),
  'party-kinds': labels.describe('Groups of parties, in the order of the lanes'),
  'event-kinds': labels.describe('Kinds of events'),
});
export type Vocabulary = z.output<typeof vocabularySchema>;
