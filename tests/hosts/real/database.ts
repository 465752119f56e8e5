import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { until } from './until.ts';

const run = promisify(execFile);

/** A MariaDB of its own in a folder, with an empty database; it is reached by a socket alone. */
export const startDatabase = async (folder: string, name: string): Promise<{ socket: string; stop: () => Promise<void> }> => {
  const [data, socket] = [join(folder, 'data'), join(folder, 'database.sock')];
  const own = ['--no-defaults', `--datadir=${data}`];
  await run('mariadb-install-db', [...own, '--auth-root-authentication-method=normal', '--skip-test-db', '--user=root']);
  const server = spawn('mariadbd', [...own, `--socket=${socket}`, '--skip-networking', '--user=root', '--skip-log-bin'], {
    stdio: 'ignore',
  });
  // Where something fails before it is stopped.
  process.once('exit', () => server.kill());
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  await until(() => existsSync(socket), 'MariaDB');
  await run('mariadb', ['--no-defaults', `--socket=${socket}`, '--user=root', '-e', `CREATE DATABASE ${name}`]);
  const stop = async (): Promise<void> => {
    server.kill();
    await ended;
  };
  return { socket, stop };
};
