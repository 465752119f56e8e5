import * as words from '#words/search';
import type { Article, Section } from '../../../model/article.ts';
import type { Claim, Response } from '../../../model/claim.ts';
import { eventAddress } from '../../../model/chronicle.ts';
import type { Dossier } from '../../../model/dossier.ts';
import { claimPath, link, responsePath, termPath } from '../../../model/links.ts';
import type { SearchDocument } from '../../../model/search-document.ts';
import { sourceAddress } from '../../../model/source-groups.ts';
import { stanceText } from '../../../record/response-text.ts';

/** Texts behind each other, with a dot between those that do not belong to one another. */
const joined = (...parts: (string | undefined | null)[]): string => parts.filter(Boolean).join(' · ');

const textOf = (sections: Section[] | undefined): string => (sections ?? []).map(({ text }) => text).join(' ');

const claimDocument = ({ parties, sections }: Dossier, claim: Claim): SearchDocument => ({
  kind: 'Claim',
  title: claim.claim,
  text: joined(parties[claim.by]?.name, claim.short, claim.quote?.exact, claim.open, textOf(sections[`claims/${claim.id}`])),
  path: claimPath(claim.id),
});

const responseDocument = ({ parties }: Dossier, claim: Claim, response: Response): SearchDocument => {
  const spoken = response.stance === 'no-reply-found' ? null : response;
  return {
    kind: 'Response',
    title: words.responseOn(parties[response.by]?.name ?? response.by, claim.short),
    text: joined(stanceText(response), spoken?.summary, spoken?.quote?.exact, spoken?.quote?.translation, response.note),
    path: responsePath(response.address),
  };
};

const sectionDocuments = (title: string, path: string, sections: Section[] | undefined): SearchDocument[] =>
  (sections ?? []).map(({ id, heading, text }) => ({
    kind: 'Article',
    title: heading ? words.partOf(title, heading) : title,
    text,
    path: link(id ? `${path}#${id}` : path),
  }));

/** The other names of the party whose page an article is. */
const otherNames = ({ parties }: Dossier, label: string): string[] =>
  Object.values(parties).flatMap(({ name, short, names = [] }) => {
    const all = [name, short, ...names.map((each) => each.name)];
    return all.includes(label) ? all.filter((each) => each !== label) : [];
  });

const articleDocuments = (dossier: Dossier, { id, label, standfirst, path }: Article): SearchDocument[] => {
  const sections = dossier.sections[`articles/${id}`];
  const opening: Section = { id: '', heading: '', text: standfirst };
  return [
    ...(sections?.some((section) => section.id === '') ? [] : sectionDocuments(label, path, [opening])),
    ...sectionDocuments(label, path, sections),
    ...[...new Set(otherNames(dossier, label))].flatMap((name) =>
      sectionDocuments(name, path, [{ ...opening, text: joined(label, standfirst) }]),
    ),
  ];
};

/** Everything that can be searched for, with what it is and where it stands. */
export function searchDocuments(dossier: Dossier): SearchDocument[] {
  const claims = Object.values(dossier.claims);
  return [
    ...claims.map((claim) => claimDocument(dossier, claim)),
    ...claims.flatMap((claim) => claim.responses.map((response) => responseDocument(dossier, claim, response))),
    ...sectionDocuments(dossier.site.title, '/', dossier.sections['story']),
    ...Object.values(dossier.articles).flatMap((article) => articleDocuments(dossier, article)),
    ...Object.values(dossier.events).map(({ id, title, note }) => ({
      kind: 'Event' as const,
      title,
      text: note ?? '',
      path: eventAddress(id, dossier),
    })),
    ...Object.values(dossier.terms).map(({ id, term, definition }) => ({
      kind: 'Term' as const,
      title: term,
      text: definition,
      path: termPath(id),
    })),
    ...Object.values(dossier.sources).map(({ id, title, publisher, note, author = [] }) => ({
      ...{ kind: 'Source' as const, title: joined(title ?? words.headlineNotSeen, publisher), path: sourceAddress(id, dossier) },
      text: joined(...author.map((each) => ('literal' in each ? each.literal : `${each.given} ${each.family}`)), note),
    })),
  ];
}
