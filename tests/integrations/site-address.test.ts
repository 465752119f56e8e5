import { describe, expect, test } from 'vitest';
import { siteAddress } from '../../src/integrations/site-address.ts';

describe('where a site will be', () => {
  test.each([
    [{}, undefined, '/'],
    [{ SITE_URL: '', SITE_BASE: '' }, undefined, '/'],
    [{ SITE_URL: 'https://desk.example', SITE_BASE: '/wells/' }, 'https://desk.example', '/wells/'],
    [{ SITE_URL: 'https://desk.example/', SITE_BASE: 'wells' }, 'https://desk.example/', '/wells/'],
    [{ SITE_URL: 'http://127.0.0.1:8080', SITE_BASE: '/a/b' }, 'http://127.0.0.1:8080', '/a/b/'],
  ])('is read of %j', (environment, site, base) => expect(siteAddress(environment)).toEqual({ site, base }));

  test.each([
    [
      { SITE_URL: 'desk.example' },
      'SITE_URL is "desk.example", which is not an address: write it with its scheme, as SITE_URL=https://desk.example',
    ],
    [
      { SITE_URL: '//desk.example/' },
      'SITE_URL is "//desk.example/", which is not an address: write it with its scheme, as SITE_URL=https://desk.example',
    ],
    [
      { SITE_URL: 'https://desk.example/wells' },
      'SITE_URL is "https://desk.example/wells", an address with a path: write SITE_URL=https://desk.example SITE_BASE=/wells/',
    ],
    [
      { SITE_URL: 'https://desk.example/?a' },
      'SITE_URL is "https://desk.example/?a", which is more than an address: write SITE_URL=https://desk.example',
    ],
    [
      { SITE_BASE: 'C:/Program Files/Git/wells/' },
      'SITE_BASE is "C:/Program Files/Git/wells/", which a Windows shell has turned into a path: write it without slashes, as SITE_BASE=wells',
    ],
    [
      { SITE_BASE: 'https://desk.example/wells/' },
      'SITE_BASE is "https://desk.example/wells/", which is not the path of a site: write letters, digits and hyphens between slashes, as SITE_BASE=/wells/',
    ],
    [
      { SITE_BASE: '/a b/' },
      'SITE_BASE is "/a b/", which is not the path of a site: write letters, digits and hyphens between slashes, as SITE_BASE=/wells/',
    ],
    [
      { SITE_BASE: '/../wells/' },
      'SITE_BASE is "/../wells/", which is not the path of a site: write letters, digits and hyphens between slashes, as SITE_BASE=/wells/',
    ],
  ])('is refused of %j', (environment, message) => expect(() => siteAddress(environment)).toThrow(new Error(message)));
});
