import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { headersFor, rulesOf } from './headers.ts';

const HOST = '127.0.0.1';
const FIRST_PORT = 4321;
const PORTS_TRIED = 50;

/** A server for the built site in `folder`, under the path `base` (`/` or `/x/`), with the headers that its `_headers` says; unknown addresses get its 404 page. */
export const siteServer = (folder: string, base = '/'): Server => {
  const files = sirv(folder, { etag: true });
  const prefix = base.replace(/\/$/, '');
  const rules = existsSync(join(folder, '_headers')) ? rulesOf(readFileSync(join(folder, '_headers'), 'utf8')) : [];
  const missing = readFileSync(join(folder, '404.html'));
  return createServer((request, response) => {
    const notFound = (): void => void response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing);
    const url = request.url ?? '/';
    response.setHeaders(new Map(Object.entries(headersFor(rules, url.split('?')[0] ?? '/'))));
    if (prefix && url !== prefix && !url.startsWith(`${prefix}/`)) return notFound();
    request.url = url.slice(prefix.length) || '/';
    files(request, response, notFound);
  });
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
  const { SITE_OUT = './dist', SITE_BASE = '/' } = process.env;
  const base = `/${SITE_BASE.replace(/^\/|\/$/g, '')}/`.replace('//', '/');
  const port = await firstFree(siteServer(resolve(SITE_OUT), base), FIRST_PORT);
  console.log(`\nThe site is at http://${HOST}:${port}${base}  (Ctrl+C ends it)`);
}
