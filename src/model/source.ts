import { z } from 'zod';
import { address, date, language, text } from './fields.ts';

const person = z.union([z.strictObject({ family: text, given: text }), z.strictObject({ literal: text })]);

/** A document, described in the terms of the Citation Style Language (CSL 1.0.2) where it has them. */
export const sourceSchema = z.strictObject({
  type: z
    .enum([
      'article-newspaper',
      'article-magazine',
      'webpage',
      'post-weblog',
      'post',
      'report',
      'legal_case',
      'hearing',
      'speech',
      'book',
      'interview',
      'broadcast',
      'document',
    ])
    .describe('The kind of document, as CSL names it'),
  title: text.nullable().describe('The headline or title; null if it was not seen'),
  author: z.array(person).min(1).optional().describe('People as { family, given }, bodies as { literal }'),
  publisher: text.describe('Who published it'),
  'container-title': text.optional().describe('The publication in which it appeared, if that is not the publisher'),
  issued: date.nullable().describe('When it was published, as precisely as the source shows; null if undated'),
  'issued-note': text.optional().describe('How the date was worked out, if it is inferred'),
  accessed: date.optional().describe('When it was accessed'),
  URL: address.optional().describe('Its own address'),
  archive: address.optional().describe('The address of a preserved copy'),
  language: language.describe('The language it is written in'),
  seen: z
    .strictObject({ part: z.enum(['full', 'excerpt', 'copy']), note: text })
    .describe('How much of it was seen, and a line saying what'),
  quality: z
    .enum(['primary', 'major-outlet', 'trade-press', 'local-press', 'blog-or-aggregator'])
    .describe('The kind of outlet, not whether it is right'),
  link_ok: z.boolean().describe('Whether its address may be shown'),
  note: text.optional().describe('Anything else a reader should know of it'),
});
export type Source = { id: string } & z.output<typeof sourceSchema>;
