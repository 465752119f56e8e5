import { yearOf, type Dated } from './date.ts';
import type { Dossier } from './dossier.ts';
import type { Embeddable } from './embeddable.ts';
import type { List } from './list-parts.ts';

const base = (import.meta.env.BASE_URL ?? '/').replace(/\/$/, '');

/** A path of the site with the base path that it is served under: `/matrix/` gives `/x/matrix/` under `/x/`. */
export function link(path: string): string {
  return `${base}${path}`;
}

/** The same in one of the languages of a dossier: the original stands at the root of its site, each translation below its tag. */
export function linkIn(language: string, path: string, { site, languages }: Pick<Dossier, 'site' | 'languages'>): string {
  const [original] = languages;
  const root = site.language === original ? base : base.slice(0, -`/${site.language}`.length);
  return `${root}${language === original ? '' : `/${language}`}${path}`;
}

export function claimPath(id: string): string {
  return link(`/claims/${id}/`);
}

/** Where a response stands on its claim's page; its address is `<claim>#<key>`. */
export function responsePath(address: string): string {
  return link(`/claims/${address.replace('#', '/#')}`);
}

/** The page of a part of a list, counted from 1; the first stands where the list stands. */
export function listPath(list: List, part: number): string {
  return link(`/${list}/${part > 1 ? `${part}/` : ''}`);
}

/** Where an event stands in the chronicle, of a long one on its part, which is left out where it is the first. */
export function eventPath(id: string, part?: number): string {
  return link(`/timeline/${part ? `${part}/` : ''}#${id}`);
}

/** Where a source stands in the list of sources, of a long one on its part. */
export function sourcePath(id: string, part = 1): string {
  return `${listPath('sources', part)}#${id}`;
}

export function termPath(id: string): string {
  return link(`/glossary/#${id}`);
}

/** Where readers can repeat the check of the quotations from a source; `exact` is the one that they come from. */
export function provePath(source: string, exact?: string): string {
  return link(`/prove/${source}/${exact === undefined ? '' : `#quotation=${encodeURIComponent(exact)}`}`);
}

/** What of an entry of the chronicle tells where it stands; `part` is left out where that is the first. */
interface Placed {
  noun: 'claim' | 'response' | 'event';
  id: string;
  date: Dated;
  part?: number | undefined;
}

/** Where an entry of the chronicle has its record; several have theirs in the list, from the year of the first on. */
export function entryPath([first, ...more]: Placed[]): string {
  if (!first || more[0]) return eventPath(first ? `year-${yearOf(first.date)}` : '');
  if (first.noun === 'event') return eventPath(first.id, first.part);
  return first.noun === 'claim' ? claimPath(first.id) : responsePath(first.id);
}

/** The page of a thing that is made for frames; what belongs to it (`data.json`, `image.svg`, …) stands below it. */
export function embedPath({ id }: Pick<Embeddable, 'id'>): string {
  return link(`/embed/${id}/`);
}

/** The address at which a thing describes itself to whom its page is pasted; only a site that knows its own address has such. */
export function oembedAddress(embeddable: Pick<Embeddable, 'id'>, site: URL | undefined): string | null {
  return site ? new URL(`${embedPath(embeddable)}oembed.json`, site).href : null;
}

/** Where a pinned copy stands: at the root of the site, whichever language leads there. */
export function pinnedPath({ id }: { id: string }, dossier: Pick<Dossier, 'site' | 'languages'>): string {
  return linkIn(dossier.languages[0] ?? '', `/pinned/${id}/`, dossier);
}
