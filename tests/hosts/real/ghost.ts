import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDatabase } from './database.ts';
import { freePort } from './free-port.ts';
import { come } from './until.ts';

/** Where a Ghost is kept once it has been installed, which `npm ci` does not empty: it brings some 1,400 packages. */
const KEPT = join(homedir(), '.cache', 'dossier-hosts', 'ghost');
/** A network that is too slow is none. */
const LONGEST = 240_000;
const OWNER = { email: 'owner@example.org', password: 'Correct-horse-9' };

/** What Ghost makes of an address that is pasted. */
interface Bookmark {
  type: string;
  url: string;
  metadata: Record<'url' | 'title' | 'description' | 'author' | 'publisher' | 'thumbnail' | 'icon', string | null>;
}

/** A card of a post: its kind, and what it holds. */
type Card = { type: 'html'; html: string } | Bookmark;

export interface Ghost {
  pasted: (address: string) => Promise<Bookmark>;
  /** Publishes a post that holds one card, and returns its address. */
  post: (card: Card) => Promise<string>;
  stop: () => Promise<void>;
}

export const isGhostInstalled = (): boolean => existsSync(join(KEPT, 'package/node_modules/knex'));

/**
 * Installs Ghost from its npm package, without the native library for SQLite that npm would compile for minutes: it runs on MariaDB. Throws an
 * `Error` where npm does not come by it.
 */
export const installGhost = (): void => {
  if (isGhostInstalled()) return;
  mkdirSync(KEPT, { recursive: true });
  const run = (command: string, words: string[], cwd: string): Buffer =>
    execFileSync(command, words, { cwd, stdio: ['ignore', 'pipe', 'inherit'], timeout: LONGEST });
  const [archive = ''] = String(run('npm', ['pack', 'ghost@6', '--silent'], KEPT))
    .trim()
    .split('\n');
  run('tar', ['-xzf', archive], KEPT);
  run(
    'npm',
    ['install', '--ignore-scripts', '--omit=dev', '--legacy-peer-deps', '--no-audit', '--no-fund', '--no-package-lock'],
    join(KEPT, 'package'),
  );
};

/** Calls the API of Ghost as its owner, whom the first call makes. */
const api = async (address: string) => {
  const headers: Record<string, string> = { 'content-type': 'application/json', origin: address, 'accept-version': 'v6.0' };
  const call = async (method: string, path: string, fields?: object): Promise<globalThis.Response> => {
    const answer = await fetch(`${address}/ghost/api/admin${path}`, { method, headers, ...(fields && { body: JSON.stringify(fields) }) });
    if (!answer.ok) throw new Error(await answer.text());
    return answer;
  };
  await call('POST', '/authentication/setup/', { setup: [{ name: 'Owner', blogTitle: 'Host', ...OWNER }] });
  const session = await call('POST', '/session/', { username: OWNER.email, password: OWNER.password });
  // It ends its answer when the session is kept; whoever asks before is not known yet.
  await session.text();
  headers['cookie'] = session.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
  return call;
};

const document = (card: Card): string =>
  JSON.stringify({
    root: { children: [{ version: 1, ...card }], direction: null, format: '', indent: 0, type: 'root', version: 1 },
  });

/** Starts an installed Ghost on loopback, in a temporary folder that is removed when it stops. */
export const startGhost = async (): Promise<Ghost> => {
  const folder = mkdtempSync(join(tmpdir(), 'ghost-'));
  const content = join(folder, 'content');
  const program = join(KEPT, 'package');
  cpSync(join(program, 'content'), content, { recursive: true });
  const [database, port] = [await startDatabase(folder, 'ghost'), await freePort()];
  const address = `http://localhost:${port}`;
  const settings = {
    // In development it asks addresses on loopback, too.
    NODE_ENV: 'development',
    url: address,
    server__host: '127.0.0.1',
    server__port: String(port),
    database__client: 'mysql',
    database__connection__socketPath: database.socket,
    database__connection__user: 'root',
    database__connection__database: 'ghost',
    database__connection__charset: 'utf8mb4',
    paths__contentPath: content,
    security__staffDeviceVerification: 'false',
    privacy__useUpdateCheck: 'false',
  };
  const server = spawn(process.execPath, ['index.js'], { cwd: program, env: { ...process.env, ...settings }, stdio: 'ignore' });
  const stop = async (): Promise<void> => {
    server.kill();
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  await come(address, 'Ghost', stop);
  const call = await api(address);
  return {
    pasted: async (pasted) => (await call('GET', `/oembed/?url=${encodeURIComponent(pasted)}`)).json() as Promise<Bookmark>,
    post: async (card) => {
      const answer = await call('POST', '/posts/', { posts: [{ title: 'Post', status: 'published', lexical: document(card) }] });
      const { posts } = (await answer.json()) as { posts: { url: string }[] };
      return posts[0]?.url ?? '';
    },
    stop,
  };
};
