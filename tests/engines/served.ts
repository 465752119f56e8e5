import { createServer, type Server } from 'node:http';
import { listening, siteServer } from '../../src/cli/serve.ts';

export interface Served {
  /** Where the site is. */
  origin: string;
  /** Puts a page beside the site, at an address of its own. */
  beside: (html: string) => string;
  /** Puts a page on another site, which may show ours in a frame. */
  elsewhere: (html: string) => string;
  close: () => void;
}

/** Pages that tests make up, then whatever else there is. */
const withPages = (pages: Map<string, string>, rest?: Server): Server =>
  createServer((request, response) => {
    const html = pages.get(request.url ?? '');
    if (html === undefined && rest) return void rest.emit('request', request, response);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html ?? '');
  });

/** Serves a built site, and pages that show it. */
export const served = async (folder: string): Promise<Served> => {
  const pages = new Map<string, string>();
  const put = (html: string): string => {
    const path = `/page-${pages.size}.test`;
    pages.set(path, html);
    return path;
  };
  const [ours, theirs] = [withPages(pages, siteServer(folder)), withPages(pages)];
  const origin = `http://127.0.0.1:${await listening(ours, 0)}`;
  const host = `http://localhost:${await listening(theirs, 0)}`;
  return {
    origin,
    beside: (html) => origin + put(html),
    elsewhere: (html) => host + put(html),
    close: () => {
      for (const server of [ours, theirs]) server.close();
    },
  };
};
