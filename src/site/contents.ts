import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Dossier } from '../model/dossier.ts';
import { derived } from '../model/noted.ts';

/** A page that can be gone to: its path (without the base path) and what links to it say. */
export interface Place {
  path: string;
  label: string;
}

const DRAWN = ['timeline', 'matrix', 'claims', 'sources', 'glossary'] as const;

const depth = (path: string): number => path.split('/').length;

/** Where every page leads: the articles of the first level in their order, then the pages drawn from the dossier. */
export const places = derived('main pages', (dossier: Dossier): Place[] => [
  ...Object.values(dossier.articles)
    .filter((article) => depth(article.path) === depth('/a/'))
    .map(({ path, label }) => ({ path, label })),
  ...DRAWN.map((id) => ({ path: `/${id}/`, label: dossier.pages[id].label })),
]);

/** The articles one level below an article, in their order. */
export function articlesBelow(dossier: Dossier, article: Article): Article[] {
  return Object.values(dossier.articles).filter(
    (other) => other.path.startsWith(article.path) && depth(other.path) === depth(article.path) + 1,
  );
}

/** The article that follows in reading order; `null` after the last. */
export function articleAfter(dossier: Dossier, article: Article): Article | null {
  const all = Object.values(dossier.articles);
  return all[all.findIndex(({ id }) => id === article.id) + 1] ?? null;
}

/** The claims that ask one question, oldest first. */
export interface ClaimGroup {
  question: string;
  label: string;
  gloss: string;
  claims: Claim[];
}

/** The claims by what they ask, in the order of the questions; questions that no claim asks are left out. */
export function claimGroups(dossier: Dossier): ClaimGroup[] {
  return Object.entries(dossier.vocabulary.questions)
    .map(([question, words]) => {
      const asking = Object.values(dossier.claims).filter((claim) => claim.asks === question);
      return { question, ...words, claims: asking };
    })
    .filter((group) => group.claims.length > 0);
}

/** What of groups of claims is among some claims; groups of which there is nothing are left out. */
export function groupsAmong(groups: ClaimGroup[], claims: Claim[]): ClaimGroup[] {
  const among = new Set(claims);
  return groups
    .map((group) => ({ ...group, claims: group.claims.filter((claim) => among.has(claim)) }))
    .filter((group) => group.claims.length > 0);
}

/** The claims before and after a claim; `null` at the ends. */
export interface Neighbours {
  before: Claim | null;
  after: Claim | null;
}

/** The neighbours of each claim, by its id, in the order in which claims are listed. */
export const claimNeighbours = derived('neighbours of claims', (dossier: Dossier): Record<string, Neighbours> => {
  const all = claimGroups(dossier).flatMap((group) => group.claims);
  return Object.fromEntries(all.map(({ id }, at) => [id, { before: all[at - 1] ?? null, after: all[at + 1] ?? null }]));
});
