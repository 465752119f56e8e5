import { responsesOf, type Dossier } from '../../../model/dossier.ts';
import type { Dated } from '../../../model/date.ts';
import { saidOf } from '../../../model/response.ts';
import { STANCES } from '../../../model/stance.ts';
import type { Claim, Response } from '../../../model/claim.ts';
import type { Voice } from '../../../model/ledger.ts';
import { table, type Column, type Table } from './table.ts';

const iso = (time: number | null): string | null => (time === null ? null : new Date(time).toISOString().slice(0, 10));

const DAY = 24 * 60 * 60 * 1000;

/** The columns of a date: as it is known, and its first and last day. */
const dates = <Record>(name: string, means: string, of: (record: Record) => Dated | null | undefined): Column<Record>[] => [
  { name, means: `${means}, in EDTF at the precision known`, type: 'date', value: (record) => of(record)?.text },
  { name: `${name}_from`, means: 'Its first day; empty where it is open', type: 'date', value: (record) => iso(of(record)?.from ?? null) },
  {
    ...{ name: `${name}_to`, means: 'Its last day; empty where it is open', type: 'date' },
    value: (record) => {
      const to = of(record)?.to ?? null;
      return to === null ? null : iso(Math.max(to - DAY, of(record)?.from ?? 0));
    },
  },
];

const spoken = (response: Response) => (response.stance === 'no-reply-found' ? null : response);

const claims = (dossier: Dossier): Table =>
  table<Claim>('claims', 'Statements that can be checked', Object.values(dossier.claims), [
    { name: 'id', means: 'Its permanent name; its page is /claims/<id>/', type: 'id', value: ({ id }) => id },
    { name: 'claim', means: 'What is claimed, in our words', type: 'text', value: ({ claim }) => claim },
    { name: 'short', means: 'The same in a few words', type: 'text', value: ({ short }) => short },
    { name: 'by', means: 'The party that made it', type: 'id', value: ({ by }) => by },
    ...dates<Claim>('said', 'When it became public', ({ said }) => said),
    { name: 'asks', means: 'The question that it raises', type: 'id', value: ({ asks }) => asks },
    { name: 'about', means: 'The parties that it speaks of', type: 'list', value: ({ about }) => about },
    { name: 'quote', means: 'Exact words of the claim', type: 'text', value: ({ quote }) => quote?.exact },
    { name: 'quote_source', means: 'The source that the words stand in', type: 'id', value: ({ quote }) => quote?.source },
    { name: 'sources', means: 'The sources that it rests on', type: 'list', value: ({ sources }) => sources },
    { name: 'open', means: 'What the record does not settle', type: 'text', value: ({ open }) => open },
    ...dates<Claim>('entered', 'When it was entered here', ({ entered }) => entered),
  ]);

const responses = (dossier: Dossier): Table =>
  table<Response>('responses', 'Statements of parties on claims, and replies that were looked for and not found', responsesOf(dossier), [
    { name: 'id', means: 'Its permanent name: <claim>#<party>-<date>', type: 'id', value: ({ address }) => address },
    { name: 'claim', means: 'The claim that it meets', type: 'id', value: ({ claim }) => claim },
    { name: 'by', means: 'The party that responds', type: 'id', value: ({ by }) => by },
    ...dates<Response>('said', 'When it became public', saidOf),
    { name: 'stance', means: 'Its position toward the claim, never its truth', type: 'id', value: ({ stance }) => stance },
    { name: 'answers', means: 'The questions that it answers', type: 'list', value: ({ answers }) => answers ?? [] },
    {
      ...{ name: 'bearing', type: 'id', value: ({ bearing }) => bearing },
      means: 'direct: answers the question that the claim asks; sidestep: answers another one; silent: answers none',
    },
    { name: 'summary', means: 'What it says, in our words', type: 'text', value: (response) => spoken(response)?.summary },
    { name: 'quote', means: 'Exact words', type: 'text', value: (response) => spoken(response)?.quote?.exact },
    { name: 'speaker', means: 'Who said them', type: 'text', value: (one) => spoken(one)?.quote?.speaker ?? spoken(one)?.speaker },
    { name: 'quote_source', means: 'The source that the words stand in', type: 'id', value: (one) => spoken(one)?.quote?.source },
    { name: 'sources', means: 'The sources that it rests on', type: 'list', value: (response) => spoken(response)?.sources ?? [] },
    {
      ...{ name: 'searched', means: 'Where no reply was found: the sources looked at', type: 'list' },
      value: (response) => (response.stance === 'no-reply-found' ? response.searched : []),
    },
    ...dates<Response>('as_of', 'Where no reply was found: when the search was made', (response) =>
      response.stance === 'no-reply-found' ? response['as-of'] : null,
    ),
  ]);

const events = (dossier: Dossier): Table =>
  table('events', 'Dated happenings that are no statements', Object.values(dossier.events), [
    { name: 'id', means: 'Its permanent name', type: 'id', value: ({ id }) => id },
    { name: 'title', means: 'What happened', type: 'text', value: ({ title }) => title },
    { name: 'kind', means: 'What kind of event it is', type: 'id', value: ({ kind }) => kind },
    { name: 'parties', means: 'Whom it concerns', type: 'list', value: ({ parties }) => parties },
    ...dates<Dossier['events'][string]>('date', 'The likeliest date; empty where the accounts of it differ', ({ date }) => date),
    { name: 'sources', means: 'The sources that it rests on', type: 'list', value: ({ sources }) => sources },
    { name: 'note', means: 'What else is to be known of it', type: 'text', value: ({ note }) => note },
  ]);

const accounts = (dossier: Dossier): Table =>
  table(
    'accounts',
    'The datings of events that are dated differently',
    Object.values(dossier.events).flatMap(({ id, accounts: all = [] }) => all.map((account) => ({ ...account, event: id }))),
    [
      { name: 'event', means: 'The event', type: 'id', value: ({ event }) => event },
      { name: 'by', means: 'The party that dates it so', type: 'id', value: ({ by }) => by },
      ...dates<{ date: Dated }>('date', 'Its date', ({ date }) => date),
      { name: 'sources', means: 'The sources that it rests on', type: 'list', value: ({ sources }) => sources },
    ],
  );

const sources = (dossier: Dossier): Table =>
  table('sources', 'The documents that are cited', Object.values(dossier.sources), [
    { name: 'id', means: 'Its permanent name', type: 'id', value: ({ id }) => id },
    { name: 'type', means: 'The kind of document, as CSL names it', type: 'id', value: ({ type }) => type },
    { name: 'title', means: 'Its headline; empty where it was not seen', type: 'text', value: ({ title }) => title },
    {
      ...{ name: 'authors', means: 'Who wrote it', type: 'list' },
      value: ({ author = [] }) => author.map((each) => ('literal' in each ? each.literal : `${each.given} ${each.family}`)),
    },
    { name: 'publisher', means: 'Who published it', type: 'text', value: ({ publisher }) => publisher },
    ...dates<Dossier['sources'][string]>('issued', 'When it was published', ({ issued }) => issued),
    { name: 'language', means: 'The language that it is written in', type: 'id', value: ({ language }) => language },
    { name: 'quality', means: 'The kind of outlet', type: 'id', value: ({ quality }) => quality },
    { name: 'read', means: 'How much of it we had: full, excerpt, or a copy', type: 'id', value: ({ seen }) => seen.part },
    { name: 'url', means: 'Its own address', type: 'text', value: ({ URL: address, link_ok: shown }) => (shown ? address : null) },
  ]);

const parties = (dossier: Dossier): Table =>
  table('parties', 'Those who speak or are spoken of', Object.values(dossier.parties), [
    { name: 'id', means: 'Its permanent name', type: 'id', value: ({ id }) => id },
    { name: 'name', means: 'Its full name', type: 'text', value: ({ name }) => name },
    { name: 'short', means: 'A short name', type: 'text', value: ({ short }) => short },
    { name: 'kind', means: 'The group that it belongs to', type: 'id', value: ({ kind }) => kind },
    { name: 'role', means: 'Who this is in this story', type: 'text', value: ({ role }) => role },
  ]);

const words = (dossier: Dossier): Table =>
  table(
    'words',
    'What the ids of questions, stances and kinds mean',
    [
      ...Object.entries(dossier.vocabulary.questions).map(([id, word]) => ({ of: 'question', id, ...word })),
      ...Object.entries(STANCES).map(([id, word]) => ({ of: 'stance', id, ...word })),
      ...Object.entries(dossier.vocabulary['party-kinds']).map(([id, word]) => ({ of: 'party kind', id, ...word })),
      ...Object.entries(dossier.vocabulary['event-kinds']).map(([id, word]) => ({ of: 'event kind', id, ...word })),
    ],
    [
      { name: 'of', means: 'What it is a word for', type: 'text', value: ({ of }) => of },
      { name: 'id', means: 'Its permanent name', type: 'id', value: ({ id }) => id },
      { name: 'label', means: 'What readers see', type: 'text', value: ({ label }) => label },
      { name: 'gloss', means: 'What it means', type: 'text', value: ({ gloss }) => gloss },
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
    table('ledger', 'Who says which power a feature had, what for, and whether it was granted and used', all, [
      { name: 'feature', means: 'The feature', type: 'id', value: ({ feature }) => feature },
      { name: 'party', means: 'The party whose feature it is', type: 'id', value: ({ party }) => party },
      { name: 'power', means: 'The power', type: 'id', value: ({ power }) => power },
      { name: 'asked', means: 'purpose, granted or used', type: 'id', value: ({ asked }) => asked },
      { name: 'by', means: 'The party that says so', type: 'id', value: ({ by }) => by },
      { name: 'answer', means: 'yes, partly or no; empty for a purpose', type: 'id', value: ({ answer }) => answer },
      { name: 'says', means: 'What it says, in our words', type: 'text', value: ({ says }) => says },
      { name: 'sources', means: 'The sources that it rests on', type: 'list', value: (voice) => voice.sources },
    ]),
  ];
};

/** Everything that the dossier holds, as tables that refer to one another by ids. */
export function dataTables(dossier: Dossier): Table[] {
  return [claims, responses, events, accounts, sources, parties, words].map((each) => each(dossier)).concat(ledger(dossier));
}
