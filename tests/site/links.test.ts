import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { brokenLinks } from './links.ts';

test('every link of the site leads to a page, file or place that exists', () => {
  expect([...new Set(brokenLinks('dist', '/'))]).toEqual([]);
});

test('a link that leads to no page, file or place is told of, and no other', () => {
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  const whole = '<a href="/x/#here">a</a><a href=/x/>b</a><a href="#own=view">c</a><a href="https://other.example/none">d</a><p id="here">';
  const broken = [
    '<a href="/x/none/">a</a>',
    '<a href="#nowhere">b</a>',
    '<a href=/outside/>c</a>',
    '<img srcset="/x/index.html 1x, /x/none.png 2x">',
    '<meta property="og:image" content="https://own.example/x/none.png"><meta name="description" content="Of words">',
    '<link rel="canonical" href="https://own.example/x/gone/">',
  ];
  writeFileSync(join(folder, 'index.html'), `<!doctype html><p>${whole}${broken.join('')}`);
  expect(brokenLinks(folder, '/x/', 'https://own.example')).toEqual(
    ['/x/none/', '#nowhere', '/outside/', '/x/none.png', 'https://own.example/x/none.png', 'https://own.example/x/gone/'].map(
      (href) => `/ -> ${href}`,
    ),
  );
  rmSync(folder, { recursive: true });
});
