import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { engineHash } from '../../src/integrations/kept/engine.ts';
import { keeping, keptBefore } from '../../src/integrations/kept/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('what pages are made with', () => {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const hash = (site = 'https://desk.example', base = '/'): string => engineHash(folder, join(folder, 'dist'), site, base);

  test.each([
    ['a file of the engine', 'src/pages/[id].astro'],
    ['the title and the language of the site', 'content/site.yaml'],
    ['a package', 'node_modules/.package-lock.json'],
    ['how it is set up', 'astro.config.mjs'],
    ['a script or a font of the site', 'dist/_astro/chart.a1.js'],
  ])('is other when %s is', (_, path) => {
    const before = hash();
    write(path, 'one');
    const after = hash();
    expect(after).not.toBe(before);
    expect(hash()).toBe(after);
  });

  test('is other when the site has another address', () => {
    expect(hash('https://other.example')).not.toBe(hash());
    expect(hash(undefined, '/x/')).not.toBe(hash());
  });

  test('is the same whatever else the content holds', () => {
    const before = hash();
    write('content/claims/a.mdx', 'A claim.');
    write('dist/claims/a/index.html', 'A page.');
    expect(hash()).toBe(before);
  });
});

describe('the pages of a build', () => {
  const page = { props: '{}', parts: ['a', 'b'], said: 'x', type: 'text/html' };
  const text = Buffer.from('<p>Größe</p>');
  const keep = (engine: string): void => {
    const now = keeping(folder, 'site', engine);
    now.add('claims/a/', page, text);
    now.add('claims/b/', { ...page, parts: ['b', 'c'] }, Buffer.from('other'));
    now.finish({ 'a.css': 'p{}' });
  };

  test('are there for the next with all that they read, and nothing of what was kept before them', () => {
    keep('one');
    keep('one');
    const before = keptBefore(folder, 'site', 'one');
    const { 'claims/a/': a, 'claims/b/': b } = before.pages;
    expect(a && before.textOf(a)).toEqual(text);
    expect(b?.parts.map((part) => before.parts[part])).toEqual(['b', 'c']);
    expect(before.styles).toEqual({ 'a.css': 'p{}' });
    expect(readdirSync(folder).filter((name) => name.startsWith('site'))).toHaveLength(2);
  });

  test('are not there for another engine, nor where they are no longer whole', () => {
    keep('one');
    expect(keptBefore(folder, 'site', 'two').pages).toEqual({});
    const before = keptBefore(folder, 'site', 'one');
    truncateSync(join(folder, before.texts), 3);
    const a = before.pages['claims/a/'];
    expect(a && before.textOf(a)).toBe(null);
    rmSync(join(folder, before.texts));
    expect(keptBefore(folder, 'site', 'one').pages).toEqual({});
  });
});
