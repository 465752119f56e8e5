import { quoted } from '#words/record';
import type { Claim } from '../../model/claim.ts';
import type { Party } from '../../model/party.ts';
import { holdsTerms, searchable } from '../../model/searchable.ts';

const joined = (texts: (string | undefined)[]): string => searchable(texts.filter(Boolean).join(' '));

/** What is searched of a claim and of each response to it, by their ids: who speaks, in our words and in theirs. */
export function claimWords(claim: Claim, parties: Record<string, Party>): Record<string, string> {
  const exact = (quote: { exact: string } | undefined): string | undefined => quote && quoted(quote.exact);
  const made = joined([claim.claim, claim.short, parties[claim.by]?.short, exact(claim.quote)]);
  const responses = claim.responses.map((response): [string, string] => {
    const { summary, quote } = response.stance === 'no-reply-found' ? {} : response;
    return [response.address, joined([parties[response.by]?.short, summary, exact(quote), response.note])];
  });
  return Object.fromEntries([[claim.id, made], ...responses]);
}

/** The ids of what holds every word of a search; `null` where nothing is searched for. */
export function found(words: ReadonlyMap<string, string>, terms: string[]): ReadonlySet<string> | null {
  if (terms.length === 0) return null;
  return new Set([...words].flatMap(([id, text]) => (holdsTerms(text, terms) ? [id] : [])));
}
