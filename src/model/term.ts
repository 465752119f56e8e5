import { z } from 'zod';
import { id, text } from './fields.ts';

/** A word that readers may not know. */
export const termSchema = z.strictObject({
  term: text,
  definition: text.describe('Plain words, one to three sentences'),
  source: id,
});
export type Term = { id: string } & z.output<typeof termSchema>;
