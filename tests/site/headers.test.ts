import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headerRules, headersFile, headersFor, rulesOf } from '../../src/commands/headers.ts';
import { nginxServer } from '../../src/commands/nginx.ts';
import { listening, siteServer } from '../../src/commands/serve.ts';
import { framesOfEachKind, pagesOf } from './site.ts';

const written = rulesOf(readFileSync('dist/_headers', 'utf8'));
let server: Server;
let origin = '';
beforeAll(async () => {
  server = siteServer('dist');
  origin = `http://127.0.0.1:${await listening(server, 0)}`;
});
afterAll(() => server.close());

describe('the headers of the site', () => {
  test.each(framesOfEachKind('dist'))('let everybody frame %s', async (path) => {
    const { headers } = await fetch(origin + path);
    expect(headers.has('x-frame-options')).toBe(false);
    expect(headers.has('content-security-policy')).toBe(false);
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  test.each(pagesOf('dist').filter((path) => !/^\/(embed|pinned)\/|404/.test(path)))('let nobody else frame %s', async (path) => {
    const { headers } = await fetch(origin + path, { method: 'HEAD' });
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('give no path a header twice, for hosts would join the two', () => {
    const paths = [...pagesOf('dist'), '/embed.js', '/_astro/a.js', '/pinned/a/'];
    const twice = paths.flatMap((path) => {
      const names = written
        .filter((rule) => (rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : rule.path === path))
        .flatMap(({ headers }) => Object.keys(headers));
      return names.filter((name, place) => names.indexOf(name) !== place).map((name) => `${path} ${name}`);
    });
    expect(twice).toEqual([]);
  });

  test('stay within what Cloudflare reads: a hundred rules, lines of at most 2,000 characters', () => {
    expect(written.length).toBeLessThanOrEqual(100);
    for (const line of headersFile(written).split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
  });

  test('keep what has its hash in its name for good, and ask again for pages', () => {
    expect(headersFor(written, '/_astro/x.js')['Cache-Control']).toContain('immutable');
    expect(headersFor(written, '/pinned/x/')['Cache-Control']).toContain('immutable');
    expect(headersFor(written, '/')['Cache-Control']).toContain('must-revalidate');
  });

  test('hold under a base path, and are the same after having been written and read', () => {
    const rules = headerRules(['embed', 'wells'], '/town/');
    expect(rulesOf(headersFile(rules))).toEqual(rules);
    expect(headersFor(rules, '/town/wells/deep/')['X-Frame-Options']).toBe('SAMEORIGIN');
    expect(headersFor(rules, '/town/embed/timeline/')['X-Frame-Options']).toBeUndefined();
  });

  test('are all in the file for nginx, at the place of each rule', () => {
    const file = nginxServer(written, '/srv/site', '/', 8080);
    for (const { path, headers } of written)
      for (const [name, value] of Object.entries(headers)) {
        const place = file
          .split('  location ')
          .find((block) => block.startsWith(path.endsWith('*') ? `${path.slice(0, -1)} {` : `= ${path} {`));
        expect(place).toContain(`add_header ${name} "${value}" always;`);
      }
  });
});
