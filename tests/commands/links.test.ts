import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { asking, confirmed } from '../../src/commands/asking.ts';
import { bar } from '../../src/commands/progress.ts';
import type { Answer } from '../../src/data/link-health.ts';
import { localCertificate } from '../fixtures/local-certificate.ts';
import { wellWater } from '../fixtures/well-water.ts';

const LONG = 20_000;
const SHORT = 100;

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

const closed = (server: Server): Promise<unknown> =>
  new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  });

const listening = (server: Server): Promise<string> =>
  new Promise((done) => {
    ends.push(() => closed(server));
    server.listen(0, '127.0.0.1', () => done(`127.0.0.1:${(server.address() as AddressInfo).port}`));
  });

/** What a server has seen: its requests in order, their agents, and how many of them were under way at once at most. */
interface Seen {
  requests: string[];
  agents: Set<string | undefined>;
  most: number;
}

const MOVES: Record<string, string> = { '/old': '/new', '/slash': '/slash/', '/round': '/round', '/away': 'mailto:desk@desk.example' };

const answer = ({ url = '', method }: IncomingMessage, response: ServerResponse): unknown => {
  const code = /^\/(\d{3})$/.exec(url)?.[1];
  if (MOVES[url]) return response.writeHead(301, { location: MOVES[url] }).end();
  if (url === '/hang') return undefined;
  if (url === '/close' || (url === '/close-head' && method === 'HEAD')) return response.destroy();
  if (url === '/no-head' && method === 'HEAD') return response.writeHead(405).end();
  return response.writeHead(code ? Number(code) : 200, { 'content-type': 'text/html' }).end('<p>words</p>');
};

const watched = (): { seen: Seen; listener: RequestListener } => {
  const seen: Seen = { requests: [], agents: new Set(), most: 0 };
  let under = 0;
  const listener: RequestListener = (request, response) => {
    under += 1;
    seen.most = Math.max(seen.most, under);
    seen.requests.push(`${request.method} ${request.url}`);
    seen.agents.add(request.headers['user-agent']);
    response.on('close', () => (under -= 1));
    // The answer comes after whatever else has arrived, so that requests made at once would be seen together.
    setImmediate(() => answer(request, response));
  };
  return { seen, listener };
};

const host = async () => {
  const { seen, listener } = watched();
  const server = createServer(listener);
  return { seen, server, root: `http://${await listening(server)}` };
};

const manners = { agent: 'Well Water link check', timeout: LONG, atOnce: 8, pause: async () => undefined };

describe('asking an address', () => {
  test.each([200, 403, 404, 410, 429, 451, 500])('tells the status %i', async (code) => {
    const { root } = await host();
    expect(await asking(manners)(`${root}/${code}`)).toEqual({ status: code, address: `${root}/${code}` });
  });

  test('names who asks', async () => {
    const { root, seen } = await host();
    await asking(manners)(`${root}/200`);
    expect(seen.agents).toEqual(new Set(['Well Water link check']));
  });

  test('asks for the head only, where that is answered', async () => {
    const { root, seen } = await host();
    await asking(manners)(`${root}/200`);
    expect(seen.requests).toEqual(['HEAD /200']);
  });

  test.each(['/no-head', '/close-head'])('asks a server that refuses this for the whole: %s', async (path) => {
    const { root, seen } = await host();
    expect(await asking(manners)(`${root}${path}`)).toEqual({ status: 200, address: `${root}${path}` });
    expect(seen.requests).toEqual([`HEAD ${path}`, `GET ${path}`]);
  });

  test('does not ask again where there were too many requests', async () => {
    const { root, seen } = await host();
    await asking(manners)(`${root}/429`);
    expect(seen.requests).toEqual(['HEAD /429']);
  });

  test('follows redirects and tells where they lead', async () => {
    const { root } = await host();
    expect(await asking(manners)(`${root}/old`)).toEqual({ status: 200, address: `${root}/new` });
    expect(await asking(manners)(`${root}/slash`)).toEqual({ status: 200, address: `${root}/slash/` });
  });

  test('does not follow redirects for ever, nor out of the web', async () => {
    const { root } = await host();
    expect(await asking(manners)(`${root}/round`)).toEqual({ status: 301, address: `${root}/round` });
    expect(await asking(manners)(`${root}/away`)).toEqual({ status: 301, address: `${root}/away` });
  });

  test('tells of a server that never answers, that ends the talk, or that is not there', async () => {
    const { root, server } = await host();
    expect(await asking({ ...manners, timeout: SHORT })(`${root}/hang`)).toEqual({ failure: 'time-out' });
    expect(await asking(manners)(`${root}/close`)).toEqual({ failure: 'closed' });
    await closed(server);
    expect(await asking(manners)(`${root}/200`)).toEqual({ failure: 'shut' });
  });
});

describe('asking many addresses', () => {
  const paths = ['/200', '/old', '/404', '/no-head', '/500', '/a', '/b', '/c'];

  test('makes one request at a time to a host, with a pause before every further one', async () => {
    const { root, seen } = await host();
    const requestsAtPauses: number[] = [];
    const ask = asking({ ...manners, pause: async () => requestsAtPauses.push(seen.requests.length) });
    await Promise.all(paths.map((path) => ask(`${root}${path}`)));
    expect(seen.most).toBe(1);
    expect(seen.requests).toHaveLength(12);
    expect(requestsAtPauses).toEqual(seen.requests.map((_, index) => index).slice(1));
  });

  test('makes no more requests at once than it may, however many hosts there are', async () => {
    const hosts = await Promise.all([1, 2, 3, 4, 5].map(host));
    let under = 0;
    let most = 0;
    for (const { server } of hosts) {
      server.on('request', (_, response: ServerResponse) => {
        most = Math.max(most, (under += 1));
        response.on('close', () => (under -= 1));
      });
    }
    const ask = asking({ ...manners, atOnce: 1 });
    const answers = await Promise.all(hosts.map(({ root }) => ask(`${root}/200`)));
    expect(answers.every((one) => 'status' in one && one.status === 200)).toBe(true);
    expect(most).toBe(1);
  });
});

describe('a host that cannot be reached', () => {
  const GONE = 'https://gone.example/';

  test('is believed to be gone while another still answers', async () => {
    const { root } = await host();
    const answers = new Map<string, Answer>([
      [`${root}/200`, { status: 200, address: `${root}/200` }],
      [GONE, { failure: 'no such host' }],
    ]);
    expect(await confirmed(answers, asking(manners))).toEqual(answers);
  });

  test('is not when the network was lost on the way', async () => {
    const { root, server } = await host();
    const answers = new Map<string, Answer>([
      [`${root}/200`, { status: 200, address: `${root}/200` }],
      [GONE, { failure: 'no such host' }],
    ]);
    await closed(server);
    expect(Object.fromEntries(await confirmed(answers, asking(manners)))).toEqual({
      [`${root}/200`]: { status: 200, address: `${root}/200` },
      [GONE]: { failure: 'no connection' },
    });
  });
});

test('progress is one line', () => {
  expect(bar(0, 4)).toBe(`[${' '.repeat(30)}] 0 of 4`);
  expect(bar(4, 4)).toBe(`[${'#'.repeat(30)}] 4 of 4`);
});

describe('npm run links', () => {
  const secureHost = async () => {
    const { seen, listener } = watched();
    const server = createSecureServer(localCertificate, listener);
    return { seen, server, root: `https://${await listening(server)}` };
  };

  const FILE = 'content/links.json';

  const project = (...sources: [id: string, address: string][]) => {
    const folder = mkdtempSync(join(tmpdir(), 'links-'));
    ends.push(() => rmSync(folder, { recursive: true }));
    const source = (id: string, address: string) =>
      `${id}:\n  type: webpage\n  title: null\n  publisher: P\n  issued: null\n  URL: ${address}\n  language: en\n` +
      '  seen: { part: full, note: all }\n  quality: primary\n  link_ok: true\n';
    const files = {
      ...wellWater(),
      'content/sources.yaml': sources.map((one) => source(...one)).join(''),
      'certificate.pem': localCertificate.cert,
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return folder;
  };

  const run = (folder: string): Promise<{ code: number | null; out: string; err: string }> =>
    new Promise((done) => {
      const env = { ...process.env, NODE_EXTRA_CA_CERTS: join(folder, 'certificate.pem') };
      const child = spawn(process.execPath, [resolve('src/commands/links.ts')], { cwd: folder, env });
      const text = { out: '', err: '' };
      child.stdout.on('data', (data) => (text.out += String(data)));
      child.stderr.on('data', (data) => (text.err += String(data)));
      child.on('close', (code) => done({ code, ...text }));
    });

  const stored = (folder: string) => JSON.parse(readFileSync(join(folder, FILE), 'utf8'));

  test('writes what it found, and keeps it when it is run again without a network', async () => {
    const [one, two] = await Promise.all([secureHost(), secureHost()]);
    const folder = project(['open', `${one.root}/200`], ['lost', `${two.root}/404`]);
    const first = await run(folder);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toContain(`404            lost URL  ${two.root}/404\n`);
    expect(first.out).toContain(`${FILE}: 1 live, 1 dead.`);
    const day = expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/);
    const found = {
      open: { URL: { state: 'live', date: day, address: `${one.root}/200` } },
      lost: { URL: { state: 'dead', date: day, address: `${two.root}/404` } },
    };
    expect(stored(folder)).toEqual(found);
    expect(one.seen.agents).toEqual(new Set(['Well Water link check (+https://desk.example)']));

    await Promise.all([closed(one.server), closed(two.server)]);
    const second = await run(folder);
    expect(second.code).toBe(1);
    expect(second.err).toContain('there seems to be no network. What was known is kept.');
    expect(stored(folder)).toEqual(found);
  });

  test('writes no file when nothing was checked', async () => {
    const gone = await secureHost();
    await closed(gone.server);
    const folder = project(['open', `${gone.root}/200`]);
    const { code, out } = await run(folder);
    expect(code).toBe(1);
    expect(out).toContain(`Nothing was checked; ${FILE} is not written.`);
    expect(existsSync(join(folder, FILE))).toBe(false);
  });

  test('leaves out sources that are gone, and says so', async () => {
    const { root } = await secureHost();
    const folder = project(['open', `${root}/200`]);
    const check = { state: 'live', date: '2031-06-01', address: 'https://gazette.example/lead' };
    writeFileSync(join(folder, FILE), JSON.stringify({ former: { URL: check } }));
    const { code, out } = await run(folder);
    expect(code).toBe(0);
    expect(out).toContain('Left out, because no such source has an address any more: former.');
    expect(Object.keys(stored(folder))).toEqual(['open']);
  });

  test('changes nothing when it cannot read what is known', async () => {
    const { root, seen } = await secureHost();
    const folder = project(['open', `${root}/200`]);
    writeFileSync(join(folder, FILE), '{ "open": ');
    const { code, err } = await run(folder);
    expect(code).toBe(1);
    expect(err).toContain(`${FILE}:1:`);
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe('{ "open": ');
    expect(seen.requests).toEqual([]);
  });
});
