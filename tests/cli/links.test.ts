import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { addressCheck, confirmed, type RequestLimits } from '../../src/cli/link-check/address-check.ts';
import { bar } from '../../src/cli/link-check/progress.ts';
import { reply } from '../../src/cli/link-check/reply.ts';
import type { Answer } from '../../src/content/link-health.ts';
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

const MOVES: Record<string, string> = {
  '/old': '/new',
  '/slash': '/slash/',
  '/round': '/round',
  '/there': '/back',
  '/back': '/there',
  '/away': 'mailto:desk@desk.example',
  '/file': 'file:///etc/hosts',
  '/mail-port': 'http://127.0.0.1:25/',
  '/password': 'http://desk:secret@127.0.0.1/',
};

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

const limits: RequestLimits = { agent: 'Well Water link check', timeout: LONG, reach: 'any', atOnce: 8, pause: async () => undefined };

describe('asking an address', () => {
  test.each([200, 403, 404, 410, 429, 451, 500])('tells the status %i', async (code) => {
    const { root } = await host();
    expect(await addressCheck(limits)(`${root}/${code}`)).toEqual({ status: code, address: `${root}/${code}` });
  });

  test('names who asks', async () => {
    const { root, seen } = await host();
    await addressCheck(limits)(`${root}/200`);
    expect(seen.agents).toEqual(new Set(['Well Water link check']));
  });

  test('asks for the head only, where that is answered', async () => {
    const { root, seen } = await host();
    await addressCheck(limits)(`${root}/200`);
    expect(seen.requests).toEqual(['HEAD /200']);
  });

  test.each(['/no-head', '/close-head'])('asks a server that refuses this for the whole: %s', async (path) => {
    const { root, seen } = await host();
    expect(await addressCheck(limits)(`${root}${path}`)).toEqual({ status: 200, address: `${root}${path}` });
    expect(seen.requests).toEqual([`HEAD ${path}`, `GET ${path}`]);
  });

  test('does not ask again where there were too many requests', async () => {
    const { root, seen } = await host();
    await addressCheck(limits)(`${root}/429`);
    expect(seen.requests).toEqual(['HEAD /429']);
  });

  test('follows redirects and tells where they lead', async () => {
    const { root } = await host();
    expect(await addressCheck(limits)(`${root}/old`)).toEqual({ status: 200, address: `${root}/new` });
    expect(await addressCheck(limits)(`${root}/slash`)).toEqual({ status: 200, address: `${root}/slash/` });
  });

  test('does not follow redirects for ever', async () => {
    const { root } = await host();
    expect(await addressCheck(limits)(`${root}/round`)).toEqual({ status: 301, address: `${root}/round` });
    const circle = await addressCheck(limits)(`${root}/there`);
    expect(circle).toMatchObject({ status: 301 });
  });

  test.each(['/away', '/file', '/mail-port', '/password'])('does not follow a redirect out of the web: %s', async (path) => {
    const { root } = await host();
    expect(await addressCheck(limits)(`${root}${path}`)).toEqual({ status: 301, address: `${root}${path}` });
  });

  test('takes nothing of a body that has no end', async () => {
    const { root, server } = await host();
    server.removeAllListeners('request');
    server.on('request', ({ method }: IncomingMessage, response: ServerResponse) => {
      if (method === 'HEAD') return response.writeHead(405).end();
      const flow = (): unknown => response.write('x'.repeat(65_536)) && setImmediate(flow);
      response.on('drain', flow);
      response.writeHead(200);
      return flow();
    });
    expect(await addressCheck(limits)(`${root}/`)).toEqual({ status: 200, address: `${root}/` });
  });

  test('tells of an address that is none', async () => {
    expect(await addressCheck(limits)('https://gazette.example:99999/')).toEqual({ failure: 'no such host' });
  });

  test('tells of a server that never answers, that ends the talk, or that is not there', async () => {
    const { root, server } = await host();
    expect(await addressCheck({ ...limits, timeout: SHORT })(`${root}/hang`)).toEqual({ failure: 'time-out' });
    expect(await addressCheck(limits)(`${root}/close`)).toEqual({ failure: 'closed' });
    await closed(server);
    expect(await addressCheck(limits)(`${root}/200`)).toEqual({ failure: 'shut' });
  });
});

describe('asking public addresses only', () => {
  const careful: RequestLimits = { ...limits, reach: 'public' };

  /** A server on this machine, and how often somebody connected to it. */
  const inside = async () => {
    const { root, server, seen } = await host();
    let connections = 0;
    server.on('connection', () => (connections += 1));
    return { root, seen, port: (server.address() as AddressInfo).port, connections: () => connections };
  };

  test.each([
    'http://127.0.0.1',
    'https://127.0.0.1',
    'http://localhost',
    'http://2130706433',
    'http://0177.0.0.1',
    'http://0x7f.1',
    'http://0.0.0.0',
    'http://[::1]',
    'http://[::]',
    'http://[::ffff:127.0.0.1]',
    'http://[::ffff:7f00:1]',
    'http://[64:ff9b::7f00:1]',
  ])('does not connect to this machine as %s', async (name) => {
    const { port, connections } = await inside();
    expect(await addressCheck(careful)(`${name}:${port}/200`)).toEqual({ failure: 'private host' });
    expect(connections()).toBe(0);
  });

  test.each([
    '10.0.0.1',
    '100.64.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.254',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '[fc00::1]',
    '[fd12:3456::1]',
    '[fe80::1]',
    '[fec0::1]',
    '[ff02::1]',
    '[::ffff:10.0.0.1]',
    '[2002:7f00:1::]',
  ])('does not connect to a private network: %s', async (name) => {
    expect(await addressCheck(careful)(`https://${name}/`)).toEqual({ failure: 'private host' });
  });

  test('does not follow a redirect that leads there', async () => {
    const { port, connections } = await inside();
    const outside = await host();
    outside.server.removeAllListeners('request');
    outside.server.on('request', (_, response: ServerResponse) =>
      response.writeHead(302, { location: `http://localhost:${port}/200` }).end(),
    );
    // Each address is asked as the command does, but for the first, which has to be on this machine.
    const first = await reply(outside.root, 'HEAD', limits);
    expect(first).toEqual({ status: 302, location: `http://localhost:${port}/200` });
    expect(await reply((first as { location: string }).location, 'HEAD', careful)).toEqual({ failure: 'private host' });
    expect(connections()).toBe(0);
  });
});

describe('asking many addresses', () => {
  const paths = ['/200', '/old', '/404', '/no-head', '/500', '/a', '/b', '/c'];

  test('makes one request at a time to a host, with a pause before every further one', async () => {
    const { root, seen } = await host();
    const requestsAtPauses: number[] = [];
    const ask = addressCheck({ ...limits, pause: async () => requestsAtPauses.push(seen.requests.length) });
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
    const ask = addressCheck({ ...limits, atOnce: 1 });
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
    expect(await confirmed(answers, addressCheck(limits))).toEqual(answers);
  });

  test('is not when the network was lost on the way', async () => {
    const { root, server } = await host();
    const answers = new Map<string, Answer>([
      [`${root}/200`, { status: 200, address: `${root}/200` }],
      [GONE, { failure: 'no such host' }],
    ]);
    await closed(server);
    expect(Object.fromEntries(await confirmed(answers, addressCheck(limits)))).toEqual({
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

  const started = (folder: string, script = 'tests/cli/links-anywhere.ts') => {
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: join(folder, 'certificate.pem') };
    return spawn(process.execPath, [resolve(script)], { cwd: folder, env });
  };

  const ended = (child: ReturnType<typeof started>): Promise<{ code: number | null; out: string; err: string }> =>
    new Promise((done) => {
      const text = { out: '', err: '' };
      child.stdout.on('data', (data) => (text.out += String(data)));
      child.stderr.on('data', (data) => (text.err += String(data)));
      child.on('close', (code) => done({ code, ...text }));
    });

  const run = (folder: string) => ended(started(folder));

  const stored = (folder: string) => JSON.parse(readFileSync(join(folder, FILE), 'utf8')) as Record<string, unknown>;

  test('writes what it found, and keeps it when it is run again without a network', async () => {
    const [one, two] = await Promise.all([secureHost(), secureHost()]);
    const folder = project(['open', `${one.root}/200`], ['lost', `${two.root}/404`]);
    const first = await run(folder);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toContain(`404            lost URL  ${two.root}/404\n`);
    expect(first.out).toContain(`${FILE}: 1 live, 1 dead.`);
    const day: unknown = expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/);
    const found = {
      open: { URL: { state: 'live', date: day, address: `${one.root}/200` } },
      lost: { URL: { state: 'dead', date: day, address: `${two.root}/404` } },
    };
    expect(stored(folder)).toEqual(found);
    expect(one.seen.agents).toEqual(new Set(['Well Water link check (+https://desk.example)']));

    await Promise.all([closed(one.server), closed(two.server)]);
    const second = await run(folder);
    expect(second.code).toBe(1);
    expect(second.err).toContain('there seems to be no network. Earlier results are kept.');
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

  test('asks no address on this machine or in its networks, and says so', async () => {
    const { root, seen } = await secureHost();
    const folder = project(['open', `${root}/200`]);
    const { code, out } = await ended(started(folder, 'src/cli/links.ts'));
    expect(out).toContain(`private host   open URL  ${root}/200\n`);
    expect(out).toContain('Private hosts are not part of the public web');
    expect(code).toBe(0);
    expect(seen.requests).toEqual([]);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('keeps what it has learnt when it is ended by %s', async (signal, exit) => {
    const [one, two] = await Promise.all([secureHost(), secureHost()]);
    const folder = project(['open', `${one.root}/200`], ['slow', `${two.root}/hang`], ['new', `${two.root}/200`]);
    const before = { state: 'live', date: '2031-06-01', address: `${two.root}/hang` };
    writeFileSync(join(folder, FILE), JSON.stringify({ slow: { URL: before } }));
    const child = started(folder);
    const end = ended(child);
    await new Promise<void>((heard) =>
      child.stdout.on('data', (data) => {
        if (String(data).includes('open URL')) heard();
      }),
    );
    child.kill(signal);
    const { code, out, err } = await end;
    expect(out).toContain('Stopped after 1 of 3 addresses; their results are kept.');
    expect({ code, err }).toEqual({ code: exit, err: '' });
    expect(stored(folder)).toMatchObject({ open: { URL: { state: 'live', address: `${one.root}/200` } }, slow: { URL: before } });
    expect(Object.keys(stored(folder))).toEqual(['open', 'slow']);
  });

  test('says why it cannot write', async () => {
    const { root } = await secureHost();
    const folder = project(['open', `${root}/200`]);
    mkdirSync(join(folder, `content/.links.json.new`));
    const { code, err } = await run(folder);
    expect(err).toMatch(/^content\/links\.json could not be written: .+\.\n$/);
    expect(code).toBe(2);
  });
});
