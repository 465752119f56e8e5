import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentFiles } from '../../src/cli/files.ts';
import { problemsOf } from '../../src/content/dossier.ts';
import { wellWater } from '../fixtures/well-water.ts';
import { brokenLinks } from './links.ts';
import { astro, project } from './project.ts';
import { atWork, pagesOf, siteInChromium } from './site.ts';

const wells = wellWater();
const text = (name: string): string => wells[`content/${name}`] ?? '';

/** What every dossier has, and nothing else. */
const empty = (): Record<string, string> => ({
  'content/site.yaml': text('site.yaml').replace(/^lead: .*\n/m, ''),
  'content/pages.yaml': text('pages.yaml').replace(/^ledger: .*\n/m, ''),
  'content/vocabulary.yaml': 'questions: {}\nparty-kinds: {}\nevent-kinds: {}\n',
  ...Object.fromEntries(['parties', 'sources', 'events', 'glossary'].map((name) => [`content/${name}.yaml`, '# none yet\n'])),
  'content/story.mdx': '---\ntitle: Nothing yet\nstandfirst: A beginning.\nentered: 2031-07-01\nchanges: []\n---\n',
});

/** What `npm run new dossier` writes for one party: a claim that nobody has answered. */
const oneClaim = (): Record<string, string> => {
  const folder = mkdtempSync(join(tmpdir(), 'begun-'));
  try {
    const facts = ['--language', 'en', '--title', 'Wells: a beginning', '--parties', 'مختبر Ford', '--questions', 'Was it safe?'];
    execFileSync(process.execPath, [resolve('src/cli/new.ts'), 'dossier', ...facts], { cwd: folder, stdio: 'pipe' });
    return contentFiles(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

describe.each([
  ['nothing', empty()],
  ['one claim', oneClaim()],
])('a dossier of %s', (what, files) => {
  const { root, environment, remove } = project(files);
  afterAll(remove);
  beforeAll(() => {
    execFileSync(process.execPath, astro('build', '--silent'), { cwd: root, env: environment, stdio: 'pipe' });
  });
  const { visit } = siteInChromium(join(root, 'dist'));

  test('has no problems', () => {
    expect(problemsOf(files)).toEqual([]);
  });

  test('has on its pages, beside the Latin letters, those of the scripts that it is written in, and asks for them where they stand', () => {
    const page = readFileSync(join(root, 'dist/index.html'), 'utf8');
    const ranges = [...page.matchAll(/@font-face\{[^}]*unicode-range:([^;}]+)/g)].map(([, range]) => range);
    expect(ranges).toEqual(what === 'nothing' ? [] : [expect.stringMatching(/^U\+6(00-6ff|\?\?),/i)]);
    expect(page.match(/<link rel="preload"[^>]* as="font"/g)).toHaveLength(1);
  });

  test('becomes a site whose links are whole', () => {
    expect(brokenLinks(join(root, 'dist'), '/')).toEqual([]);
  });

  test('shows nothing that was left empty, and no fault, on any page', async () => {
    for (const path of pagesOf(join(root, 'dist')))
      await visit(path, {}, async ({ page, complaints }) => {
        await atWork(page);
        expect([path, await page.locator('body').innerText()]).not.toEqual([
          path,
          expect.stringMatching(/undefined|NaN|Infinity|\bnull\b|(^|\n)\s*: |Invalid/),
        ]);
        expect(complaints).toEqual([]);
      });
  });

  test('offers no control of a timeline that has nothing to move', () =>
    visit('/timeline/', {}, async ({ page }) => {
      await atWork(page);
      if (what === 'nothing') expect(await page.locator('main button:visible:not(copy-address *)').count()).toBe(0);
      expect(await page.locator('dossier-timeline').count()).toBe(what === 'nothing' ? 0 : 1);
    }));
});
