import type { Noun } from '../model/shortcode.ts';
import { sourceSchema } from '../model/source.ts';
import { ANSWERING, STANCES } from '../model/stance.ts';
import { choices, schemaAt } from '../content/read/schema-at.ts';

/** What can be begun with a scaffold. */
export const SCAFFOLDS = ['claim', 'response', 'event', 'source', 'term'] as const;
export type Scaffold = (typeof SCAFFOLDS)[number];

/** Facts by their names, each with its value or values as typed. */
export type Given = Readonly<Record<string, readonly string[]>>;

/** Whether a fact has to be given, is asked for and may be left out, or is taken as an argument only. */
export type Need = 'required' | 'optional' | 'argument';

/** One fact that a scaffold takes: its name is the option `--name`, `offers` the noun or the words to choose from. */
export interface Fact {
  name: string;
  ask: string;
  need: Need | ((given: Given) => Need);
  offers?: Noun | readonly string[];
  many?: boolean;
}

/** The first value of a fact, if it is given. */
export function one(given: Given, name: string): string | undefined {
  return given[name]?.[0];
}

/** Whether a fact has to be given, with what is given so far. */
export function needOf({ need }: Fact, given: Given): Need {
  return typeof need === 'string' ? need : need(given);
}

const when =
  (holds: (given: Given) => boolean, then: Need = 'required') =>
  (given: Given): Need =>
    holds(given) ? then : 'argument';

/** Whether a response is that none was found. */
export function isSilent(given: Given): boolean {
  return one(given, 'stance') === 'no-reply-found';
}
const words = (...path: string[]): string[] => choices(schemaAt(sourceSchema, {}, path), undefined);

const ID: Fact = { name: 'id', ask: 'Its permanent id (lower-case letters, digits, hyphens)', need: 'required' };
const SAID = 'When it became public (2018, 2018-12, 2018-12-19, 2014/2015, 2016~)';
const CONCERNS: Fact = { name: 'concerns', ask: 'The time that it is about', need: 'argument' };
const AS_OF: Fact = { name: 'as-of', ask: 'When they were searched (otherwise today)', need: 'argument' };
const NOTE: Fact = { name: 'note', ask: 'Anything else a reader should know of it', need: 'argument' };

const quotation = (applies: (given: Given) => boolean): Fact[] => [
  {
    name: 'quote-source',
    ask: 'The source that has the exact words',
    need: (given) => {
      if (!applies(given) || (given['source']?.length ?? 0) < 2) return 'argument';
      return given['quote'] ? 'required' : 'optional';
    },
    offers: 'source',
  },
  {
    name: 'quote',
    ask: 'The exact words, at most 30, without quotation marks around them',
    need: (given) => (given['quote-source'] ? 'required' : applies(given) && given['source']?.length === 1 ? 'optional' : 'argument'),
  },
  { name: 'speaker', ask: 'Who said or wrote these words', need: when((given) => given['quote'] !== undefined) },
];

const claim: Fact[] = [
  ID,
  { name: 'claim', ask: 'The claim in one sentence, in our own words', need: 'required' },
  { name: 'by', ask: 'The party that made the claim', need: 'required', offers: 'party' },
  { name: 'said', ask: SAID, need: 'required' },
  { name: 'asks', ask: 'The question that it raises', need: 'required', offers: 'question' },
  { name: 'about', ask: 'The parties that owe an answer', need: 'required', offers: 'party', many: true },
  { name: 'source', ask: 'The sources that it stands in', need: 'required', offers: 'source', many: true },
  ...quotation(() => true),
  CONCERNS,
  { name: 'open', ask: 'What the record does not settle', need: 'argument' },
  { name: 'searched', ask: 'Sources without an answer of any party that owes one', need: 'argument', offers: 'source', many: true },
  AS_OF,
  { name: 'entered', ask: 'When it was entered (otherwise today)', need: 'argument' },
];

const response: Fact[] = [
  { name: 'claim', ask: 'The claim that it responds to', need: 'required', offers: 'claim' },
  { name: 'by', ask: 'The party that responds', need: 'required', offers: 'party' },
  { name: 'stance', ask: 'Its position toward the claim', need: 'required', offers: Object.keys(STANCES) },
  { name: 'said', ask: SAID, need: when((given) => !isSilent(given)) },
  {
    name: 'answers',
    ask: 'The questions that it really answers',
    need: when((given) => ANSWERING.some((stance) => stance === one(given, 'stance'))),
    offers: 'question',
    many: true,
  },
  { name: 'summary', ask: 'One or two sentences in our own words', need: when((given) => !isSilent(given)) },
  { name: 'source', ask: 'The sources that it stands in', need: when((given) => !isSilent(given)), offers: 'source', many: true },
  ...quotation((given) => !isSilent(given)),
  { name: 'searched', ask: 'The sources that were searched for an answer', need: when(isSilent), offers: 'source', many: true },
  AS_OF,
  CONCERNS,
  NOTE,
  { name: 'id', ask: 'An id, only where two responses would have one address', need: 'argument' },
];

const event: Fact[] = [
  ID,
  { name: 'title', ask: 'What happened, in a short clause', need: 'required' },
  { name: 'kind', ask: 'The kind of event', need: 'required', offers: 'event kind' },
  { name: 'parties', ask: 'Whom it concerns, the one who acts first', need: 'required', offers: 'party', many: true },
  { name: 'date', ask: 'When it happened (2018, 2018-12, 2018-12-19, 2014/2015, 2016~, 2010/..)', need: 'required' },
  { name: 'source', ask: 'The sources that tell of it', need: 'required', offers: 'source', many: true },
  { name: 'note', ask: 'One or two sentences on it', need: 'argument' },
];

const source: Fact[] = [
  ID,
  { name: 'type', ask: 'The kind of document', need: 'required', offers: words('type') },
  { name: 'title', ask: 'Its headline or title; nothing when it was not seen', need: 'optional' },
  { name: 'author', ask: 'Its authors, as "Mill, Ada; Grey, Jo" (a body without a comma)', need: 'optional' },
  { name: 'publisher', ask: 'Who published it', need: 'required' },
  { name: 'issued', ask: 'When it was published, as precisely as was seen; nothing when undated', need: 'optional' },
  { name: 'url', ask: 'Its address, beginning with https://', need: 'optional' },
  { name: 'link-ok', ask: 'Whether its address may be shown', need: when((given) => given['url'] !== undefined), offers: ['yes', 'no'] },
  { name: 'language', ask: 'The language that it is written in (en, pt, pt-BR)', need: 'required' },
  { name: 'seen', ask: 'How much of it was seen', need: 'required', offers: words('seen', 'part') },
  { name: 'seen-note', ask: 'What was seen, in a line', need: 'required' },
  { name: 'quality', ask: 'The kind of outlet, not whether it is right', need: 'required', offers: words('quality') },
  { name: 'container', ask: 'Where it was carried, when that is not the publisher', need: 'argument' },
  { name: 'issued-note', ask: 'How the date was read, where it is inferred', need: 'argument' },
  { name: 'accessed', ask: 'When it was looked at', need: 'argument' },
  { name: 'archive', ask: 'The address of a preserved copy', need: 'argument' },
  NOTE,
];

const term: Fact[] = [
  ID,
  { name: 'term', ask: 'The term as readers see it', need: 'required' },
  { name: 'definition', ask: 'Plain words, one to three sentences', need: 'required' },
  { name: 'source', ask: 'The source that supports the definition', need: 'required', offers: 'source' },
];

/** The facts of every scaffold, in the order in which they are asked. */
export const FACTS: Record<Scaffold, Fact[]> = { claim, response, event, source, term };
