import { responseSince } from '../../../model/as-of.ts';
import { isOfOneDay } from '../../../model/chronicle.ts';
import type { Claim, Quote, Response } from '../../../model/claim.ts';
import { startOf, type Dated } from '../../../model/date.ts';
import { responsesOf, type Dossier } from '../../../model/dossier.ts';
import { derived } from '../../../model/noted.ts';
import { excerpt } from '../../../text/excerpt.ts';

/** Words that stand in a picture: those of a source, in its language, or our own (`quoted` false). */
interface Words {
  text: string;
  quoted: boolean;
  language: string | undefined;
}

/** One statement on the day on which it was said; `answers` are the questions that its words answer, `at` and `since` ms UTC. */
export interface Item {
  id: string;
  party: string;
  at: number;
  since: number;
  to: string | undefined;
  words: Words;
  asks: string;
  answers: string[];
  /** Whether its words are recorded as a response to the claim that all leads to. */
  answersLead: boolean;
  /** The response itself; `null` of a claim. */
  response: Response | null;
}

/** Whether an item is shown as a claim: one whose words also answer the claim that all leads to is shown as the answer that it is. */
export function isShownAsClaim({ response, answersLead }: Pick<Item, 'response' | 'answersLead'>): boolean {
  return !response && !answersLead;
}

const FEW = 8;
const dayOf = (date: Dated): number | null => (isOfOneDay({ date }) ? startOf(date) : null);

/** So many words of a quotation from its beginning on, up to a pause among them where there is one. */
const beginning = (text: string): string => {
  const words = text.split(' ');
  if (words.length <= FEW + 2) return text;
  const cut = words.slice(0, FEW);
  const pause = cut.findLastIndex((word) => /[,;:.]$/.test(word));
  const part = cut.slice(0, pause >= 2 ? pause + 1 : FEW).join(' ');
  return excerpt(part.replace(/[,;:]$/, ''), text);
};

const quoted = ({ brief, exact, language }: Quote, few: boolean): Words => ({
  text: brief ? excerpt(brief, exact) : few ? beginning(exact) : exact,
  quoted: true,
  language,
});

/** By the id of a claim where its words are recorded as a response too. */
const asResponses = derived('claims as responses', (dossier: Dossier): Record<string, Response[]> => {
  const said = (by: string, quote: Quote): string => `${by} ${quote.exact}`;
  const quoted = responsesOf(dossier).filter((response) => 'quote' in response && response.quote);
  const words = Map.groupBy(quoted, (response) => ('quote' in response && response.quote ? said(response.by, response.quote) : ''));
  return Object.fromEntries(Object.values(dossier.claims).map(({ id, by, quote }) => [id, (quote && words.get(said(by, quote))) ?? []]));
});

/** A claim as an item; none where it was not said on a day, and of context none without words of its own. */
export function claimItem(claim: Claim, dossier: Dossier, few: boolean): Item[] {
  const at = dayOf(claim.said);
  if (at === null || (few && !claim.quote)) return [];
  const { id, by: party, asks, quote } = claim;
  const words = quote ? quoted(quote, few) : { text: claim.short, quoted: false, language: undefined };
  const same = asResponses(dossier)[id] ?? [];
  const answers = [asks, ...same.flatMap((response) => response.answers ?? [])];
  const answersLead = same.some((response) => response.claim === dossier.site.lead);
  return [{ id, party, at, since: startOf(claim.said), to: undefined, words, asks, answers, answersLead, response: null }];
}

/** A response as an item; none where it was not said on a day, and of context none without words of its own. */
export function responseItem(claim: Claim, response: Response, few: boolean): Item[] {
  if (response.stance === 'no-reply-found') return [];
  const { said, quote, summary, to, by: party, answers = [], address: id } = response;
  const at = dayOf(said);
  if (at === null || (few && !quote)) return [];
  const words = quote ? quoted(quote, few) : { text: summary, quoted: false, language: undefined };
  return [{ id, party, at, since: responseSince(claim, response), to, words, asks: claim.asks, answers, answersLead: false, response }];
}
