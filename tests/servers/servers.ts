import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { HeaderRule } from '../../src/commands/headers.ts';
import { nginxSite } from '../../src/commands/nginx.ts';
import { listening, siteServer } from '../../src/commands/serve.ts';

const HOST = '127.0.0.1';
const PATIENCE = 120_000;

/** A site that is to be served: where it was built to, and the path it was built for. */
export interface Built {
  folder: string;
  base: string;
  rules: HeaderRule[];
}

export interface Running {
  origin: string;
  stop: () => void;
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, HOST, () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });

/** Starts a program, waits until it answers, and says how to end it with all that it started. Throws when it cannot be had or ends. */
const started = async (program: string, words: string[], port: number, remove: () => void): Promise<Running> => {
  const child = spawn(program, words, { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, CI: '1' } });
  let ended = '';
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.once('error', ({ message }) => (ended = message));
  child.once('exit', (code) => (ended ||= `ended with ${code}: ${printed.trim().split('\n').at(-1)}`));
  const origin = `http://${HOST}:${port}`;
  const stop = (): void => {
    if (!ended && child.pid) process.kill(-child.pid);
    remove();
  };
  for (const until = Date.now() + PATIENCE; Date.now() < until; await setTimeout(200)) {
    if (ended) break;
    if (await fetch(origin, { redirect: 'manual' }).catch(() => null)) return { origin, stop };
  }
  stop();
  throw new Error(ended || 'did not answer');
};

const temporary = (): { folder: string; remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

const own = async ({ folder, base }: Built): Promise<Running> => {
  const server = siteServer(folder, base);
  return { origin: `http://${HOST}:${await listening(server, 0)}`, stop: () => void server.close() };
};

/** What handles `_headers` at Cloudflare Pages. It takes a folder for the whole host, with `_headers` at its top. */
const wrangler = async ({ folder, base }: Built): Promise<Running> => {
  const port = await freePort();
  const { folder: host, remove } = temporary();
  cpSync(folder, join(host, base), { recursive: true });
  cpSync(join(folder, '_headers'), join(host, '_headers'));
  cpSync(join(folder, '404.html'), join(host, '404.html'));
  const words = ['--yes', 'wrangler@4', 'pages', 'dev', host, '--ip', HOST, '--port', `${port}`, '--compatibility-date', '2026-01-01'];
  return started('npx', words, port, remove);
};

const nginx = async ({ folder, base, rules }: Built): Promise<Running> => {
  const port = await freePort();
  const { folder: home, remove } = temporary();
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${home}/${name};`);
  const site = nginxSite(rules, { folder, base, host: '_', listen: [`${HOST}:${port}`] });
  const file = join(home, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off; master_process off; pid ${home}/pid; error_log stderr; events {}\nhttp { access_log off; ${kept.join(' ')}\n${site}}\n`,
  );
  return started('nginx', ['-c', file], port, remove);
};

/** Servers by their names, each of which serves a built site until it is stopped. */
export const SERVERS: Record<string, (built: Built) => Promise<Running>> = {
  'our own server': own,
  'wrangler pages dev': wrangler,
  nginx,
};
