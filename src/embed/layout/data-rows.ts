import { chronicle, entryTitle, type Entry } from '../../model/chronicle.ts';
import type { Chart } from '../../model/chart.ts';
import type { Claim, Quote, Response } from '../../model/claim.ts';
import { claimsOf, responsesByAddress, type Dossier } from '../../model/dossier.ts';
import type { Subject } from '../../model/embeddable.ts';
import type { Ledger, Voice } from '../../model/ledger.ts';
import { saidOf } from '../../model/response.ts';
import { extentOf } from '../../time/full-extent.ts';
import { isSeen } from '../../time/span.ts';

/** One record of what a chart shows, in plain words: `id` is its permanent name, dates are EDTF, lists are divided by "; ". */
export type DataRow = { noun: string; id: string } & Record<string, string>;

const listed = (values: readonly string[] | undefined): string => (values ?? []).join('; ');

const quoted = (quote: Quote | undefined): Record<string, string> => ({ quote: quote?.exact ?? '', speaker: quote?.speaker ?? '' });

const claimRow = (claim: Claim): DataRow => ({
  noun: 'claim',
  id: claim.id,
  date: claim.said.text,
  by: claim.by,
  asks: claim.asks,
  text: claim.claim,
  ...quoted(claim.quote),
  sources: listed(claim.sources),
});

const responseRow = (response: Response): DataRow => {
  const spoken = response.stance === 'no-reply-found' ? null : response;
  return {
    noun: 'response',
    id: response.address,
    date: saidOf(response)?.text ?? '',
    by: response.by,
    claim: response.claim,
    stance: response.stance,
    answers: listed(response.answers),
    bearing: response.bearing,
    text: spoken?.summary ?? '',
    ...quoted(spoken?.quote),
    sources: listed(spoken?.sources ?? (response.stance === 'no-reply-found' ? response.searched : [])),
  };
};

/** What happened, was claimed or answered, as a record. */
export function entryRow(entry: Entry): DataRow {
  if (entry.noun === 'claim') return claimRow(entry.claim);
  if (entry.noun === 'response') return responseRow(entry.response);
  const accounts = entry.event.accounts?.map(({ by, date }) => (by ? `${date.text} (${by})` : date.text));
  return {
    noun: 'event',
    id: entry.id,
    date: entry.event.date?.text ?? '',
    accounts: listed(accounts),
    by: listed(entry.parties),
    text: entryTitle(entry),
    sources: listed(entry.event.sources),
  };
}

const timelineRows = (dossier: Dossier, { extent, parties }: Extract<Chart, { kind: 'timeline' }>): DataRow[] => {
  const entries = chronicle(dossier, parties);
  const within = extent && extentOf(extent, entries);
  return entries.filter(({ date }) => !within || isSeen(date, within)).map(entryRow);
};

const ledgerRows = ({ features }: Ledger, chosen: string[] | null): DataRow[] =>
  Object.entries(features)
    .filter(([id]) => !chosen || chosen.includes(id))
    .flatMap(([feature, { access, party }]) =>
      Object.entries(access).flatMap(([power, voices]) =>
        Object.entries(voices).flatMap(([asked, all]) =>
          (all as Voice[]).map((voice, index) => ({
            noun: 'access',
            id: [feature, power, asked, index + 1].join('/'),
            feature,
            party,
            power,
            asked,
            by: voice.by,
            answer: voice.answer ?? '',
            text: voice.says,
            sources: listed(voice.sources),
          })),
        ),
      ),
    );

const withResponses = (claims: Claim[]): DataRow[] => claims.flatMap((claim) => [claimRow(claim), ...claim.responses.map(responseRow)]);

/** The records that a chart, a claim or a response shows, in the order in which it shows them. */
export function dataRows(dossier: Dossier, subject: Subject): DataRow[] {
  if (subject.kind === 'timeline') return timelineRows(dossier, subject);
  if (subject.kind === 'ledger') return dossier.ledger ? ledgerRows(dossier.ledger, subject.features) : [];
  if (subject.kind === 'claim') return withResponses([subject.claim]);
  if (subject.kind === 'response') return [claimRow(subject.claim), responseRow(subject.response)];
  if (subject.kind === 'answers') return Object.values(responsesByAddress(dossier)).map(responseRow);
  return withResponses(claimsOf(dossier, subject.claims));
}
