import * as words from '#words/record';
import { addressed, type Claim, type Response } from '../model/claim.ts';
import type { Dossier } from '../model/dossier.ts';
import { yearOf } from '../model/date.ts';
import { saidOf, type Place } from '../model/response.ts';
import { dateText, shortDateText } from '../time/date-text.ts';
import { yearText } from '../time/year-text.ts';
import { isPrior, stanceText } from './response-text.ts';

/** The questions as they are spoken of those whom the claim speaks of: "Could they?", of one alone "Could it?". */
export function asks(ids: string[], claim: Claim, { vocabulary }: Pick<Dossier, 'vocabulary'>): string {
  const form = addressed(claim).length === 1 ? 'ask-one' : 'ask';
  return ids.map((id) => vocabulary.questions[id]?.[form] ?? id).join(' ');
}

/** What stands over the answers beside the line: the question that they share, or that they share none. */
export function insteadText(question: string | null, claim: Claim, dossier: Pick<Dossier, 'vocabulary'>): string {
  return question === null ? words.anotherQuestion : asks([question], claim, dossier);
}

/** When a response was said, as short as it stands in an exchange, and the year apart where it is that of the claim. */
export function saidText(claim: Claim, response: Response): { text: string; year: string } {
  const said = saidOf(response);
  if (!said) return { text: '', year: '' };
  const date = shortDateText(said);
  const text = isPrior(response) ? words.earlier(date) : date;
  const year = yearText(yearOf(claim.said));
  if (said.precision !== 'day' || !text.endsWith(year)) return { text, year: '' };
  const day = text.slice(0, -year.length).trimEnd();
  return { text: day, year: text.slice(day.length) };
}

/** What is written in an empty place, after the name of its party. */
export function emptyText(response: Response): string {
  if (response.stance === 'declines') return words.declinesToAnswer;
  if (response.stance !== 'no-reply-found') return words.notAnswered;
  const { until } = response;
  return until ? words.noReplyUntil(dateText(until)) : words.noReplyAsOf(dateText(response['as-of']));
}

/** What the place of a response says, for those who do not see it: "answers the question “Could they?”: partly confirms". */
export function placeText(place: Place, claim: Claim, response: Response, dossier: Dossier): string {
  const asked = asks([claim.asks], claim, dossier);
  if (place === 'on') return words.answers(asked);
  const others = (response.answers ?? []).map((id) => asks([id], claim, dossier));
  return place === 'beside' ? words.answersOthers(asked, others) : '';
}

/** The stance in words beside the name: empty where the place alone tells it. */
export function stanceWords(place: Place, response: Response): string {
  return place === 'beside' && response.stance === 'reframes' ? '' : stanceText(response);
}
