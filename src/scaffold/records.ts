import { dated, isBefore } from '../model/date.ts';
import { isSilent, one, type Given } from './fact.ts';

/** A record as its file will hold it: plain values, the keys in the order in which they are written. */
export type Plain = Record<string, unknown>;

/** Without what was not given. */
const present = (record: Plain): Plain => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const quotation = (given: Given): Plain | undefined => {
  const source = one(given, 'quote-source') ?? (given['source']?.length === 1 ? one(given, 'source') : undefined);
  if (!given['quote'] && !given['quote-source']) return undefined;
  return present({ exact: one(given, 'quote'), brief: one(given, 'brief'), speaker: one(given, 'speaker'), source });
};

/** `true` when the whole of a response's date lies before the whole of its claim's. */
const prior = (said: string | undefined, claimSaid: string | undefined): true | undefined => {
  const [response, claim] = [dated(said ?? ''), dated(claimSaid ?? '')];
  return response && claim && isBefore(response, claim) ? true : undefined;
};

/** A response to a claim that was said on `claimSaid`; without an answer, the search is of `today` unless another day is given. */
export function responseRecord(given: Given, claimSaid: string | undefined, today: string): Plain {
  return present({
    id: one(given, 'id'),
    by: one(given, 'by'),
    said: one(given, 'said'),
    to: one(given, 'to'),
    concerns: one(given, 'concerns'),
    prior: prior(one(given, 'said'), claimSaid),
    stance: one(given, 'stance'),
    answers: given['answers'],
    'as-of': one(given, 'as-of') ?? (isSilent(given) ? today : undefined),
    searched: given['searched'],
    summary: one(given, 'summary'),
    quote: quotation(given),
    speaker: given['quote'] ? undefined : one(given, 'speaker'),
    note: one(given, 'note'),
    sources: given['source'],
  });
}

/** The parties of a claim that owe an answer: all that it is about, the claimant aside. */
export function owing(claim: Given): string[] {
  return [...new Set(claim['about'])].filter((party) => party !== one(claim, 'by'));
}

/** The responses of a new claim: those given, or with `searched` one of "none found" by each party that owes an answer. */
const responses = (given: Given, answered: Given[], today: string): Plain[] => {
  const { searched } = given;
  const silent = owing(given).filter((party) => !answered.some((response) => one(response, 'by') === party));
  const asOf = given['as-of'] ? { 'as-of': given['as-of'] } : {};
  const none = searched ? silent.map((party): Given => ({ by: [party], stance: ['no-reply-found'], searched, ...asOf })) : [];
  return [...answered, ...none].map((response) => responseRecord(response, one(given, 'said'), today));
};

/** A claim, entered `today` unless another day is given, with its responses. */
export function claimRecord(given: Given, answered: Given[], today: string): Plain {
  const said = responses(given, answered, today);
  const searched = said.length > answered.length;
  return present({
    claim: one(given, 'claim'),
    short: one(given, 'short'),
    by: one(given, 'by'),
    said: one(given, 'said'),
    concerns: one(given, 'concerns'),
    asks: one(given, 'asks'),
    about: given['about'],
    sources: given['source'],
    'lead-in': one(given, 'lead-in'),
    quote: quotation(given),
    speaker: given['quote'] ? undefined : one(given, 'speaker'),
    // What was given and has no use here is written all the same, so that the checker says so.
    searched: searched ? undefined : given['searched'],
    'as-of': searched ? undefined : one(given, 'as-of'),
    responses: said,
    open: one(given, 'open'),
    missing: one(given, 'missing'),
    entered: one(given, 'entered') ?? today,
    changes: [],
  });
}

const event = (given: Given): Plain =>
  present({
    title: one(given, 'title'),
    kind: one(given, 'kind'),
    parties: given['parties'],
    date: one(given, 'date'),
    sources: given['source'],
    note: one(given, 'note'),
  });

/** Authors written as "Mill, Ada; Grey, Jo"; a name without a comma is that of a body. */
const authors = (text: string): Plain[] =>
  text
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => {
      const [, family, first] = /^([^,]+),\s*(.+)$/.exec(name) ?? [];
      return family ? { family, given: first } : { literal: name };
    });

const source = (given: Given): Plain => {
  const author = one(given, 'author');
  const shown = one(given, 'link-ok') ?? 'no';
  return present({
    type: one(given, 'type'),
    title: one(given, 'title') ?? null,
    author: author === undefined ? undefined : authors(author),
    publisher: one(given, 'publisher'),
    'container-title': one(given, 'container'),
    issued: one(given, 'issued') ?? null,
    'issued-note': one(given, 'issued-note'),
    accessed: one(given, 'accessed'),
    URL: one(given, 'url'),
    archive: one(given, 'archive'),
    language: one(given, 'language'),
    seen: present({ part: one(given, 'seen'), note: one(given, 'seen-note') }),
    quality: one(given, 'quality'),
    link_ok: { yes: true, no: false }[shown] ?? shown,
    note: one(given, 'note'),
  });
};

const term = (given: Given): Plain =>
  present({ term: one(given, 'term'), definition: one(given, 'definition'), source: one(given, 'source') });

const party = (given: Given): Plain =>
  present({ name: one(given, 'name'), short: one(given, 'short'), kind: one(given, 'kind'), role: one(given, 'role') });

/** What an entry of a register will hold. */
export const ENTRIES = { event, source, term, party };
