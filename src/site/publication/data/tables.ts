import * as means from '#words/data';
import { dayText } from '../../../model/as-of.ts';
import { responsesOf, type Dossier } from '../../../model/dossier.ts';
import type { Dated } from '../../../model/date.ts';
import { derived } from '../../../model/noted.ts';
import { saidOf } from '../../../model/response.ts';
import { STANCES } from '../../../model/stance.ts';
import type { Claim, Response } from '../../../model/claim.ts';
import type { Voice } from '../../../model/ledger.ts';
import { table, type Column, type Table } from './table.ts';

const iso = (time: number | null): string | null => (time === null ? null : dayText(time));

const DAY = 24 * 60 * 60 * 1000;

/** The columns of a date: as it is known, and its first and last day. */
const dates = <Record>(name: string, meant: string, of: (record: Record) => Dated | null | undefined): Column<Record>[] => [
  { name, means: means.inEdtf(meant), type: 'date', value: (record) => of(record)?.text },
  { name: `${name}_from`, means: means.firstDay, type: 'date', value: (record) => iso(of(record)?.from ?? null) },
  {
    ...{ name: `${name}_to`, means: means.lastDay, type: 'date' },
    value: (record) => {
      const to = of(record)?.to ?? null;
      return to === null ? null : iso(Math.max(to - DAY, of(record)?.from ?? 0));
    },
  },
];

const spoken = (response: Response) => (response.stance === 'no-reply-found' ? null : response);

const claims = (dossier: Dossier): Table =>
  table<Claim>('claims', means.tables.claims, Object.values(dossier.claims), [
    { name: 'id', means: means.claimId, type: 'id', value: ({ id }) => id },
    { name: 'claim', means: means.claimText, type: 'text', value: ({ claim }) => claim },
    { name: 'short', means: means.claimShort, type: 'text', value: ({ short }) => short },
    { name: 'by', means: means.claimBy, type: 'id', value: ({ by }) => by },
    ...dates<Claim>('said', means.published, ({ said }) => said),
    { name: 'asks', means: means.asks, type: 'id', value: ({ asks }) => asks },
    { name: 'about', means: means.about, type: 'list', value: ({ about }) => about },
    { name: 'quote', means: means.claimQuote, type: 'text', value: ({ quote }) => quote?.exact },
    { name: 'quote_source', means: means.quoteSource, type: 'id', value: ({ quote }) => quote?.source },
    { name: 'sources', means: means.restsOn, type: 'list', value: ({ sources }) => sources },
    { name: 'open', means: means.open, type: 'text', value: ({ open }) => open },
    ...dates<Claim>('entered', means.entered, ({ entered }) => entered),
  ]);

const responses = (dossier: Dossier): Table =>
  table<Response>('responses', means.tables.responses, responsesOf(dossier), [
    { name: 'id', means: means.responseId, type: 'id', value: ({ address }) => address },
    { name: 'claim', means: means.responseClaim, type: 'id', value: ({ claim }) => claim },
    { name: 'by', means: means.responseBy, type: 'id', value: ({ by }) => by },
    ...dates<Response>('said', means.published, saidOf),
    { name: 'stance', means: means.stance, type: 'id', value: ({ stance }) => stance },
    { name: 'answers', means: means.answers, type: 'list', value: ({ answers }) => answers ?? [] },
    {
      ...{ name: 'bearing', type: 'id', value: ({ bearing }) => bearing },
      means: means.bearing,
    },
    { name: 'summary', means: means.says, type: 'text', value: (response) => spoken(response)?.summary },
    { name: 'quote', means: means.quote, type: 'text', value: (response) => spoken(response)?.quote?.exact },
    { name: 'speaker', means: means.speaker, type: 'text', value: (one) => spoken(one)?.quote?.speaker ?? spoken(one)?.speaker },
    { name: 'quote_source', means: means.quoteSource, type: 'id', value: (one) => spoken(one)?.quote?.source },
    { name: 'sources', means: means.restsOn, type: 'list', value: (response) => spoken(response)?.sources ?? [] },
    {
      ...{ name: 'searched', means: means.searched, type: 'list' },
      value: (response) => (response.stance === 'no-reply-found' ? response.searched : []),
    },
    ...dates<Response>('as_of', means.searchedWhen, (response) => (response.stance === 'no-reply-found' ? response['as-of'] : null)),
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
    ...dates<Dossier['sources'][string]>('issued', means.issued, ({ issued }) => issued),
    { name: 'language', means: means.language, type: 'id', value: ({ language }) => language },
    { name: 'quality', means: means.outlet, type: 'id', value: ({ quality }) => quality },
    { name: 'read', means: means.read, type: 'id', value: ({ seen }) => seen.part },
    { name: 'url', means: means.address, type: 'text', value: ({ URL: address, link_ok: shown }) => (shown ? address : null) },
  ]);

const parties = (dossier: Dossier): Table =>
  table('parties', means.tables.parties, Object.values(dossier.parties), [
    { name: 'id', means: means.permanentName, type: 'id', value: ({ id }) => id },
    { name: 'name', means: means.fullName, type: 'text', value: ({ name }) => name },
    { name: 'short', means: means.shortName, type: 'text', value: ({ short }) => short },
    { name: 'kind', means: means.group, type: 'id', value: ({ kind }) => kind },
    { name: 'role', means: means.role, type: 'text', value: ({ role }) => role },
  ]);

const words = (dossier: Dossier): Table =>
  table(
    'words',
    means.tables.words,
    [
      ...Object.entries(dossier.vocabulary.questions).map(([id, word]) => ({ of: 'question', id, ...word })),
      ...Object.entries(STANCES).map(([id, word]) => ({ of: 'stance', id, ...word })),
      ...Object.entries(dossier.vocabulary['party-kinds']).map(([id, word]) => ({ of: 'party kind', id, ...word })),
      ...Object.entries(dossier.vocabulary['event-kinds']).map(([id, word]) => ({ of: 'event kind', id, ...word })),
    ],
    [
      { name: 'of', means: means.wordOf, type: 'text', value: ({ of }) => of },
      { name: 'id', means: means.permanentName, type: 'id', value: ({ id }) => id },
      { name: 'label', means: means.label, type: 'text', value: ({ label }) => label },
      { name: 'gloss', means: means.gloss, type: 'text', value: ({ gloss }) => gloss },
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
export const dataTables = derived('tables of data', (dossier: Dossier): Table[] =>
  [claims, responses, events, accounts, sources, parties, words].map((each) => each(dossier)).concat(ledger(dossier)),
);
