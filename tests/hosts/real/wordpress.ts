import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startDatabase } from './database.ts';
import { freePort } from './free-port.ts';
import { come } from './until.ts';

/** Where Debian puts WordPress. */
const INSTALLED = '/usr/share/wordpress';
const OURS = 'tests/hosts/real/wordpress';

export const ROLES = ['administrator', 'editor', 'author', 'contributor'] as const;
export type Role = (typeof ROLES)[number];

export interface WordPress {
  address: string;
  /** Publishes a post that somebody of a role has written, and returns its address. */
  post: (role: Role, content: string) => Promise<string>;
  stop: () => Promise<void>;
}

/** What Debian packages are missing of those that a WordPress needs. */
export const missing = (): string[] =>
  Object.entries({ wordpress: `${INSTALLED}/wp-load.php`, 'php-cli': '/usr/bin/php', 'mariadb-server': '/usr/sbin/mariadbd' }).flatMap(
    ([name, file]) => (existsSync(file) ? [] : [name]),
  );

/** A copy, since WordPress takes the folder of its own files for its root. */
const copied = (root: string): void => {
  cpSync(INSTALLED, root, { recursive: true, dereference: true, filter: (path) => !path.endsWith('.htaccess') });
  mkdirSync(join(root, 'wp-content/mu-plugins'));
  for (const [from, to] of [
    ['wp-config.php', 'wp-config.php'],
    ['install.php', 'install.php'],
    ['loopback.php', 'wp-content/mu-plugins/loopback.php'],
  ] as const)
    cpSync(join(OURS, from), join(root, to));
};

const poster =
  (address: string, passwords: Record<Role, string>): WordPress['post'] =>
  async (role, content) => {
    const send = async (who: Role, path: string, fields: Record<string, string>) => {
      const answer = await fetch(`${address}/?rest_route=/wp/v2/posts${path}`, {
        method: 'POST',
        headers: { authorization: `Basic ${btoa(`${who}:${passwords[who]}`)}`, 'content-type': 'application/json' },
        body: JSON.stringify(fields),
      });
      if (!answer.ok) throw new Error(await answer.text());
      return (await answer.json()) as { id: number };
    };
    const { id } = await send(role, '', { title: role, content, status: 'pending' });
    // A contributor may not publish; whoever publishes leaves the words as they are.
    await send('administrator', `/${id}`, { status: 'publish' });
    return `${address}/?p=${id}`;
  };

/** Starts a WordPress from Debian's packages on loopback, in a temporary folder that is removed when it stops. */
export const startWordPress = async (): Promise<WordPress> => {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const root = join(folder, 'root');
  copied(root);
  const database = await startDatabase(folder, 'wordpress');
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const env = { ...process.env, WORDPRESS_SOCKET: database.socket, WORDPRESS_ADDRESS: address, PHP_CLI_SERVER_WORKERS: '4' };
  const settings = ['-d', 'sendmail_path=/bin/true', '-d', 'display_errors=0'];
  const { stdout } = await promisify(execFile)('php', [...settings, 'install.php'], { cwd: root, env });
  const server = spawn('php', [...settings, '-S', `127.0.0.1:${port}`, '-t', root], { env, stdio: 'ignore', detached: true });
  const stop = async (): Promise<void> => {
    // Its workers with it.
    if (server.pid) process.kill(-server.pid);
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  await come(address, 'WordPress', stop);
  return { address, post: poster(address, JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as Record<Role, string>), stop };
};
