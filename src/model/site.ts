import { z } from 'zod';
import { address, language, text } from './fields.ts';

const named = z.strictObject({ name: text, url: address });

/** What holds for the whole site. */
export const siteSchema = z.strictObject({
  title: text,
  standfirst: text.describe('One or two sentences: what this site is'),
  language,
  licence: named.describe('Under which licence the texts may be used'),
  publisher: named,
  contact: text.describe('Where errors are reported'),
  corrections: text.describe('The corrections policy, one paragraph'),
});
export type Site = z.output<typeof siteSchema>;
