import * as words from '#words/record';
import type { Claim, Quote, Response } from '../model/claim.ts';
import { saidOf } from '../model/response.ts';
import { languageAttributes } from '../text/direction.ts';
import { dateText } from '../time/date-text.ts';
import type { Dossier } from '../model/dossier.ts';
import { STANCES } from '../model/stance.ts';
import { signOf } from './signs.ts';

/** The sources of a response; of a search without result, those that were looked at. */
export function responseSources(response: Response): string[] {
  return response.stance === 'no-reply-found' ? response.searched : response.sources;
}

/** When it was said, or until when nothing was found: "18 December 2018", "as of 23 November 2026". */
export function responseWhen(response: Response): string {
  const said = saidOf(response);
  if (said) return dateText(said);
  return response.stance === 'no-reply-found' ? words.asOf(dateText(response['as-of'])) : '';
}

/** Whether a response was said before the claim that it bears on. */
export function isPrior(response: Response): boolean {
  return 'prior' in response && response.prior === true;
}

/** A stance as it runs on in a line: "partly confirms"; "answers in other terms" where the question asked is answered, but reframed. */
export function stanceText(response: Response): string {
  return words.stanceWords[signOf(response)];
}

/** A stance as it stands alone: "Partly confirms". */
export function stanceLabel(response: Response): string {
  const sign = signOf(response);
  return sign === 'other-terms' ? words.inOtherTerms : STANCES[sign].label;
}

/** The language of a quotation where it is not that of the site, for `lang`. */
export function foreignLanguage(quote: Pick<Quote, 'language'> | undefined, { site }: Pick<Dossier, 'site'>): string | undefined {
  return quote?.language === site.language ? undefined : quote?.language;
}

/** The labels of questions in one line: "Need, Use". */
export function questionsText(ids: string[], dossier: Dossier): string {
  return words.listed(ids.map((id) => dossier.vocabulary.questions[id]?.label ?? id));
}

/** Which question a response answers, and whether it is the one asked; empty where it answers none. */
export function bearingText(claim: Claim, response: Response, dossier: Dossier): string {
  const asked = questionsText([claim.asks], dossier);
  const others = questionsText(
    (response.answers ?? []).filter((id) => id !== claim.asks),
    dossier,
  );
  if (response.bearing === 'direct') return words.answersWhatIsAsked(asked, others);
  return response.bearing === 'another-question' ? words.answersAnotherOne(asked, others) : '';
}

/** A claim, or a response to it, named in full: "Response, 19 December 2018, the party, reframes, answers another question: Use". */
export function cellName(claim: Claim, response: Response | undefined, dossier: Dossier): string {
  const who = dossier.parties[response?.by ?? claim.by]?.short ?? '';
  if (!response) return words.claimName(dateText(claim.said), who);
  const when = isPrior(response) ? words.saidEarlier(responseWhen(response)) : responseWhen(response);
  const stance = stanceText(response);
  if (response.stance === 'no-reply-found') return words.noReplyName(who, stance, when);
  if (response.bearing === 'direct') return words.responseNameAsked(when, who, stance);
  if (response.bearing === 'silent') return words.responseName(when, who, stance);
  return words.responseNameAnother(when, who, stance, questionsText(response.answers ?? [], dossier));
}

/** The attributes of exact words: a reader’s browser is kept from translating them, and they say their language where it is not that of the site. */
export function exactAttributes(
  quote: Pick<Quote, 'language'> | undefined,
  dossier: Pick<Dossier, 'site' | 'languages'>,
): { lang?: string; dir?: 'ltr' | 'rtl' | undefined; translate: 'no' } {
  const lang = foreignLanguage(quote, dossier);
  return { ...languageAttributes(lang), translate: 'no' };
}
