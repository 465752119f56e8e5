import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { copyFileSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { headersFor, rulesOf } from '../../src/commands/headers.ts';
import { nginxServer } from '../../src/commands/nginx.ts';
import { listening, siteServer } from '../../src/commands/serve.ts';

const DIST = resolve('dist');
const rules = rulesOf(readFileSync(join(DIST, '_headers'), 'utf8'));

/** One path of each kind that the rules tell apart, with the type that it is served as. */
const paths = (): [string, string][] => {
  const first = (pattern: string): string => `/${globSync(pattern, { cwd: DIST }).sort()[0]?.replaceAll('\\', '/') ?? ''}`;
  const page = (pattern: string): string => first(pattern).replace(/index\.html$/, '');
  const all: [string, string][] = [
    ['/', 'text/html'],
    [page('claims/*/index.html'), 'text/html'],
    [page('timeline/index.html'), 'text/html'],
    [page('embeds/index.html'), 'text/html'],
    [page('embed/timeline/index.html'), 'text/html'],
    [page('embed/claims/*/index.html'), 'text/html'],
    [first('embed/timeline/data.json'), 'application/json'],
    [first('embed/timeline/data.csv'), 'text/csv'],
    [first('embed/timeline/oembed.json'), 'application/json'],
    [first('embed/timeline/image.svg'), 'image/svg+xml'],
    [first('embed/timeline/image.png'), 'image/png'],
    ['/embed.js', 'javascript'],
    [page('pinned/*/index.html'), 'text/html'],
    [first('_astro/*.js'), 'javascript'],
    [first('_astro/fonts/*.woff2'), 'font/woff2'],
    ['/favicon.svg', 'image/svg+xml'],
  ];
  // What this build has none of is "/" by now.
  return all.filter(([path], place) => path !== '/' || place === 0);
};

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });

interface Host {
  name: string;
  origin: string;
  stop: () => void;
}

const has = (command: string): boolean => spawnSync(command, ['-v'], { stdio: 'ignore' }).error === undefined;

const ours = async (): Promise<Host> => {
  const server = siteServer(DIST);
  return { name: 'npm start', origin: `http://127.0.0.1:${await listening(server, 0)}`, stop: () => server.close() };
};

const running = (name: string, port: number, child: ChildProcess, clean = (): void => {}): Host => ({
  name,
  origin: `http://127.0.0.1:${port}`,
  stop: () => {
    child.kill('SIGTERM');
    clean();
  },
});

const nginx = async (): Promise<Host> => {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const types = ['/etc/nginx/mime.types', '/usr/local/etc/nginx/mime.types', '/opt/homebrew/etc/nginx/mime.types'];
  copyFileSync(types.find((file) => existsSync(file)) ?? '', join(folder, 'mime.types'));
  const http = ['access_log off;', nginxServer(rules, DIST, '/', port)];
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${user}pid ${folder}/pid;\nerror_log stderr;\ndaemon off;\nevents {}\nhttp {\n${http.join('\n')}\n}\n`,
  );
  const child = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'inherit'] });
  return running('nginx', port, child, () => rmSync(folder, { recursive: true, force: true }));
};

const wrangler = async (): Promise<Host> => {
  const port = await freePort();
  const words = ['wrangler', 'pages', 'dev', DIST, '--port', String(port), '--ip', '127.0.0.1', '--compatibility-date', '2026-01-01'];
  const folder = mkdtempSync(join(tmpdir(), 'wrangler-'));
  const env = { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: '1' };
  // A group of its own: npx starts others, and all of them have to end.
  const child = spawn('npx', ['--yes', ...words], { cwd: folder, stdio: 'ignore', env, detached: true });
  return {
    name: 'wrangler pages dev',
    origin: `http://127.0.0.1:${port}`,
    stop: () => {
      if (child.pid) process.kill(-child.pid);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const answer = async (origin: string, path: string, patience: number): Promise<Response> => {
  try {
    return await fetch(origin + path);
  } catch (error) {
    if (patience <= 0) throw error;
    await wait(500);
    return answer(origin, path, patience - 1);
  }
};

const FRAMING = ['content-security-policy', 'x-frame-options'];

/** What a host answers otherwise than the rules say, a line each. */
const differences = async ({ origin }: Host): Promise<string[]> => {
  const found: string[] = [];
  await answer(origin, '/', 120);
  for (const [path, type] of paths()) {
    const { status, headers } = await fetch(origin + path, { redirect: 'manual' });
    const due = Object.entries(headersFor(rules, path)).map(([name, value]): [string, string] => [name.toLowerCase(), value]);
    if (status !== 200) found.push(`${path}: ${status}`);
    if (!headers.get('content-type')?.includes(type)) found.push(`${path}: content-type ${headers.get('content-type')}, not ${type}`);
    for (const [name, value] of due) if (headers.get(name) !== value) found.push(`${path}: ${name}: ${headers.get(name)}, not ${value}`);
    for (const name of FRAMING)
      if (headers.has(name) && !due.some(([each]) => each === name)) found.push(`${path}: ${name}: ${headers.get(name)}, not to be there`);
  }
  return found;
};

/** `npm run hosts`: serves the built site with real servers and compares what they answer with the rules, header by header. */
const hosts: [string, boolean, () => Promise<Host>][] = [
  ['npm start', true, ours],
  ['nginx', has('nginx'), nginx],
  ['wrangler pages dev', process.argv.includes('--wrangler'), wrangler],
];
for (const [name, there, start] of hosts) {
  if (!there) {
    console.log(`${name}: not tried; ${name === 'nginx' ? 'it is not installed' : 'say -- --wrangler, and npx fetches it'}`);
    continue;
  }
  const host = await start();
  try {
    const found = await differences(host);
    console.log(
      `${host.name}: ${paths().length} paths, ${found.length === 0 ? 'every header as it should be' : `${found.length} differences`}`,
    );
    for (const line of found) console.log(`  ${line}`);
    if (found.length > 0) process.exitCode = 1;
  } finally {
    host.stop();
  }
}
