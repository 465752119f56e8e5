import { claimSchema } from '../model/claim.ts';
import { eventSchema } from '../model/event.ts';
import { partySchema } from '../model/party.ts';
import { sourceSchema } from '../model/source.ts';
import { ANSWERING, STANCES } from '../model/stance.ts';
import { termSchema } from '../model/term.ts';
import { MOST_WHOLE, wordCount } from '../content/check/pictures.ts';
import { choices, schemaAt } from '../content/read/schema-at.ts';
import { DOSSIER } from './beginning.ts';
import { described, ID, isSilent, one, when, type Beginning, type Fact, type Given } from './fact.ts';
import { article, picture, scene } from './prose-facts.ts';

const words = (...path: string[]): string[] => choices(schemaAt(sourceSchema, {}, path), undefined);

const ofClaim = described(claimSchema);
const ofAnswer = described(claimSchema, { responses: [{ stance: ANSWERING[0] }] });
const ofSilence = described(claimSchema, { responses: [{ stance: 'no-reply-found' }] });
const ofEvent = described(eventSchema);
const ofSource = described(sourceSchema);

const SAID = `${ofClaim('said')} (2018, 2018-12, 2018-12-19, 2014/2015, 2016~)`;
const CONCERNS: Fact = { name: 'concerns', ask: ofClaim('concerns'), need: 'argument' };
const AS_OF: Fact = { name: 'as-of', ask: `${ofSilence('responses', 0, 'as-of')} (otherwise today)`, need: 'argument' };
const NOTE: Fact = { name: 'note', ask: ofSource('note'), need: 'argument' };

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
    ask: `${ofClaim('quote', 'exact')}, without quotation marks around them`,
    need: (given) => (given['quote-source'] ? 'required' : applies(given) && given['source']?.length === 1 ? 'optional' : 'argument'),
  },
  { name: 'speaker', ask: ofClaim('quote', 'speaker'), need: when((given) => given['quote'] !== undefined) },
  { name: 'brief', ask: ofClaim('quote', 'brief'), need: when((given) => wordCount(one(given, 'quote') ?? '') > MOST_WHOLE) },
];

const claim: Fact[] = [
  ID,
  { name: 'claim', ask: ofClaim('claim'), need: 'required' },
  { name: 'short', ask: ofClaim('short'), need: 'required' },
  { name: 'by', ask: ofClaim('by'), need: 'required', offers: 'party' },
  { name: 'said', ask: SAID, need: 'required' },
  { name: 'asks', ask: 'The question that it raises', need: 'required', offers: 'question' },
  { name: 'about', ask: ofClaim('about'), need: 'required', offers: 'party', many: true },
  { name: 'source', ask: 'The sources in which it appears', need: 'required', offers: 'source', many: true },
  ...quotation(() => true),
  CONCERNS,
  { name: 'lead-in', ask: ofClaim('lead-in'), need: 'argument' },
  { name: 'open', ask: ofClaim('open'), need: 'argument' },
  { name: 'missing', ask: ofClaim('missing'), need: 'argument' },
  {
    name: 'searched',
    ask: 'Sources in which we found no reply by the parties that the claim is about',
    need: 'argument',
    offers: 'source',
    many: true,
  },
  AS_OF,
  { name: 'entered', ask: 'When it was entered (otherwise today)', need: 'argument' },
];

const response: Fact[] = [
  { name: 'claim', ask: 'The claim that it responds to', need: 'required', offers: 'claim' },
  { name: 'by', ask: ofAnswer('responses', 0, 'by'), need: 'required', offers: 'party' },
  { name: 'stance', ask: ofAnswer('responses', 0, 'stance'), need: 'required', offers: Object.keys(STANCES) },
  { name: 'said', ask: SAID, need: when((given) => !isSilent(given)) },
  { name: 'to', ask: ofAnswer('responses', 0, 'to'), need: 'argument' },
  {
    name: 'answers',
    ask: ofAnswer('responses', 0, 'answers'),
    need: when((given) => ANSWERING.some((stance) => stance === one(given, 'stance'))),
    offers: 'question',
    many: true,
  },
  { name: 'summary', ask: ofAnswer('responses', 0, 'summary'), need: when((given) => !isSilent(given)) },
  { name: 'source', ask: 'The sources in which it appears', need: when((given) => !isSilent(given)), offers: 'source', many: true },
  ...quotation((given) => !isSilent(given)),
  { name: 'searched', ask: ofSilence('responses', 0, 'searched'), need: when(isSilent), offers: 'source', many: true },
  AS_OF,
  CONCERNS,
  NOTE,
  { name: 'id', ask: ofAnswer('responses', 0, 'id'), need: 'argument' },
];

const event: Fact[] = [
  ID,
  { name: 'title', ask: ofEvent('title'), need: 'required' },
  { name: 'kind', ask: 'The kind of event', need: 'required', offers: 'event kind' },
  { name: 'parties', ask: ofEvent('parties'), need: 'required', offers: 'party', many: true },
  { name: 'date', ask: 'When it happened (2018, 2018-12, 2018-12-19, 2014/2015, 2016~, 2010/..)', need: 'required' },
  { name: 'source', ask: 'The sources that report it', need: 'required', offers: 'source', many: true },
  { name: 'note', ask: ofEvent('note'), need: 'argument' },
];

const source: Fact[] = [
  ID,
  { name: 'type', ask: ofSource('type'), need: 'required', offers: words('type') },
  { name: 'title', ask: 'Its headline or title; leave empty if you did not see it', need: 'optional' },
  { name: 'author', ask: 'Its authors, as "Mill, Ada; Grey, Jo" (a body without a comma)', need: 'optional' },
  { name: 'publisher', ask: ofSource('publisher'), need: 'required' },
  { name: 'issued', ask: 'When it was published, as precisely as the source shows; leave empty if undated', need: 'optional' },
  { name: 'url', ask: 'Its address, beginning with https://', need: 'optional' },
  { name: 'link-ok', ask: `${ofSource('link_ok')} (yes or no)`, need: when((given) => given['url'] !== undefined), offers: ['yes', 'no'] },
  { name: 'language', ask: `${ofSource('language')} (en, pt, pt-BR)`, need: 'required' },
  { name: 'seen', ask: 'How much of it was seen', need: 'required', offers: words('seen', 'part') },
  { name: 'seen-note', ask: 'What was seen, in a line', need: 'required' },
  { name: 'quality', ask: ofSource('quality'), need: 'required', offers: words('quality') },
  { name: 'container', ask: ofSource('container-title'), need: 'argument' },
  { name: 'issued-note', ask: ofSource('issued-note'), need: 'argument' },
  { name: 'accessed', ask: ofSource('accessed'), need: 'argument' },
  { name: 'archive', ask: ofSource('archive'), need: 'argument' },
  NOTE,
];

const term: Fact[] = [
  ID,
  { name: 'term', ask: 'The term as readers see it', need: 'required' },
  { name: 'definition', ask: described(termSchema)('definition'), need: 'required' },
  { name: 'source', ask: 'The source that supports the definition', need: 'required', offers: 'source' },
];

const ofParty = described(partySchema);

const party: Fact[] = [
  ID,
  { name: 'name', ask: ofParty('name'), need: 'required' },
  { name: 'short', ask: ofParty('short'), need: 'required' },
  { name: 'kind', ask: 'The kind of party', need: 'required', offers: 'party kind' },
  { name: 'role', ask: ofParty('role'), need: 'required' },
];

/** The facts of all that can be begun, in the order in which they are asked. */
export const FACTS: Record<Beginning, Fact[]> = { dossier: DOSSIER, claim, response, event, source, term, party, article, scene, picture };
