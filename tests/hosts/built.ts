import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { listening, siteServer } from '../../src/cli/serve.ts';
import { launched } from '../chromium.ts';
import { astro, environment } from '../site/project.ts';
import { embeddedOf, type Embedded, type Kind } from './embedded.ts';
import type { Host } from './host.ts';

/** Scripts of packages that hosts have on their pages. */
const SCRIPTS: Record<string, string> = {
  '/pym.js': 'node_modules/pym.js/dist/pym.v1.min.js',
  '/frames.js': 'node_modules/@newswire/frames/dist/frames.modern.js',
  '/resizer.js': 'node_modules/@open-iframe-resizer/core/dist/index.js',
};

export interface Built {
  browser: Browser;
  folder: string;
  /** Where the site is: on another site than the hosts, as the browser sees it. */
  origin: string;
  embedded: Record<Kind, Embedded>;
  /** Puts a page on the host, and returns its address. */
  put: (html: string, policy?: string) => string;
}

/** A server for pages that embed; what is not known is an empty page. */
const hostServer = (pages: Map<string, { html: string; policy: string | undefined }>): Server =>
  createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const script = SCRIPTS[path];
    const page = pages.get(path);
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html; charset=utf-8');
    if (page?.policy) response.setHeader('content-security-policy', page.policy);
    response.end(script ? readFileSync(script) : (page?.html ?? ''));
  });

/** Builds the site as one that knows its address, serves it there, and serves hosts from elsewhere, for the tests of a file. */
export const builtForHosts = (): Built => {
  const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
  const pages = new Map<string, { html: string; policy: string | undefined }>();
  const built = { folder } as Built;
  let site: Server | undefined;
  // The address has to be known before the build, and taken until after it.
  const ours = createServer((request, response) => void site?.emit('request', request, response));
  const theirs = hostServer(pages);
  beforeAll(async () => {
    built.origin = `http://127.0.0.1:${await listening(ours, 0)}`;
    const host = `http://localhost:${await listening(theirs, 0)}`;
    const env = { ...environment, SITE_URL: built.origin, SITE_OUT: folder };
    await promisify(execFile)(process.execPath, astro('build'), { env });
    site = siteServer(folder);
    built.browser = await launched();
    built.embedded = await embeddedOf(built.browser, folder, built.origin, host);
    built.put = (html, policy) => {
      const path = `/${pages.size}`;
      pages.set(path, { html, policy });
      return host + path;
    };
  }, 600_000);
  afterAll(async () => {
    await built.browser?.close();
    ours.close();
    theirs.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return built;
};

export const putHost = async ({ put, embedded }: Built, host: Host, kind: Kind): Promise<string> =>
  put(await host.page(embedded[kind]), host.policy?.(embedded[kind]));
