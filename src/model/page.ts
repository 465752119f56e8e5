import { z } from 'zod';
import { date, fitting, headline, text } from './fields.ts';

const page = z.strictObject({ title: headline, label: text, standfirst: text });
const chart = page.extend({ reading: text.describe('One line on how to read the chart') });

const period = z.strictObject({
  name: fitting(20).describe('What it is called, at most 20 characters'),
  extent: date.describe('From when to when: 2013/2017, 2018-12-18/2018-12-21'),
});
const timeline = chart.extend({ periods: z.array(period).max(4).optional().describe('Named periods, up to four') });

/** The words at the head of the pages and charts that the engine draws from the dossier. */
export const pagesSchema = z.strictObject({
  timeline,
  matrix: chart,
  ledger: chart.optional(),
  claims: page,
  sources: page,
  glossary: page,
  'not-found': page,
});
export type Pages = z.output<typeof pagesSchema>;
