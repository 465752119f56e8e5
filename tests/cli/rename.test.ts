import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentFiles } from '../../src/cli/files.ts';
import { problemsOf } from '../../src/content/dossier.ts';
import { brokenLinks } from '../site/links.ts';
import { astro, wellProject } from '../site/project.ts';
import { siteInChromium } from '../site/site.ts';

const { root, environment, remove } = wellProject();
afterAll(remove);

const run = (...words: string[]) => spawnSync(process.execPath, words, { cwd: root, env: environment, encoding: 'utf8' });
const rename = (...words: string[]) => run(resolve('src/cli/rename.ts'), ...words);
const text = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('npm run rename', () => {
  test.each([
    ['nope', 'other', 'Nothing in the dossier has the id "nope".'],
    ['lab', 'Lab', '"Lab" cannot be an id.'],
    ['lab', 'gazette', 'A party has the id "gazette" already.'],
    ['lead-found', 'first-test', 'An event has the id "first-test" already.'],
  ])('changes nothing for %s and %s', (from, to, message) => {
    const before = contentFiles(root);
    const { status, stderr } = rename(from, to);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
    expect(contentFiles(root)).toEqual(before);
  });

  test('asks which is meant where two things have the id', () => {
    const { stderr } = rename('open', 'turn');
    expect(stderr).not.toContain('two-nouns');
    writeFileSync(join(root, 'content/vocabulary.yaml'), text('content/vocabulary.yaml').replace('  test: {', '  turn: {'));
    writeFileSync(join(root, 'content/events.yaml'), text('content/events.yaml').replace('kind: test', 'kind: turn'));
    expect(rename('turn', 'spin').stderr).toContain('"turn" is the id of more than one thing: event kind, power.');
    expect(rename('turn', 'open', 'power').status).toBe(0);
    expect(rename('turn', 'test').status).toBe(0);
  });

  test.each([
    ['lead-found', 'lead-in-wells'],
    ['town', 'council'],
    ['gazette-2031', 'ford-gazette'],
    ['first-test', 'samples'],
    ['ground-water', 'deep-water'],
    ['safety', 'danger'],
    ['north-well', 'upper-well'],
    ['authority', 'officials'],
    ['background', 'history'],
  ])('writes a new id for %s everywhere, and leaves no problem', (from, to) => {
    const { status, stderr } = rename(from, to);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const files = contentFiles(root);
    expect(problemsOf(files)).toEqual([]);
    const holding = Object.entries(files).filter(([path, now]) => path !== 'content/renamed.json' && now.includes(from));
    // The addresses of a party's responses stay, and so hold its former id; words of readers are nobody's ids.
    const left = holding.flatMap(([, now]) => now.split('\n').filter((line) => new RegExp(`(?<![\\w-])${from}(?![\\w-])`).test(line)));
    expect(left.filter((line) => /^\s*(- )?[\w-]+: \[?[a-z0-9, -]+\]?$/.test(line))).toEqual([]);
  });

  test('keeps the addresses of what a renamed party has said', () => {
    expect(text('content/claims/lead-in-wells.mdx')).toContain('  - by: council\n    id: town-2031-05-03\n    said: 2031-05-03\n');
    expect(text('content/articles/history.mdx')).toContain('<Statement id="lead-in-wells#town-2031-05-03" />');
  });

  test('leads from an id that had two names since to the last of them', () => {
    expect(rename('deep-water', 'well-water').status).toBe(0);
    expect(JSON.parse(text('content/renamed.json'))).toMatchObject({
      'ground-water': { noun: 'term', now: 'well-water' },
      'deep-water': { noun: 'term', now: 'well-water' },
    });
  });

  test('forgets an old id that is the new one again', () => {
    rename('people-told', 'told');
    rename('told', 'people-told');
    expect(JSON.parse(text('content/renamed.json'))).not.toHaveProperty('people-told');
  });
});

describe('the old address of what was renamed', () => {
  beforeAll(() => {
    const article = join(root, 'content/articles/history.mdx');
    writeFileSync(article, readFileSync(article, 'utf8').replace('path: /background/', 'path: /history/\nformer-paths: [/background/]'));
    expect(run(...astro('build', '--silent')).status).toBe(0);
    const frame = '<iframe src="/embed/claims/lead-found/" width="640" height="600"></iframe>';
    writeFileSync(join(root, 'dist/host.html'), `<!doctype html><title>Host</title><link rel="icon" href="data:,">${frame}`);
  });
  const { visit } = siteInChromium(join(root, 'dist'));

  test('leads to the page of a claim, to the very response that was chosen', () =>
    visit('/claims/lead-found/#town-2031-05-03', {}, async ({ page, complaints }) => {
      await page.waitForURL((url) => url.pathname === '/claims/lead-in-wells/' && url.hash === '#town-2031-05-03');
      expect(complaints).toEqual([]);
    }));

  test('leads from a former path of an article to its heading', () =>
    visit('/background/#what-was-said', {}, ({ page }) =>
      page.waitForURL((url) => url.pathname === '/history/' && url.hash === '#what-was-said'),
    ));

  test('leads there without script, too', () =>
    visit('/claims/lead-found/', { javaScriptEnabled: false }, ({ page }) =>
      page.waitForURL((url) => url.pathname === '/claims/lead-in-wells/'),
    ));

  test('shows in a frame on another page what it showed', () =>
    visit('/host.html', {}, async ({ page }) => {
      const words = page.frameLocator('iframe').getByText('lead was found in two wells').first();
      await expect.poll(() => words.isVisible()).toBe(true);
    }));

  test.each([
    ['/timeline/#focus=first-test', '#focus=samples'],
    ['/timeline/#focus=lead-found/town-2031-05-03', '#focus=lead-in-wells/town-2031-05-03'],
    ['/embed/matrix/#question=safety', '#question=danger'],
  ])('shows at %s what the reader had chosen', (path, now) =>
    visit(path, {}, async ({ page, complaints }) => {
      await page.waitForURL((url) => url.hash === now);
      expect(complaints).toEqual([]);
    }),
  );

  test('has the pictures and data of a claim, and each chart of an article', () => {
    for (const path of [
      'embed/claims/lead-found/image.svg',
      'embed/claims/lead-found/data.json',
      'embed/claims/lead-found/town-2031-05-03/index.html',
      'embed/articles/background/ledger/index.html',
      'cards/claims/lead-found.png',
    ])
      expect(existsSync(join(root, 'dist', path))).toBe(true);
  });

  test.each([
    ['/timeline/', 'first-test', 'samples'],
    ['/sources/', 'gazette-2031', 'ford-gazette'],
    ['/glossary/', 'ground-water', 'well-water'],
    ['/claims/', 'safety', 'danger'],
    ['/vocabulary/', 'question-safety', 'question-danger'],
    ['/vocabulary/', 'party-kind-authority', 'party-kind-officials'],
    ['/vocabulary/', 'event-kind-turn', 'event-kind-test'],
  ])('on %s is the place of the new one', (path, old, now) =>
    visit(`${path}#${old}`, {}, async ({ page }) => {
      expect(await page.locator(`#${now} #${old}`).count()).toBe(1);
    }),
  );

  test('breaks no link', () => {
    expect(brokenLinks(join(root, 'dist'), '/')).toEqual([]);
  });
});
