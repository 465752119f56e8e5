import { z } from 'zod';
import { changes, date, fitting, id, ids, landmark, language, someIds, text } from './fields.ts';
import { ANSWERING } from './stance.ts';

/** Exact words. `prefix` and `suffix` tell the place when the words occur more than once (W3C TextQuoteSelector). */
const quoteSchema = z.strictObject({
  exact: text.describe('The words exactly as the source prints them, at most 30'),
  brief: text.optional().describe('A part of them in one piece, at most 14 words, that may stand alone'),
  speaker: text.describe('Who said or wrote them'),
  source: id.describe('The source they stand in'),
  prefix: text.optional(),
  suffix: text.optional(),
  language: language.optional().describe('The language of the words, where it is not the site’s'),
  translation: text.optional().describe('Our translation of the words, where they are in another language'),
});
export type Quote = z.output<typeof quoteSchema>;

const spoken = {
  id: id.optional().describe('Only where two responses would have one address'),
  by: id.describe('The party that responds'),
  said: date.describe('When it became public'),
  to: text.optional().describe('To whom it was said, such as a newspaper'),
  landmark: landmark.optional().describe('Only on a moment that a timeline names before others'),
  summary: text.describe('One or two sentences in our own words'),
  quote: quoteSchema.optional(),
  speaker: text.optional().describe('Who spoke, where there is no quote'),
  note: text.optional(),
  concerns: date.optional().describe('The time that it is about'),
  prior: z.boolean().optional().describe('true when it was said before the claim'),
  sources: someIds,
};

const answering = z.strictObject({
  ...spoken,
  stance: z.enum(ANSWERING).describe('Its position toward the claim, never its truth'),
  answers: someIds.describe('The questions that it really answers'),
});
const declining = z.strictObject({ ...spoken, stance: z.literal('declines'), answers: ids.optional() });
const noReply = z.strictObject({
  id: spoken.id,
  by: spoken.by,
  stance: z.literal('no-reply-found'),
  'as-of': date.describe('When the search was made'),
  until: date.optional().describe('When the party spoke after all, where it did'),
  searched: someIds.describe('The sources that were looked at'),
  answers: ids.optional(),
  note: text.optional(),
});

/** A statement by a party on a claim, with its stance and the questions that it answers. */
const responseSchema = z.discriminatedUnion('stance', [answering, declining, noReply]);

/** One checkable statement by a party: who said it, when, about whom, in which words. */
export const claimSchema = z.strictObject({
  claim: fitting(280).describe('One sentence of at most 280 characters, our own words, attributed where it is only alleged'),
  short: fitting(38).describe('What it says in at most 38 characters, without the claimant and the full stop'),
  by: id.describe('The party that made the claim'),
  said: date.describe('When it became public'),
  concerns: date.optional().describe('The time that it is about'),
  asks: id.describe('The question that it raises, one of vocabulary.yaml'),
  about: someIds.describe('The parties that owe an answer'),
  sources: someIds,
  landmark: landmark.optional().describe('Only on a moment that a timeline names before others'),
  'lead-in': text.optional().describe('Our words before the quotation, where it is no sentence by itself'),
  quote: quoteSchema.optional(),
  responses: z.array(responseSchema),
  open: text.optional().describe('What the record does not settle'),
  missing: fitting(38).optional().describe('What would settle it, in at most 38 characters'),
  entered: date,
  changes,
});

/** How a response meets its claim: it answers the question asked, another one, or none. */
export type Bearing = 'direct' | 'another-question' | 'silent';

/** A response as it is written, before it is linked to its claim. */
export type WrittenResponse = z.output<typeof responseSchema>;
/** A response with its permanent address (`<claim>#<by>-<said>`) and its bearing on the claim. */
export type Response = WrittenResponse & { address: string; claim: string; bearing: Bearing };
export type Claim = { id: string } & Omit<z.output<typeof claimSchema>, 'responses'> & { responses: Response[] };

/** The parties that the claim speaks of, apart from the one that makes it. */
export function addressed(claim: Pick<Claim, 'about' | 'by'>): string[] {
  return claim.about.filter((id) => id !== claim.by);
}
