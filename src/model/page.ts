import { z } from 'zod';
import { text } from './fields.ts';

const page = z.strictObject({ title: text.describe('A headline that states the finding'), label: text, standfirst: text });
const chart = page.extend({ reading: text.describe('One line on how to read the chart') });

/** The words at the head of the pages and charts that the engine draws from the dossier. */
export const pagesSchema = z.strictObject({
  timeline: chart,
  matrix: chart,
  ledger: chart.optional(),
  claims: page,
  sources: page,
  glossary: page,
  'not-found': page,
});
export type Pages = z.output<typeof pagesSchema>;
