import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { listening, siteServer } from '../../src/cli/serve.ts';
import { edited, NGINX_CONF } from './nginx-conf.ts';

const HOST = '127.0.0.1';
/** How long a server may take to start, in ms; the first time wrangler is fetched. */
const PATIENCE = 120_000;

/** A site that is to be served: where it was built to, and the path it was built for. */
export interface Built {
  folder: string;
  base: string;
}

export interface Running {
  origin: string;
  /** Ends it, and leaves nothing behind. */
  stop: () => Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, HOST, () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });

/** Starts a program, waits until it answers, and says how to end it with all that it started. Throws when it cannot be had or ends. */
const started = async (program: string, words: string[], port: number, { folder, remove }: Temporary): Promise<Running> => {
  const child = spawn(program, words, { cwd: folder, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, CI: '1' } });
  let ended = '';
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.once('error', ({ message }) => (ended = message));
  child.once('exit', (code, signal) => (ended ||= `ended with ${signal ?? code}: ${printed.trim().split('\n').at(-1)}`));
  const origin = `http://${HOST}:${port}`;
  // Closed when all that it started has ended, too.
  const closed = once(child, 'close').catch(() => undefined);
  const stop = async (): Promise<void> => {
    if (!ended && child.pid) process.kill(-child.pid);
    await closed;
    remove();
  };
  for (const until = Date.now() + PATIENCE; Date.now() < until; await setTimeout(200)) {
    if (ended) break;
    if (await fetch(origin, { redirect: 'manual' }).catch(() => null)) return { origin, stop };
  }
  const why = ended || `did not answer within ${PATIENCE / 1000} seconds`;
  await stop();
  throw new Error(why);
};

interface Temporary {
  folder: string;
  remove: () => void;
}

const temporary = (): Temporary => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

const own = async ({ folder, base }: Built): Promise<Running> => {
  const server = siteServer(folder, base);
  return { origin: `http://${HOST}:${await listening(server, 0)}`, stop: async () => void server.close() };
};

/** What handles `_headers` at Cloudflare Pages. It takes a folder for the whole host, with `_headers` at its top. */
const wrangler = async ({ folder, base }: Built): Promise<Running> => {
  const port = await freePort();
  const home = temporary();
  const host = join(home.folder, 'host');
  cpSync(folder, join(host, base), { recursive: true });
  for (const file of ['_headers', '404.html']) cpSync(join(folder, file), join(host, file));
  const words = ['--yes', 'wrangler@4', 'pages', 'dev', host, '--ip', HOST, '--port', `${port}`, '--compatibility-date', '2026-01-01'];
  return started('npx', words, port, home);
};

const nginx = async ({ folder, base }: Built): Promise<Running> => {
  const port = await freePort();
  const home = temporary();
  const at = home.folder;
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${at}/${name};`);
  cpSync(folder, join(at, 'host', base), { recursive: true });
  const site = edited(NGINX_CONF, { root: join(at, 'host'), base, listen: `${HOST}:${port}` });
  const file = join(at, 'nginx.conf');
  const one = `daemon off; master_process off; pid ${at}/pid; error_log stderr; events {}`;
  writeFileSync(file, `${one}\nhttp { access_log off; ${kept.join(' ')}\n${site}}\n`);
  return started('nginx', ['-c', file], port, home);
};

/** Servers by their names, each of which serves a built site until it is stopped. */
export const SERVERS: Record<string, (built: Built) => Promise<Running>> = {
  'our own server': own,
  'wrangler pages dev': wrangler,
  nginx,
};
