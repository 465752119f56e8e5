import { yearOf, type Dated } from './date.ts';
import type { Embeddable } from './embeddable.ts';

const base = (import.meta.env.BASE_URL ?? '/').replace(/\/$/, '');

/** A path of the site with the base path that it is served under: `/matrix/` gives `/x/matrix/` under `/x/`. */
export const link = (path: string): string => `${base}${path}`;

export const claimPath = (id: string): string => link(`/claims/${id}/`);

/** Where a response stands on its claim's page; its address is `<claim>#<key>`. */
export const responsePath = (address: string): string => {
  const [claim = '', key = ''] = address.split('#');
  return `${claimPath(claim)}#${key}`;
};
export const eventPath = (id: string): string => link(`/timeline/#${id}`);
export const sourcePath = (id: string): string => link(`/sources/#${id}`);
export const termPath = (id: string): string => link(`/glossary/#${id}`);

/** Where an entry of the chronicle has its record; several have theirs in the list, from the year of the first on. */
export const entryPath = ([first, ...more]: { noun: 'claim' | 'response' | 'event'; id: string; date: Dated }[]): string => {
  if (!first) return link('/timeline/');
  if (more.length > 0) return link(`/timeline/#year-${yearOf(first.date)}`);
  return { claim: claimPath, response: responsePath, event: eventPath }[first.noun](first.id);
};

/** The page of a thing that is made for frames; what belongs to it (`data.json`, `image.svg`, …) stands below it. */
export const embedPath = ({ id }: Pick<Embeddable, 'id'>): string => link(`/embed/${id}/`);

/** The address at which a thing describes itself to whom its page is pasted; only a site that knows its own address has such. */
export const oembedAddress = (embeddable: Pick<Embeddable, 'id'>, site: URL | undefined): string | null =>
  site ? new URL(`${embedPath(embeddable)}oembed.json`, site).href : null;

/** Where a pinned copy stands. */
export const pinnedPath = ({ id }: { id: string }): string => link(`/pinned/${id}/`);
