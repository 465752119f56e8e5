import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressesOf } from '../../src/integrations/headers-written.ts';
import { headerRules, headersOf, pathPattern } from '../../src/integrations/headers.ts';
import { listening, siteServer } from '../../src/cli/serve.ts';
import { launched } from '../chromium.ts';
import { differences } from '../servers/answers.ts';

const rules = headerRules(readFileSync(join('dist', '_headers'), 'utf8'));
const addresses = addressesOf('dist');
const site = siteServer('dist');
let origin = '';
let browser: Browser;

beforeAll(async () => {
  origin = `http://127.0.0.1:${await listening(site, 0)}`;
  browser = await launched();
});
afterAll(async () => {
  await browser.close();
  site.close();
});

/** Serves a page of somebody else with some headers, and hands over that page once it is loaded, and what its console complained of. */
const hosted = async <T>(html: string, headers: Record<string, string>, use: (text: () => Promise<string>) => Promise<T>) => {
  const host: Server = createServer((_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
      .end(`<!doctype html><link rel="icon" href="data:,">${html}`),
  );
  const port = await listening(host, 0);
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  try {
    // Another name of this machine is another site.
    await page.goto(`http://localhost:${port}/`);
    const frame = page.frameLocator('iframe');
    return { result: await use(() => frame.locator('h1, p').first().innerText()), complaints };
  } finally {
    await page.close();
    host.close();
  }
};

describe('the built site', () => {
  test('sends with every file what its rules say, and nothing else; folders are pages; what is missing is not kept', async () => {
    expect(await differences(origin, addresses, rules, '/')).toEqual([]);
  });

  test('has no two rules for one header of one address, which hosts would treat differently', () => {
    const names = (path: string) =>
      rules.filter((rule) => new RegExp(pathPattern(rule.path)).test(path)).flatMap((rule) => Object.keys(rule.headers));
    expect(addresses.filter((path) => new Set(names(path)).size < names(path).length)).toEqual([]);
  });

  test('forbids frames on other sites for every page but those that are meant for them', () => {
    const pages = addresses.filter((path) => path.endsWith('/'));
    const free = pages.filter((path) => !headersOf(rules, path)['X-Frame-Options']);
    expect(free).toEqual(pages.filter((path) => /^\/(embed|pinned)\//.test(path)));
    expect(free.length).toBeGreaterThan(0);
  });

  test('travels compressed, as hosts send it, and whole to who cannot unpack it', async () => {
    const asked = async (path: string, accepted: string) => {
      const { headers } = await fetch(origin + path, { headers: { 'accept-encoding': accepted } });
      return [headers.get('content-encoding'), headers.get('vary')];
    };
    for (const path of ['/', '/schemas/claims.schema.json', '/no/such/page/']) {
      expect(await asked(path, 'gzip, br')).toEqual(['br', 'Accept-Encoding']);
      expect(await asked(path, 'gzip')).toEqual(['gzip', 'Accept-Encoding']);
      expect(await asked(path, 'identity')).toEqual([null, 'Accept-Encoding']);
    }
  });

  test('tells that it has moved, and stays up, whatever is asked for', async () => {
    const asked = async (path: string) => {
      const { status, headers } = await fetch(origin + path, { redirect: 'manual' });
      return [status, headers.get('location')];
    };
    expect(await asked('/timeline?a=b')).toEqual([308, '/timeline/?a=b']);
    expect(await asked('/timeline/index.html')).toEqual([308, '/timeline/']);
    for (const path of ['//', '//elsewhere.example/index.html', '/%', '/_headers', '/../package.json'])
      expect(await asked(path)).toEqual([404, null]);
  });
});

describe('in a browser', () => {
  const headline = /<h1[^>]*>([^<]+)</.exec(readFileSync('dist/embed/timeline/index.html', 'utf8'))?.[1];

  test('a page for frames shows on another site, a page that is not does not', async () => {
    const { result, complaints } = await hosted(`<iframe src="${origin}/embed/timeline/"></iframe>`, {}, (text) => text());
    expect(result).toBe(headline);
    expect(complaints).toEqual([]);
    const refused = await hosted(`<iframe src="${origin}/timeline/"></iframe>`, {}, () => Promise.resolve());
    expect(refused.complaints.join()).toContain('frame-ancestors');
  });

  test('a page for frames and a picture show on a site that isolates itself from others', async () => {
    const isolating = { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' };
    const { result, complaints } = await hosted(
      `<iframe src="${origin}/embed/timeline/"></iframe><img src="${origin}/favicon.svg" alt="">`,
      isolating,
      (text) => text(),
    );
    expect(result).toBe(headline);
    expect(complaints).toEqual([]);
  });

  test('a frame without an origin of its own gets scripts, and files that it fetches', async () => {
    const script = addresses.find((path) => path.startsWith('/_astro/shared.'));
    const inside = `<p></p><script type=module>
      import('${origin}${script}').then(() => fetch('${origin}/schemas/claims.schema.json')).then((answer) => answer.json())
        .then((schema) => (document.querySelector('p').textContent = origin + ' ' + typeof schema)).catch((error) => (document.querySelector('p').textContent = error));
      </script>`;
    const { result, complaints } = await hosted(
      `<iframe sandbox="allow-scripts" srcdoc="${inside.replaceAll('"', '&quot;')}"></iframe>`,
      {},
      async (text) => {
        await expect.poll(text).not.toBe('');
        return text();
      },
    );
    expect(result).toBe('null object');
    expect(complaints).toEqual([]);
  });
});
