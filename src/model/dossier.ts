import type { Article, Section, Story } from './article.ts';
import type { Claim, Response } from './claim.ts';
import type { Event } from './event.ts';
import type { Fingerprint, Proof, Quotation } from './fingerprint.ts';
import { isTooShort } from './compared-text.ts';
import type { Ledger } from './ledger.ts';
import type { LinkHealth } from './link-health.ts';
import { derived } from './noted.ts';
import type { Pages } from './page.ts';
import type { Pinned } from './pinned.ts';
import type { Renamed } from './renamed.ts';
import type { Party } from './party.ts';
import type { Site } from './site.ts';
import type { Source } from './source.ts';
import type { Term } from './term.ts';
import type { Vocabulary } from './vocabulary.ts';

/** All content, parsed, cross-checked and linked; maps are keyed by id and keep the order of their files, but claims stand in the order of their dates and articles in theirs. */
export interface Dossier {
  site: Site;
  /** The languages in which it can be read: that of the original first. */
  languages: string[];
  vocabulary: Vocabulary;
  pages: Pages;
  parties: Record<string, Party>;
  sources: Record<string, Source>;
  events: Record<string, Event>;
  terms: Record<string, Term>;
  claims: Record<string, Claim>;
  articles: Record<string, Article>;
  story: Story;
  /** The texts by their headings: of `story`, `articles/<id>` and `claims/<id>`. */
  sections: Record<string, Section[]>;
  ledger: Ledger | null;
  /** By source id: what its quotations were checked against. */
  fingerprints: Record<string, Fingerprint>;
  /** By source id: what the last check of its outside addresses found, as far as they are still its addresses. */
  links: Record<string, LinkHealth>;
  /** Copies of pages for frames that are kept, by id. */
  pinned: Record<string, Pinned>;
  /** What had another id, by that id. */
  renamed: Record<string, Renamed>;
  /** Every quotation, in fields and in prose. */
  quotations: Quotation[];
  /** Which pages cite a source, by source id: what it is cited for. */
  citations: Record<string, Citation[]>;
}

/** One use of a source: in a claim, a response, an event, a term, an article, the ledger or the story. */
export interface Citation {
  noun: 'claim' | 'response' | 'event' | 'term' | 'article' | 'story' | 'ledger';
  id: string;
}

/** The claims with these ids, in their order; all where there are none. */
export function claimsOf({ claims }: Pick<Dossier, 'claims'>, ids: string[] | null): Claim[] {
  return ids ? ids.flatMap((id) => claims[id] ?? []) : Object.values(claims);
}

/** The claim that all leads to: the one that `site.yaml` names, else the first; `undefined` where there is none. */
export function leadClaim({ site, claims }: Pick<Dossier, 'claims'> & { site: Pick<Dossier['site'], 'lead'> }): Claim | undefined {
  return claims[site.lead ?? ''] ?? Object.values(claims)[0];
}

/** Every response of every claim, in the order of the claims. */
export function responsesOf(dossier: Dossier): Response[] {
  return Object.values(dossier.claims).flatMap((claim) => claim.responses);
}

/** The same by their addresses. */
export const responsesByAddress = derived('responses', (dossier: Dossier): Record<string, Response> =>
  Object.fromEntries(responsesOf(dossier).map((response) => [response.address, response])),
);

/**
 * What is known of a quotation’s words. A dossier with a quotation that is not in its source is not published, so one whose
 * source has a fingerprint was found.
 */
export function proofOf(dossier: Pick<Dossier, 'fingerprints'>, { exact, source }: Quotation): Proof {
  const print = dossier.fingerprints[source];
  if (!print) return { result: 'not checked' };
  return isTooShort(exact) ? { result: 'too short' } : { result: 'found', coverage: print.coverage, date: print.date };
}
