import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import compression from 'compression';
import { siteAddress } from '../integrations/site-address.ts';
import { headersOf, NOT_KEPT } from '../integrations/headers.ts';
import { sendFile } from './server/send-file.ts';
import { servedSite } from './server/served-site.ts';

const HOST = '127.0.0.1';
const FIRST_PORT = 4321;
const PORTS_TRIED = 50;
const METHODS = ['GET', 'HEAD'];
/** How often a file is looked for that a build may be moving just then, away and in its place; two builds may be doing so by turns. */
const LOOKS = 20;

/** What a request asks for; some write the host before the path, as to a proxy. */
const asked = (target: string): { pathname: string; search: string } => {
  const [, path = '', search = ''] = /^(?:https?:\/\/[^/?]*)?([^?]*)(.*)$/is.exec(target) ?? [];
  try {
    return { pathname: decodeURI(path) || '/', search };
  } catch {
    return { pathname: path, search };
  }
};

/**
 * A server for the site that is built to `folder`, under the path `base` (`/` or `/x/`), which compresses and sends what the site's
 * `_headers` say as hosts do; unknown addresses get its 404 page, pages without their last slash are elsewhere. While the site is built
 * it serves the former build. Throws an `Error` with one sentence where the folder holds no finished build.
 */
export function siteServer(folder: string, base = '/'): Server {
  const current = servedSite(folder);
  const compressed = compression();
  const prefix = base.replace(/\/$/, '');
  const answer = async (request: IncomingMessage, response: ServerResponse, looks = LOOKS): Promise<void> => {
    const { pathname, search } = asked(request.url ?? '/');
    const { folder: place, missing, rules, addresses } = current();
    const path = pathname.replace(/\/index\.html$/, '/');
    for (const [name, value] of Object.entries(headersOf(rules, path))) response.setHeader(name, value);
    const page = [path, `${path}/`].find((each) => each.startsWith(prefix) && addresses.has(each.slice(prefix.length)));
    if (page && page !== pathname) return void response.writeHead(308, { location: encodeURI(page) + search }).end();
    const file = page?.slice(prefix.length).replace(/\/$/, '/index.html');
    if (file && (await sendFile(join(place, file), request, response))) return;
    if (file && looks > 1) return answer(request, response, looks - 1);
    response.setHeader('Cache-Control', NOT_KEPT);
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing);
  };
  return createServer((request, response) => {
    if (!METHODS.includes(request.method ?? '')) return void response.writeHead(405, { Allow: METHODS.join(', ') }).end();
    // A part is counted in the bytes of the file, which are others once it is compressed.
    if (request.headers.range) delete request.headers['accept-encoding'];
    compressed(request, response, () => void answer(request, response).catch(() => response.destroy()));
  });
}

/** Listens on the port, 0 for any; returns the port that it got. Rejects when the port is taken. */
export function listening(server: Server, port: number): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, HOST, () => {
      server.off('error', failed);
      done((server.address() as AddressInfo).port);
    });
  });
}

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
  const { SITE_OUT = './dist' } = process.env;
  try {
    const { base } = siteAddress(process.env);
    const port = await firstFree(siteServer(resolve(SITE_OUT), base), FIRST_PORT);
    console.log(`\nThe site is at http://${HOST}:${port}${base}  (Ctrl+C to stop)`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
