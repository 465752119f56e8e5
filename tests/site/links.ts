import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf } from './site.ts';

/** The addresses that a page names in its attributes, whatever they lead to. */
const addressesIn = (html: string): string[] => {
  const attributes = html
    .replace(/<script[^>]*>[^]*?<\/script>/g, '')
    .matchAll(/\s(href|src|srcset|poster|content|data-documents)=(?:"([^"]*)"|([^"\s>]+))/g);
  return [...attributes].flatMap(([, name, quoted, bare]) => {
    const value = (quoted ?? bare ?? '').replaceAll('&amp;', '&');
    if (name === 'srcset') return value.split(',').map((each) => each.trim().split(' ')[0] ?? '');
    // What a page says of itself names whole addresses among words.
    return name === 'content' && !/^https?:\S+$/.test(value) ? [] : [value];
  });
};

/**
 * Links of a built site that lead nowhere: a page or file that is missing, or a place on a page that is; also whole addresses of the site
 * itself, where its own (`https://…`, without a path) is given.
 */
export const brokenLinks = (folder: string, base: string, site = 'https://site.invalid'): string[] => {
  const start = site + base;
  const pages = new Map(
    pagesOf(folder).map((path) => [path, readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8')]),
  );
  const ids = new Map([...pages].map(([path, html]) => [path, new Set([...html.matchAll(/\sid="?([^"\s>]+)/g)].map((found) => found[1]))]));
  const broken = (page: string, href: string): boolean => {
    const { pathname, hash } = new URL(href, start.replace(/\/$/, '') + page);
    if (!pathname.startsWith(base)) return true;
    const path = `/${pathname.slice(base.length)}`;
    if (!pages.has(path)) return !existsSync(join(folder, path)) || path.endsWith('/');
    // A view of a page is no place on it.
    return hash.length > 1 && !hash.includes('=') && !ids.get(path)?.has(decodeURIComponent(hash.slice(1)));
  };
  const isOwn = (href: string): boolean => !/^(https?:|mailto:|data:|&quot;)/.test(href) || href.startsWith(start);
  return [...pages].flatMap(([page, html]) =>
    addressesIn(html)
      .filter((href) => isOwn(href) && broken(page, href))
      .map((href) => `${page} -> ${href}`),
  );
};
