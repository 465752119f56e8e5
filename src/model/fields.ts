import { z } from 'zod';
import { dated } from './date.ts';
import { isLanguageTag } from './language-tag.ts';
import { STANCES } from './stance.ts';
import { addressFault } from './web-address.ts';

/** Some words on one or more lines. */
export const text = z.string().trim().min(1);

/** What no folder or file can be called: Windows takes it for a device, or a site for the page of the folder around it. */
export const NOT_FILES = 'con|prn|aux|nul|com\\d|lpt\\d|index';

/**
 * The permanent name of a thing: at most 80 lower-case letters, digits and hyphens; not digits alone, which would lose its place in an
 * order, nor a name that is taken: by devices of Windows, by files and places that every site has, or by what every object has.
 */
export const ID = new RegExp(
  `^(?=.*[a-z])(?=.{1,80}$)(?!(?:${[`${NOT_FILES}|main|year-\\d+`, `stance-(?:${Object.keys(STANCES).join('|')})`, 'constructor'].join(
    '|',
  )})$)[a-z0-9]+(-[a-z0-9]+)*$`,
);
export const id = z.string().regex(ID, 'bad-id');
export const ids = z.array(id);
export const someIds = z.array(id).min(1);

/** A date in EDTF, at the precision known: 2014, 2018-12, 2018-12-19, 2014/2015, 2016~ (about), 201X, 2010/.. (open); see `dated`. */
export const date = z.string().transform((value, context) => {
  const parsed = dated(value.trim());
  if (parsed) return parsed;
  context.addIssue({ code: 'custom', message: 'bad-date' });
  return z.NEVER;
});

/** An address on the web, beginning with https://. */
export const address = z
  .string()
  .regex(/^https:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/, 'bad-address')
  .refine((text) => addressFault(text) === null, 'bad-address');

/** A language as web pages name it: en, pt, pt-BR. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'bad-language')
  .refine(isLanguageTag, 'bad-language');

/** A page's path on the site, beginning and ending with a slash. */
export const path = z.string().regex(/^\/([a-z0-9-]+\/)+$/, 'bad-path');

/** A whole number, written in digits. */
export const wholeNumber = z.string().regex(/^\d+$/, 'bad-number').transform(Number);

/** A word of the dossier's own: what readers see, and one line that says what it means. */
export const labelled = z.strictObject({ label: text, gloss: text });

/** Words that have to fit into a picture: at most so many characters. */
export function fitting(most: number) {
  return text.max(most);
}

/** So many characters a headline has at most: two lines on a wide window, four on a phone. */
const HEADLINE = 90;

/** The headline of a page, which states a finding. */
export const headline = fitting(HEADLINE).describe(`A headline that states the finding, at most ${HEADLINE} characters`);

/** What a page says in two to `most` lines, each with the sources that it rests on. */
export function inBrief(most: number) {
  return z
    .array(z.strictObject({ text: fitting(200).describe('One sentence, at most 200 characters'), sources: ids.optional() }))
    .min(2)
    .max(most);
}

/** A moment that a timeline names before others. */
export const landmark = z.strictObject({
  rank: z
    .string()
    .regex(/^([1-9]|1[0-2])$/, 'bad-rank')
    .transform(Number)
    .describe('Its place among the landmarks, 1 to 12: the first is named wherever there is room for one'),
  label: fitting(40).describe('The words shown beside it, at most 40 characters'),
});

/** What was altered after publication, newest last; `was` keeps the former wording. */
export const changes = z.array(
  z.strictObject({ date, kind: z.enum(['correction', 'clarification', 'update']), note: text, was: text.optional() }),
);
export type Change = z.output<typeof changes>[number];
