import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The version that others can measure against. */
const PACKAGE = '@11ty/eleventy@3.1.8';

const TEMPLATE = `---
pagination: { data: claims, size: 1, alias: claim }
permalink: "claims/{{ claim.id }}/"
---
<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ claim.title }}</title></head><body><h1>{{ claim.title }}</h1>
<ol>{% for response in claim.responses %}<li><b>{{ response.by }}</b> {{ response.said }}: {{ response.text }}</li>
{% endfor %}</ol></body></html>
`;

/** Responses with texts that make a page as large as ours are, in bytes. */
const RESPONSES = 20;
const claim = (at: number, bytes: number) => ({
  id: `claim-${at}`,
  title: `Report ${at}`,
  responses: Array.from({ length: RESPONSES }, (_, number) => ({
    by: ['town', 'lab'][number % 2],
    said: `2031-05-${10 + number}`,
    text: `Said number ${number} of ${at} about the water. `.repeat(Math.ceil(bytes / RESPONSES / 40)).slice(0, bytes / RESPONSES),
  })),
});

/** A project of Eleventy (its folder) that renders so many pages of so many bytes from data and one template, and nothing besides. Needs the network. */
export const eleventyProject = (pages: number, bytes: number): string => {
  const root = mkdtempSync(join(tmpdir(), 'eleventy-'));
  mkdirSync(join(root, '_data'));
  writeFileSync(join(root, 'package.json'), '{ "private": true }');
  writeFileSync(join(root, 'claims.njk'), TEMPLATE);
  writeFileSync(join(root, '_data/claims.json'), JSON.stringify(Array.from({ length: pages }, (_, at) => claim(at, bytes))));
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', PACKAGE], { cwd: root, stdio: 'inherit' });
  return root;
};
