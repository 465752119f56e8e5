import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf } from './site.ts';

/** Links of a built site that lead nowhere: a page or file that is missing, or a place on a page that is. */
export const brokenLinks = (folder: string, base: string): string[] => {
  const pages = new Map(
    pagesOf(folder).map((path) => [path, readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8')]),
  );
  const ids = new Map([...pages].map(([path, html]) => [path, new Set([...html.matchAll(/\sid="?([^"\s>]+)/g)].map((found) => found[1]))]));
  const broken = (page: string, href: string): boolean => {
    const { pathname, hash } = new URL(href, `http://site${base.replace(/\/$/, '')}${page}`);
    if (!pathname.startsWith(base)) return true;
    const path = `/${pathname.slice(base.length)}`;
    if (!pages.has(path)) return !existsSync(join(folder, path)) || path.endsWith('/');
    // A view of a page is no place on it.
    return hash.length > 1 && !hash.includes('=') && !ids.get(path)?.has(decodeURIComponent(hash.slice(1)));
  };
  return [...pages].flatMap(([page, html]) =>
    [...html.replace(/<script[^>]*>[^]*?<\/script>/g, '').matchAll(/\s(?:href|src)="?([^"\s>]+)/g)]
      .map((found) => (found[1] ?? '').replaceAll('&amp;', '&'))
      .filter((href) => !/^(https?:|mailto:|data:|&quot;)/.test(href))
      .filter((href) => broken(page, href))
      .map((href) => `${page} -> ${href}`),
  );
};
