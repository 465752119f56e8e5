import { z } from 'zod';
import { fitting, ID, labelled } from './fields.ts';

const labels = z.record(z.string().regex(ID), labelled);
const questions = z.record(
  z.string().regex(ID),
  labelled.extend({
    ask: fitting(24).describe('The question as asked of several parties: Could they?'),
    'ask-one': fitting(24).describe('The question as asked of one party: Could it?'),
  }),
);

/** The dossier's own words. Their order is kept: party kinds stand in lane order. */
export const vocabularySchema = z.strictObject({
  questions: questions.describe('What a claim can ask, and a response can answer'),
  'party-kinds': labels.describe('Groups of parties, in the order of the lanes'),
  'event-kinds': labels.describe('Kinds of events'),
});
export type Vocabulary = z.output<typeof vocabularySchema>;
