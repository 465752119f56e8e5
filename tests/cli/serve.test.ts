import { spawnSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILD_ID } from '../../src/integrations/publish/build-id.ts';
import { publish } from '../../src/integrations/publish/publish.ts';
import { listening, siteServer } from '../../src/cli/serve.ts';
import { smallSiteFiles, writeSmallSite } from '../fixtures/small-site.ts';

const home = mkdtempSync(join(tmpdir(), 'serve-'));
const dist = join(home, 'dist');
writeSmallSite(dist, 'one');
const server = siteServer(dist);
let port = 0;
beforeAll(async () => {
  port = await listening(server, 0);
});
afterAll(() => {
  server.close();
  rmSync(home, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Asks just as it is told: nothing is added to the path or the headers, nothing followed or unpacked. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((done, failed) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, method, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', failed);
      response.once('end', () => done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString() }));
    });
    asked.once('error', failed).end();
  });

/** The first line of the answer to a request that is written by hand. */
const askByHand = (text: string): Promise<string> =>
  new Promise((done, failed) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.once('error', failed).once('close', () => done(answer.split('\r\n')[0] ?? ''));
  });

describe('a part of a file', () => {
  const numbers = smallSiteFiles('')['numbers.txt'] ?? '';
  test.each([
    ['bytes=0-9', '0-9', numbers.slice(0, 10)],
    ['bytes=-5', '2995-2999', '56789'],
    ['bytes=-0005', '2995-2999', '56789'],
    ['bytes=2990-', '2990-2999', '0123456789'],
    ['bytes=0-0', '0-0', '0'],
    ['bytes=2999-5000', '2999-2999', '9'],
    ['bytes=-5000', '0-2999', numbers],
    ['BYTES=1-2', '1-2', '12'],
  ])('is sent for %s', async (range, sent, body) => {
    const answer = await ask('/numbers.txt', { range });
    expect([answer.status, answer.headers['content-range'], answer.body]).toEqual([206, `bytes ${sent}/3000`, body]);
    expect(answer.headers['content-length']).toBe(String(body.length));
  });

  test.each(['bytes=3000-', 'bytes=3000-4000', 'bytes=-0'])('that it has not is refused: %s', async (range) => {
    const answer = await ask('/numbers.txt', { range });
    expect([answer.status, answer.headers['content-range'], answer.body]).toEqual([416, 'bytes */3000', '']);
  });

  test.each(['bytes=0-1,5-6', 'bytes=9-1', 'bytes=-', 'bytes=a-b', 'lines=1-2', 'bytes', '0-5'])(
    'is the whole where it is one of several, or none that is understood: %s',
    async (range) => {
      const answer = await ask('/numbers.txt', { range });
      expect([answer.status, answer.headers['content-range'], answer.body]).toEqual([200, undefined, numbers]);
    },
  );

  test('is not compressed, and tells caches that the whole may be', async () => {
    const { status, headers, body } = await ask('/numbers.txt', { range: 'bytes=0-1999', 'accept-encoding': 'br, gzip' });
    expect([status, headers['content-encoding'], headers.vary, body]).toEqual([206, undefined, 'Accept-Encoding', numbers.slice(0, 2000)]);
  });

  test('is the whole for who knows another version, and the headers of the whole where only those are asked for', async () => {
    expect((await ask('/numbers.txt', { range: 'bytes=0-9', 'if-range': '"other"' })).status).toBe(200);
    const head = await ask('/numbers.txt', { range: 'bytes=0-9' }, 'HEAD');
    expect([head.status, head.headers['content-length'], head.body]).toEqual([200, '3000', '']);
  });

  test('of an empty file there is none', async () => {
    expect((await ask('/empty.txt', { range: 'bytes=0-' })).status).toBe(416);
    expect(await ask('/empty.txt')).toMatchObject({ status: 200, body: '' });
  });
});

describe('what the asker has already', () => {
  const lists: [string, (etag: string) => string, number][] = [
    ['the very version', (etag) => etag, 304],
    ['it as a strong validator', (etag) => etag.replace('W/', ''), 304],
    ['a list with it', (etag) => `"a", W/"b,c", ${etag}, "d"`, 304],
    ['a list without spaces', (etag) => `"a",${etag}`, 304],
    ['any version', () => '*', 304],
    ['a list of others', () => '"a", W/"b"', 200],
    ['a part of its name', (etag) => etag.slice(0, -2), 200],
    ['nothing', () => '', 200],
  ];
  test.each(lists)('is not sent again: %s', async (_, list, status) => {
    for (const accepted of ['identity', 'gzip', 'br']) {
      const first = await ask('/about/', { 'accept-encoding': accepted });
      expect([first.status, first.headers['content-encoding'] ?? 'identity']).toEqual([200, accepted]);
      const etag = first.headers.etag ?? '';
      for (const method of ['GET', 'HEAD']) {
        const again = await ask('/about/', { 'accept-encoding': accepted, 'if-none-match': list(etag) }, method);
        expect([method, again.status]).toEqual([method, status]);
        expect(again.headers).toMatchObject({ etag, vary: 'Accept-Encoding', 'x-content-type-options': 'nosniff' });
        if (status === 304) expect([again.body, again.headers['content-encoding']]).toEqual(['', undefined]);
      }
    }
  });

  test('is the same version, however it travels', async () => {
    const tags = await Promise.all(['identity', 'gzip', 'br'].map((accepted) => ask('/about/', { 'accept-encoding': accepted })));
    expect(new Set(tags.map(({ headers }) => headers.etag)).size).toBe(1);
  });

  test('is told by its date, too, unless there are names of versions', async () => {
    const modified = (await ask('/about/')).headers['last-modified'] ?? '';
    expect((await ask('/about/', { 'if-modified-since': modified })).status).toBe(304);
    expect((await ask('/about/', { 'if-modified-since': modified, 'if-none-match': '"a"' })).status).toBe(200);
  });

  test('is asked for before a part of it', async () => {
    const etag = (await ask('/numbers.txt')).headers.etag ?? '';
    expect((await ask('/numbers.txt', { range: 'bytes=0-1', 'if-none-match': etag })).status).toBe(304);
  });
});

describe('a request', () => {
  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])('to %s anything is refused', async (method) => {
    for (const path of ['/', '/about', '/numbers.txt', '/none/']) {
      const { status, headers, body } = await ask(path, {}, method);
      expect([status, headers.allow, body]).toEqual([405, 'GET, HEAD', '']);
    }
  });

  test('for headers alone gets those of the answer with its body', async () => {
    const [whole, head] = [await ask('/about/'), await ask('/about/', {}, 'HEAD')];
    const { date: _, ...headers } = whole.headers;
    expect(head).toMatchObject({ status: 200, headers, body: '' });
    expect((await ask('/none/', {}, 'HEAD')).status).toBe(404);
  });

  test.each([
    ...['/%', '/%00', '/numbers.txt%00', '/%ff', '/%2e%2e/secret', '/..%2fdist/numbers.txt', '/../dist/numbers.txt', '//numbers.txt'],
    ...['/about/..', '/about/./', '/about//', '/about%2F', '/_headers', '/numbers.txt/', '/about/index.html/', '*', '/\\..\\numbers.txt'],
  ])('for %s gets the page for what does not exist', async (path) => {
    const { status, body, headers } = await ask(path);
    expect([status, body, headers['cache-control']]).toEqual([404, smallSiteFiles('one')['404.html'], 'no-store']);
  });

  test('may name the host before the path, as to a proxy', async () => {
    expect((await ask('http://127.0.0.1/numbers.txt')).status).toBe(200);
    expect((await ask('http://other.example')).body).toContain('<h1>Start</h1>');
    expect((await ask('HTTP://other.example/about?a=b')).headers.location).toBe('/about/?a=b');
  });

  test('may have spaces in its path, as long as they are encoded', async () => {
    expect(await ask('/a%20list.txt')).toMatchObject({ status: 200, body: 'one' });
  });

  test('that is none is told so, and the server stays up', async () => {
    expect(await askByHand('nonsense\r\n\r\n')).toBe('HTTP/1.1 400 Bad Request');
    expect(await askByHand('GET / HTTP/1.0\r\nRange: bytes=-5\r\n\r\n')).toBe('HTTP/1.1 206 Partial Content');
    expect((await ask('/')).status).toBe(200);
  });
});

describe('a server that is running', () => {
  test('serves the next build once it is whole: other pages, and none that are gone', async () => {
    writeSmallSite(join(home, 'built'), 'two');
    renameSync(join(home, 'built/a list.txt'), join(home, 'built/another list.txt'));
    expect(await ask('/a%20list.txt')).toMatchObject({ status: 200, body: 'one' });
    publish(join(home, 'built'), dist);
    expect(await ask('/another%20list.txt')).toMatchObject({ status: 200, body: 'two' });
    expect(await ask('/a%20list.txt')).toMatchObject({ status: 404, body: smallSiteFiles('two')['404.html'] });
    expect((await ask('/')).body).toBe(smallSiteFiles('two')['index.html']);
  });

  test('answers that there is nothing while the folder is gone, and serves what comes then', async () => {
    renameSync(dist, join(home, 'elsewhere'));
    expect((await ask('/')).status).toBe(404);
    writeSmallSite(dist, 'three');
    expect((await ask('/')).body).toBe(smallSiteFiles('three')['index.html']);
  });
});

describe('a folder that was not finished', () => {
  const command = (name: string, folder: string) =>
    spawnSync(process.execPath, [`src/cli/${name}.ts`], { env: { ...process.env, SITE_OUT: folder }, encoding: 'utf8' });

  test.each(['serve', 'pin'])('is refused with one sentence by %s', (name) => {
    const half = mkdtempSync(join(home, 'half-'));
    writeSmallSite(half, 'half');
    rmSync(join(half, BUILD_ID));
    for (const folder of [half, join(home, 'none')]) {
      const { status, stderr, stdout } = command(name, folder);
      expect([status, stderr, stdout]).toEqual([1, `${folder} contains no finished build of the site: run npm run build.\n`, '']);
    }
  });
});
