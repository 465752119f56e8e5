import { execFileSync } from 'node:child_process';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attribute, hasClass, textOf } from '../../src/integrations/html/html.ts';
import { elementsOf } from '../../src/integrations/html/read.ts';
import { readings } from '../integrations/readings.ts';
import { DOINGS, foreignOn, handled } from './handled.ts';
import { allTexts, HOSTILE, hostileDossier, limitedTexts } from './hostile.ts';
import { astro, project } from './project.ts';
import { pagesOf, siteInChromium } from './site.ts';

const SITE = 'https://desk.example';
const { root, write, environment, remove } = project({});
const dist = join(root, 'dist');
const OWN = /^(dist|\.astro|node_modules|public.pinned|content.pinned\.json)/;
const strays: string[] = [];
let put = new Map<string, string[]>();

/** The files of the project but for what a build and a command may write. */
const otherFiles = (): string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => !OWN.test(name))
    .flatMap((each) => [
      each.name,
      ...(each.isDirectory() ? readdirSync(join(root, each.name), { recursive: true }).map((file) => join(each.name, String(file))) : []),
    ])
    .filter((file) => !OWN.test(file));

beforeAll(() => {
  const hostile = hostileDossier();
  ({ put } = hostile);
  // The engine without the guard before it: nothing may depend on that alone.
  write({ ...hostile.files, 'src/content/check/texts/markup.ts': 'export function markupRules(): [] {\n  return [];\n}\n' });
  const before = new Set(otherFiles());
  const run = (...words: string[]): void =>
    void execFileSync(process.execPath, words, { cwd: root, env: { ...environment, SITE_URL: SITE }, stdio: 'pipe' });
  run(...astro('build', '--silent'));
  run('src/cli/pin.ts', 'timeline', 'matrix', 'ledger', 'answers', 'claims/lead-found');
  run(...astro('build', '--silent'));
  strays.push(...otherFiles().filter((file) => !before.has(file)));
}, 240_000);
afterAll(remove);

test('every text that a dossier can hold is tried with each that would run a script, a quotation and what a picture limits with as many as fit', () => {
  const tried = (path: string): number => new Set(put.get(path)).size;
  expect(HOSTILE.length).toBeGreaterThan(45);
  const limited = new Set([...limitedTexts(), ...allTexts().filter((path) => path.endsWith('/brief'))]);
  // Without quotation marks two of them are the same, and one has letters that no picture can show.
  const least = (path: string): number => (limited.has(path) ? 1 : path.endsWith('quote/exact') ? 10 : HOSTILE.length - 2);
  expect(allTexts().filter((path) => tried(path) < least(path))).toEqual([]);
  expect(allTexts().length).toBeGreaterThan(70);
});

/** The tags that a browser finds in some markup but for those around it, and the names of their attributes. */
const partsOf = (html: string): string[] =>
  readings(html)
    .browser.slice(3)
    .flatMap(({ name, attributes }) => [name, ...attributes.map(([attribute]) => `${name} ${attribute}`)]);

/** What a code to paste may consist of. */
const PASTED = new Set(
  ['iframe src', 'iframe title', 'iframe width', 'iframe height', 'iframe loading', 'iframe frameborder', 'script src', 'script async']
    .concat(['dossier-embed src', 'a href', 'img src', 'img alt', 'img width', 'img height', 'img style', 'img loading', 'blockquote cite'])
    .concat(['iframe', 'script', 'dossier-embed', 'a', 'img', 'blockquote', 'div', 'p'])
    // What AMP makes a frame of, with the button that shows all of it.
    .concat(['amp-iframe', ...'src title width height layout sandbox resizable frameborder'.split(' ').map((name) => `amp-iframe ${name}`)])
    .concat(['amp-img', ...'alt layout placeholder src'.split(' ').map((name) => `amp-img ${name}`)])
    .concat('overflow role tabindex aria-label'.split(' ').map((name) => `div ${name}`)),
);

describe('a site whose every text would run a script', () => {
  const { visit } = siteInChromium(dist);

  test('writes no file but its own', () => {
    expect(strays).toEqual([]);
  });

  test('runs none of them on any page, whatever a reader does there', async () => {
    const found: string[] = [];
    const counts: Record<string, number> = {};
    for (const path of pagesOf(dist))
      await visit(path, {}, async ({ page, complaints }) => {
        const done = await handled(page, 'script alert', DOINGS);
        for (const [doing, times] of Object.entries(done)) counts[doing] = (counts[doing] ?? 0) + times;
        found.push(...complaints, ...(await foreignOn(page)).map((element) => `${path} holds ${element}`));
      });
    expect(pagesOf(dist).filter((path) => path.startsWith('/pinned/'))).toHaveLength(5);
    expect(DOINGS.filter((doing) => !counts[doing])).toEqual([]);
    expect([...new Set(found)]).toEqual([]);
  }, 240_000);

  test('has pages that are read as a browser reads them', () => {
    for (const path of pagesOf(dist)) {
      const { engine, browser } = readings(readFileSync(join(dist, path.replace(/\/$/, '/index.html')), 'utf8'));
      expect([path, engine]).toEqual([path, browser]);
    }
  });

  test('has well-formed pictures, and a card for each page', async () => {
    await visit('/404.html', {}, async ({ page }) => {
      for (const file of globSync('embed/**/*.svg', { cwd: dist })) {
        const names = await page.evaluate(
          (svg) => [...new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('*')].map(({ localName }) => localName),
          readFileSync(join(dist, file), 'utf8'),
        );
        expect([file, names.filter((name) => ['parsererror', 'script', 'a', 'image', 'foreignObject'].includes(name))]).toEqual([file, []]);
        expect(names.filter((name) => name === 'style')).toHaveLength(1);
      }
    });
    expect(globSync('cards/**/*.png', { cwd: dist }).length).toBeGreaterThan(6);
    expect(globSync('cards/**/*.svg', { cwd: dist })).toEqual([]);
  });

  test('has data that is read as such, and describes itself with one link and one frame', () => {
    for (const file of globSync('embed/**/*.json', { cwd: dist })) {
      const value = JSON.parse(readFileSync(join(dist, file), 'utf8')) as { html?: string };
      if (value.html) expect([file, ...partsOf(value.html).filter((part) => !PASTED.has(part))]).toEqual([file]);
      if (value.html) expect(partsOf(value.html).filter((part) => !part.includes(' '))).toEqual(['blockquote', 'p', 'a', 'iframe']);
    }
  });

  test('offers codes that hold what they should and nothing else', () => {
    const codes = pagesOf(dist).flatMap((path) =>
      elementsOf(readFileSync(join(dist, path.replace(/\/$/, '/index.html')), 'utf8'))
        .filter(({ tagName, parentNode }) => tagName === 'code' && parentNode && hasClass(parentNode, 'paste'))
        .map(textOf),
    );
    expect(codes.length).toBeGreaterThan(20);
    for (const code of codes) {
      expect([code, partsOf(code).filter((part) => !PASTED.has(part))]).toEqual([code, []]);
      const scripts = elementsOf(code).filter(({ tagName }) => tagName === 'script');
      expect(scripts.map((script) => attribute(script, 'src')).filter((source) => source !== `${SITE}/embed.js`)).toEqual([]);
    }
  });
});
