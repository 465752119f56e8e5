import { yearOf, type Dated } from './date.ts';
import type { Dossier } from './dossier.ts';
import type { Embeddable } from './embeddable.ts';

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
  const [claim = '', key = ''] = address.split('#');
  return `${claimPath(claim)}#${key}`;
}
export function eventPath(id: string): string {
  return link(`/timeline/#${id}`);
}
export function sourcePath(id: string): string {
  return link(`/sources/#${id}`);
}
export function termPath(id: string): string {
  return link(`/glossary/#${id}`);
}

/** Where readers can repeat the check of the quotations from a source. */
export function provePath(source: string): string {
  return link(`/prove/${source}/`);
}

/** Where an entry of the chronicle has its record; several have theirs in the list, from the year of the first on. */
export function entryPath([first, ...more]: { noun: 'claim' | 'response' | 'event'; id: string; date: Dated }[]): string {
  if (!first) return link('/timeline/');
  if (more.length > 0) return link(`/timeline/#year-${yearOf(first.date)}`);
  return { claim: claimPath, response: responsePath, event: eventPath }[first.noun](first.id);
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
