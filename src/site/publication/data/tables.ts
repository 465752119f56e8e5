import * as means from '#words/data';
import { bearings } from '#words/site';
import { responsesOf, type Dossier } from '../../../model/dossier.ts';
import type { Dated } from '../../../model/date.ts';
import { derived } from '../../../model/noted.ts';
import { saidOf } from '../../../model/response.ts';
import { STANCES } from '../../../model/stance.ts';
import type { Claim, Response } from '../../../model/claim.ts';
import type { Voice } from '../../../model/ledger.ts';
import { dates, landmarks, quotations } from './columns.ts';
import { pageTables } from './page-tables.ts';
import { table, type Table } from './table.ts';

const spoken = (response: Response) => (response.stance === 'no-reply-found' ? null : response);

const claims = (dossier: Dossier): Table =>
  table<Claim>('claims', means.tables.claims, Object.values(dossier.claims), [
    { name: 'id', means: means.claimId, type: 'id', value: ({ id }) => id },
    { name: 'claim', means: means.claimText, type: 'text', value: ({ claim }) => claim },
    { name: 'short', means: means.claimShort, type: 'text', value: ({ short }) => short },
    { name: 'by', means: means.claimBy, type: 'id', value: ({ by }) => by },
    ...dates<Claim>('said', means.published, ({ said }) => said),
    ...dates<Claim>('concerns', means.timeOf, ({ concerns }) => concerns),
    { name: 'asks', means: means.asks, type: 'id', value: ({ asks }) => asks },
    { name: 'about', means: means.about, type: 'list', value: ({ about }) => about },
    { name: 'lead_in', means: means.leadIn, type: 'text', value: (claim) => claim['lead-in'] },
    ...quotations<Claim>(means.claimQuote, ({ quote }) => quote),
    { name: 'sources', means: means.restsOn, type: 'list', value: ({ sources }) => sources },
    { name: 'open', means: means.open, type: 'text', value: ({ open }) => open },
    { name: 'missing', means: means.missing, type: 'text', value: ({ missing }) => missing },
    ...landmarks<Claim>(({ landmark }) => landmark),
    ...dates<Claim>('entered', means.entered, ({ entered }) => entered),
  ]);

const responses = (dossier: Dossier): Table =>
  table<Response>('responses', means.tables.responses, responsesOf(dossier), [
    { name: 'id', means: means.responseId, type: 'id', value: ({ address }) => address },
    { name: 'claim', means: means.responseClaim, type: 'id', value: ({ claim }) => claim },
    { name: 'by', means: means.responseBy, type: 'id', value: ({ by }) => by },
    ...dates<Response>('said', means.published, saidOf),
    ...dates<Response>('concerns', means.timeOf, (response) => spoken(response)?.concerns),
    { name: 'prior', means: means.prior, type: 'flag', value: (response) => spoken(response)?.prior ?? false },
    { name: 'to', means: means.addressee, type: 'text', value: (response) => spoken(response)?.to },
    { name: 'stance', means: means.stance, type: 'id', value: ({ stance }) => stance },
    { name: 'answers', means: means.answers, type: 'list', value: ({ answers }) => answers ?? [] },
    {
      ...{ name: 'bearing', type: 'id', value: ({ bearing }) => bearing },
      means: means.bearing,
    },
    { name: 'summary', means: means.says, type: 'text', value: (response) => spoken(response)?.summary },
    ...quotations<Response>(
      means.quote,
      (response) => spoken(response)?.quote,
      (response) => spoken(response)?.quote?.speaker ?? spoken(response)?.speaker,
    ),
    { name: 'sources', means: means.restsOn, type: 'list', value: (response) => spoken(response)?.sources ?? [] },
    {
      ...{ name: 'searched', means: means.searched, type: 'list' },
      value: (response) => (response.stance === 'no-reply-found' ? response.searched : []),
    },
    ...dates<Response>('as_of', means.searchedWhen, (response) => (response.stance === 'no-reply-found' ? response['as-of'] : null)),
    ...dates<Response>('until', means.spokeAfterAll, (response) => (response.stance === 'no-reply-found' ? response.until : null)),
    { name: 'note', means: means.note, type: 'text', value: ({ note }) => note },
    ...landmarks<Response>((response) => spoken(response)?.landmark),
  ]);

const events = (dossier: Dossier): Table =>
  table('events', means.tables.events, Object.values(dossier.events), [
    { name: 'id', means: means.permanentName, type: 'id', value: ({ id }) => id },
    { name: 'title', means: means.happened, type: 'text', value: ({ title }) => title },
    { name: 'kind', means: means.eventKind, type: 'id', value: ({ kind }) => kind },
    { name: 'parties', means: means.concerns, type: 'list', value: ({ parties }) => parties },
    ...dates<Dossier['events'][string]>('date', means.eventDate, ({ date }) => date),
    { name: 'sources', means: means.restsOn, type: 'list', value: ({ sources }) => sources },
    { name: 'note', means: means.note, type: 'text', value: ({ note }) => note },
    ...landmarks<Dossier['events'][string]>(({ landmark }) => landmark),
  ]);

const accounts = (dossier: Dossier): Table =>
  table(
    'accounts',
    means.tables.accounts,
    Object.values(dossier.events).flatMap(({ id, accounts: all = [] }) => all.map((account) => ({ ...account, event: id }))),
    [
      { name: 'event', means: means.event, type: 'id', value: ({ event }) => event },
      { name: 'by', means: means.accountBy, type: 'id', value: ({ by }) => by },
      ...dates<{ date: Dated }>('date', means.accountDate, ({ date }) => date),
      { name: 'sources', means: means.restsOn, type: 'list', value: ({ sources }) => sources },
    ],
  );

const sources = (dossier: Dossier): Table =>
  table('sources', means.tables.sources, Object.values(dossier.sources), [
    { name: 'id', means: means.permanentName, type: 'id', value: ({ id }) => id },
    { name: 'type', means: means.documentKind, type: 'id', value: ({ type }) => type },
    { name: 'title', means: means.headline, type: 'text', value: ({ title }) => title },
    {
      ...{ name: 'authors', means: means.authors, type: 'list' },
      value: ({ author = [] }) => author.map((each) => ('literal' in each ? each.literal : `${each.given} ${each.family}`)),
    },
    { name: 'publisher', means: means.publisher, type: 'text', value: ({ publisher }) => publisher },
    { name: 'container_title', means: means.container, type: 'text', value: (source) => source['container-title'] },
    ...dates<Dossier['sources'][string]>('issued', means.issued, ({ issued }) => issued),
    { name: 'issued_note', means: means.issuedNote, type: 'text', value: (source) => source['issued-note'] },
    ...dates<Dossier['sources'][string]>('accessed', means.accessed, ({ accessed }) => accessed),
    { name: 'language', means: means.language, type: 'id', value: ({ language }) => language },
    { name: 'quality', means: means.outlet, type: 'id', value: ({ quality }) => quality },
    { name: 'read', means: means.read, type: 'id', value: ({ seen }) => seen.part },
    { name: 'read_note', means: means.readNote, type: 'text', value: ({ seen }) => seen.note },
    { name: 'url', means: means.address, type: 'text', value: ({ URL: address, link_ok: shown }) => (shown ? address : null) },
    { name: 'archive', means: means.archive, type: 'text', value: ({ archive }) => archive },
    { name: 'note', means: means.note, type: 'text', value: ({ note }) => note },
  ]);

const parties = (dossier: Dossier): Table =>
  table('parties', means.tables.parties, Object.values(dossier.parties), [
    { name: 'id', means: means.permanentName, type: 'id', value: ({ id }) => id },
    { name: 'name', means: means.fullName, type: 'text', value: ({ name }) => name },
    { name: 'short', means: means.shortName, type: 'text', value: ({ short }) => short },
    { name: 'kind', means: means.group, type: 'id', value: ({ kind }) => kind },
    { name: 'role', means: means.role, type: 'text', value: ({ role }) => role },
    { name: 'units', means: means.units, type: 'list', value: ({ units = [] }) => units },
  ]);

const names = (dossier: Dossier): Table =>
  table(
    'names',
    means.tables.names,
    Object.values(dossier.parties).flatMap(({ id: party, names: all = [] }) => all.map((each) => ({ ...each, party }))),
    [
      { name: 'party', means: means.party, type: 'id', value: ({ party }) => party },
      { name: 'name', means: means.nameThen, type: 'text', value: ({ name }) => name },
      ...dates<{ date: Dated }>('date', means.namedWhen, ({ date }) => date),
    ],
  );

type Word = { of: string; id: string; label: string; gloss: string; ask?: string; 'ask-one'?: string };

const wordsOf = (of: string, all: Record<string, Omit<Word, 'of' | 'id'>>): Word[] =>
  Object.entries(all).map(([id, word]) => ({ of, id, ...word }));

const words = ({ vocabulary, ledger }: Dossier): Table =>
  table(
    'words',
    means.tables.words,
    [
      ...wordsOf('question', vocabulary.questions),
      ...wordsOf('stance', STANCES),
      ...wordsOf('bearing', bearings),
      ...wordsOf('party-kind', vocabulary['party-kinds']),
      ...wordsOf('event-kind', vocabulary['event-kinds']),
      ...wordsOf('power', ledger?.powers ?? {}),
    ],
    [
      { name: 'of', means: means.wordOf, type: 'id', value: ({ of }) => of },
      { name: 'id', means: means.wordId, type: 'id', value: ({ id }) => id },
      { name: 'label', means: means.label, type: 'text', value: ({ label }) => label },
      { name: 'gloss', means: means.gloss, type: 'text', value: ({ gloss }) => gloss },
      { name: 'ask', means: means.ask, type: 'text', value: ({ ask }) => ask },
      { name: 'ask_one', means: means.askOne, type: 'text', value: (word) => word['ask-one'] },
    ],
  );

type Access = Voice & { feature: string; party: string; power: string; asked: string };

const ledger = (dossier: Dossier): Table[] => {
  if (!dossier.ledger) return [];
  const all = Object.entries(dossier.ledger.features).flatMap(([feature, { party, access }]) =>
    Object.entries(access).flatMap(([power, voices]) =>
      Object.entries(voices).flatMap(([asked, said]) =>
        (said as Voice[]).map((voice): Access => ({ ...voice, feature, party, power, asked })),
      ),
    ),
  );
  return [
    table('features', means.tables.features, Object.entries(dossier.ledger.features), [
      { name: 'id', means: means.permanentName, type: 'id', value: ([id]) => id },
      { name: 'title', means: means.featureTitle, type: 'text', value: ([, { title }]) => title },
      { name: 'party', means: means.featureParty, type: 'id', value: ([, { party }]) => party },
      { name: 'event', means: means.featureEvent, type: 'id', value: ([, { event }]) => event },
    ]),
    table('ledger', means.tables.ledger, all, [
      { name: 'feature', means: means.feature, type: 'id', value: ({ feature }) => feature },
      { name: 'party', means: means.featureParty, type: 'id', value: ({ party }) => party },
      { name: 'power', means: means.power, type: 'id', value: ({ power }) => power },
      { name: 'asked', means: means.asked, type: 'id', value: ({ asked }) => asked },
      { name: 'by', means: means.saysSo, type: 'id', value: ({ by }) => by },
      { name: 'answer', means: means.answer, type: 'id', value: ({ answer }) => answer },
      { name: 'says', means: means.says, type: 'text', value: ({ says }) => says },
      { name: 'sources', means: means.restsOn, type: 'list', value: (voice) => voice.sources },
    ]),
  ];
};

/** Everything that the dossier holds, as tables that refer to one another by ids. */
export const dataTables = derived('tables of data', (dossier: Dossier): Table[] => [
  ...[claims, responses, events, accounts, sources, parties, names, words].map((each) => each(dossier)),
  ...ledger(dossier),
  ...pageTables(dossier),
]);
