import { z } from 'zod';
import { address, id, language, text } from './fields.ts';

/** A package of Fontsource, which has the letters of a typeface. */
const font = z.string().regex(/^@fontsource(-variable)?\/[a-z0-9-]+$/, 'bad-font');

/** An e-mail address, or a page on the web. */
const contact = z
  .string()
  .trim()
  .regex(/^(?:[^\s@]+@[^\s@]+\.[^\s@]+|https:\/\/[^\s/]+\.\S+)$/, 'bad-contact');

const named = z.strictObject({ name: text, url: address });

/** What holds for the whole site. */
export const siteSchema = z.strictObject({
  title: text,
  standfirst: text.describe('One or two sentences: what this site is'),
  lead: id.optional().describe('The claim that the opening shows; the first one if left out'),
  language,
  fonts: z
    .array(font)
    .optional()
    .describe('Fonts for letters that the main one lacks: installed packages such as @fontsource-variable/noto-naskh-arabic'),
  licence: named.describe('The licence under which the texts may be used'),
  publisher: named,
  contact: contact.describe('Where errors are reported: an e-mail address, or a page that begins with https://'),
  corrections: text.describe('The corrections policy, one paragraph'),
});
export type Site = z.output<typeof siteSchema>;
