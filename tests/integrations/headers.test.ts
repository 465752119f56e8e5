import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressesOf } from '../../src/integrations/headers-written.ts';
import { headerRules, headersOf, rulesText, siteRules } from '../../src/integrations/headers.ts';

const byHand = headerRules(readFileSync('public/_headers', 'utf8'));
const pages = ['/', '/report/', '/partners/one/', '/partners/two/', '/embeds/', '/embed/timeline/', '/pinned/sha256-0/'];
const rules = siteRules(byHand, pages, '/');
const YEAR = 'public, max-age=31536000, immutable';
const HOUR = 'public, max-age=3600';
const NOW = 'public, max-age=0, must-revalidate';

const everywhere = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Permissions-Policy': expect.stringContaining('camera=()') as string,
  'Referrer-Policy': 'strict-origin',
  'X-Content-Type-Options': 'nosniff',
};
const page = { ...everywhere, 'Content-Security-Policy': "frame-ancestors 'self'", 'X-Frame-Options': 'SAMEORIGIN', 'Cache-Control': NOW };
const isolated = { ...everywhere, 'Cross-Origin-Embedder-Policy': 'require-corp' };

describe('the rules for headers', () => {
  test.each([
    ['the first page', '/', page],
    ['a page', '/report/', page],
    ['a page below another', '/partners/two/', page],
    ['the list of what can be embedded', '/embeds/', page],
    ['a page for frames', '/embed/timeline/', { ...isolated, 'Cache-Control': NOW }],
    ['the data of what it shows', '/embed/claims/one/data.json', { ...isolated, 'Cache-Control': NOW }],
    ['the same as a table', '/embed/claims/one/data.csv', { ...isolated, 'Content-Type': 'text/csv; charset=utf-8', 'Cache-Control': NOW }],
    ['how it describes itself', '/embed/claims/one/oembed.json', { ...isolated, 'Cache-Control': HOUR }],
    ['a picture of it', '/embed/timeline/image.png', { ...isolated, 'Cache-Control': HOUR }],
    ['a drawing of it', '/embed/articles/one/timeline/two/dark.svg', { ...isolated, 'Cache-Control': HOUR }],
    ['a copy that is kept', '/pinned/sha256-0/', { ...isolated, 'Cache-Control': YEAR }],
    ['the script for pages that embed', '/embed.js', { ...everywhere, 'Cache-Control': HOUR }],
    ['a script', '/_astro/shared.DECF0Wf3.js', { ...everywhere, 'Cache-Control': YEAR }],
    ['a schema', '/schemas/claim.json', { ...everywhere, 'Cache-Control': NOW }],
  ])('give %s, %s, what it should have and nothing else', (_, path, headers) => {
    expect(headersOf(rules, path)).toEqual(headers);
  });

  test('hold below the path that the site is served at, and nowhere else on its host', () => {
    const below = siteRules(byHand, pages, '/x/');
    expect(headersOf(below, '/x/partners/two/')).toEqual(page);
    expect(headersOf(below, '/x/embed/timeline/')).toEqual({ ...isolated, 'Cache-Control': NOW });
    expect(headersOf(below, '/partners/two/')).toEqual({ 'Cache-Control': NOW });
  });

  test.each(['/', '/x/'])('are the same for a translation, and few more for twenty than for one, below %s', (base) => {
    const languages = ['fr', 'pt-BR', ...Array.from({ length: 18 }, (_, index) => `q${String.fromCharCode(97 + index)}`)];
    const addresses = [
      ...pages,
      '/embed/claims/one/oembed.json',
      '/embed/timeline/image.png',
      '/embed/x/data.csv',
      '/embed.js',
      '/_astro/a.js',
    ];
    const all = [...pages, ...languages.flatMap((language) => pages.map((path) => `/${language}${path}`))];
    const inAll = siteRules(byHand, all, base, languages);
    for (const language of languages)
      for (const path of addresses.filter((each) => !each.startsWith('/pinned')))
        expect(headersOf(inAll, `${base}${language}${path}`)).toEqual(headersOf(siteRules(byHand, pages, base), base + path.slice(1)));
    expect(inAll.length - siteRules(byHand, all, base, ['fr']).length).toBeLessThanOrEqual(19);
  });

  test('of a translation hold for no page of the original, whatever it is called', () => {
    const odd = [...pages, '/reports/partners/one/', '/reports/embed/'];
    const all = siteRules(byHand, [...odd, ...odd.map((path) => `/fr${path}`)], '/', ['fr']);
    for (const path of odd.filter((each) => !each.startsWith('/pinned'))) {
      expect(headersOf(all, path)).toEqual(headersOf(siteRules(byHand, odd, '/'), path));
      expect(headersOf(all, `/fr${path}`)).toEqual(headersOf(all, path));
    }
  });

  test('are read again as they were written', () => {
    expect(headerRules(rulesText(rules))).toEqual(rules);
  });

  test('are no more than hosts take, however many pages there are, unless each has a path of its own', () => {
    const many = Array.from({ length: 500 }, (_, index) => `/claims/c${index}/`);
    expect(siteRules(byHand, many, '/').length).toBeLessThan(20);
    const high = many.map((path) => path.replace('/claims', ''));
    expect(siteRules(byHand, high, '/').length).toBeLessThan(20);
    const apart = many.map((path) => path.replace('/claims', '') + 'more/');
    expect(() => siteRules(byHand, apart, '/')).toThrow('Cloudflare Pages takes 100. Give pages a common beginning');
  });

  test('that cannot be read stop the build, with their line', () => {
    expect(() => headerRules('/*\n  ! X-Frame-Options\n')).toThrow(
      '_headers:2 is neither a path nor a header below one: ! X-Frame-Options',
    );
    expect(() => headerRules('X-Frame-Options: DENY\n')).toThrow('_headers:1');
  });
});

test('the addresses of a site are those of its files, but for what is for hosts and systems', () => {
  const folder = mkdtempSync(join(tmpdir(), 'addresses-'));
  try {
    for (const file of ['index.html', 'claims/one/index.html', 'embed.js', '_headers', '.nojekyll', '.hidden/page.html', 'a/.hidden']) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), '');
    }
    expect(addressesOf(folder)).toEqual(['/', '/claims/one/', '/embed.js']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
