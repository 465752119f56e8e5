import { basePath } from './base.ts';

/** Where a site will be: its address without a path (`undefined` where nobody said), and the path that it is served at (`/` or `/x/`). */
export interface SiteAddress {
  site: string | undefined;
  base: string;
}

const written = (text: string): string => text.replace(/^\/|\/$/g, '');

const site = (address: string | undefined): string | undefined => {
  if (!address) return undefined;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
    throw new Error(
      `SITE_URL is "${address}", which is not an address: write it with its scheme, as SITE_URL=https://${written(address.replace(/^(?:\w+:)?\/*/, '')) || 'example.org'}`,
    );
  const { origin, pathname, search, hash } = new URL(address);
  if (pathname !== '/')
    throw new Error(`SITE_URL is "${address}", an address with a path: write SITE_URL=${origin} SITE_BASE=${basePath(pathname)}`);
  if (search || hash) throw new Error(`SITE_URL is "${address}", which is more than an address: write SITE_URL=${origin}`);
  return address;
};

const base = (path: string | undefined): string => {
  const made = /^[A-Za-z]:[\\/].*?([\w.-]+)[\\/]?$/.exec(path ?? '');
  if (made)
    throw new Error(
      `SITE_BASE is "${path}", which a Windows shell has turned into a path: write it without slashes, as SITE_BASE=${made[1]}`,
    );
  if (!/^[\w./~-]*$/.test(path ?? '') || /(?:^|\/)\.{1,2}(?:\/|$)/.test(path ?? ''))
    throw new Error(
      `SITE_BASE is "${path}", which is not the path of a site: write letters, digits and hyphens between slashes, as SITE_BASE=/wells/`,
    );
  return basePath(path || '/');
};

/** Where a site will be, as the environment says it. Throws an `Error` with one sentence where it says no such thing. */
export function siteAddress({ SITE_URL, SITE_BASE }: Record<string, string | undefined>): SiteAddress {
  return { site: site(SITE_URL), base: base(SITE_BASE) };
}
