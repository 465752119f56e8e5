import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import compression from 'compression';
import sirv from 'sirv';
import { basePath } from './base.ts';
import { addressesOf } from './headers-written.ts';
import { headerRules, headersOf, NOT_KEPT } from './headers.ts';

const HOST = '127.0.0.1';
const FIRST_PORT = 4321;
const PORTS_TRIED = 50;

const asked = (url: string): { pathname: string; search: string } => {
  const [path = '/'] = url.split('?', 1);
  const search = url.slice(path.length);
  try {
    return { pathname: decodeURI(path), search };
  } catch {
    return { pathname: path, search };
  }
};

/**
 * A server for the built site in `folder`, under the path `base` (`/` or `/x/`), which compresses and sends what the site's `_headers` say as
 * hosts do; unknown addresses get its 404 page, pages without their last slash are elsewhere.
 */
export const siteServer = (folder: string, base = '/'): Server => {
  const files = sirv(folder, { etag: true });
  const compressed = compression();
  const prefix = base.replace(/\/$/, '');
  const missing = readFileSync(join(folder, '404.html'));
  const rules = headerRules(readFileSync(join(folder, '_headers'), 'utf8'));
  const addresses = new Set(addressesOf(folder).map((path) => prefix + path));
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname, search } = asked(request.url ?? '/');
    const path = pathname.replace(/\/index\.html$/, '/');
    for (const [name, value] of Object.entries(headersOf(rules, path))) response.setHeader(name, value);
    const notFound = (): void => {
      response.setHeader('Cache-Control', NOT_KEPT);
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing);
    };
    const page = [path, `${path}/`].find((each) => addresses.has(each));
    if (page === undefined) return notFound();
    if (page !== pathname) return void response.writeHead(308, { location: encodeURI(page) + search }).end();
    request.url = encodeURI(page.slice(prefix.length));
    files(request, response, notFound);
  };
  return createServer((request, response) => compressed(request, response, () => answer(request, response)));
};

/** Listens on the port, 0 for any; returns the port that it got. Rejects when the port is taken. */
export const listening = (server: Server, port: number): Promise<number> =>
  new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, HOST, () => {
      server.off('error', failed);
      done((server.address() as AddressInfo).port);
    });
  });

const firstFree = async (server: Server, port: number): Promise<number> => {
  try {
    return await listening(server, port);
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (!taken || port >= FIRST_PORT + PORTS_TRIED) throw error;
    console.log(`Port ${port} is taken; trying ${port + 1}.`);
    return firstFree(server, port + 1);
  }
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { SITE_OUT = './dist', SITE_BASE } = process.env;
  const base = basePath(SITE_BASE);
  const port = await firstFree(siteServer(resolve(SITE_OUT), base), FIRST_PORT);
  console.log(`\nThe site is at http://${HOST}:${port}${base}  (Ctrl+C ends it)`);
}
