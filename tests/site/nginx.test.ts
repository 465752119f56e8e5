import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressesOf } from '../../src/integrations/headers-written.ts';
import { headerRules, headersOf, NOT_KEPT, siteRules, type Headers } from '../../src/integrations/headers.ts';
import { addedHeaders, directives, edited, NGINX_CONF } from '../servers/nginx-conf.ts';

const addresses = addressesOf('dist');
const rules = headerRules(readFileSync(join('dist', '_headers'), 'utf8'));

/** Without the type, which nginx sends by itself. */
const withoutType = ({ 'Content-Type': _, ...headers }: Headers): Headers => headers;

const fileOf = (path: string): string => path.replace(/\/$/, '/index.html');

/** The types of the configuration: ending -> type. */
const types = (): Map<string, string> => {
  const server = directives(NGINX_CONF).find(({ words }) => words[0] === 'server');
  const rows = server?.block.find(({ words }) => words[0] === 'types')?.block ?? [];
  return new Map(rows.flatMap(({ words: [type = '', ...endings] }) => endings.map((ending) => [ending, type] as const)));
};

describe('the configuration for nginx', () => {
  test('gives every address of the built site the headers of its rules, and no others', () => {
    expect(addresses.length).toBeGreaterThan(50);
    const differing = addresses.filter((path) => {
      const [wanted, added] = [withoutType(headersOf(rules, path)), addedHeaders(NGINX_CONF, fileOf(path), 200)];
      return JSON.stringify(Object.entries(wanted).sort()) !== JSON.stringify(Object.entries(added).sort());
    });
    expect(differing).toEqual([]);
  });

  test('does so for pages and pinned copies of any content, and below the path that a site was built for', () => {
    const pages = ['/', '/report/', '/partners/two/', '/embeds/', '/embed/timeline/', '/pinned/sha256-0/'];
    const files = ['/embed.js', '/embed/claims/one/data.csv', '/embed/claims/one/oembed.json', '/embed/timeline/image.png', '/_astro/a.js'];
    const below = edited(NGINX_CONF, { root: '/srv', base: '/x/', listen: '80' });
    const all = siteRules(headerRules(readFileSync('public/_headers', 'utf8')), pages, '/x/');
    for (const path of [...pages, ...files].map((each) => `/x${each}`))
      expect(addedHeaders(below, fileOf(path), 200), path).toEqual(withoutType(headersOf(all, path)));
  });

  test('keeps nothing that is missing', () => {
    for (const path of ['/404.html', '/pinned/none/', '/_astro/none.js'])
      expect(addedHeaders(NGINX_CONF, path, 404)['Cache-Control']).toBe(NOT_KEPT);
  });

  test('keeps what has not changed (304) as long as what is sent whole', () => {
    for (const path of ['/_astro/shared.js', '/embed.js', '/'])
      expect(addedHeaders(NGINX_CONF, fileOf(path), 304)).toEqual(addedHeaders(NGINX_CONF, fileOf(path), 200));
  });

  test('knows the type of every file', () => {
    const known = types();
    const endings = new Set(addresses.filter((path) => !path.endsWith('/')).map((path) => path.split('.').at(-1) ?? ''));
    expect([...endings].filter((ending) => !known.has(ending))).toEqual([]);
  });
});
