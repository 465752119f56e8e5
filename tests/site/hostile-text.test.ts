import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allTexts, hostileDossier } from './hostile.ts';
import { astro, project } from './project.ts';
import { pagesOf, siteInChromium } from './site.ts';

const TURNS = 2;
const turns = Array.from({ length: TURNS }, (_, turn) => ({ turn: turn + 1, ...hostileDossier(turn, TURNS) }));

test('every text that a dossier can hold is tried with at least thirty that would run a script', () => {
  const tried = (path: string): number => new Set(turns.flatMap(({ put }) => put.get(path) ?? [])).size;
  expect(allTexts().filter((path) => tried(path) < 30)).toEqual([]);
  expect(allTexts().length).toBeGreaterThan(70);
});

describe.each(turns)('a site whose every text would run a script, $turn of 2,', ({ files }) => {
  const { root, environment, remove } = project(files);
  const dist = join(root, 'dist');
  const env = { ...environment, SITE_URL: 'https://desk.example' };
  beforeAll(() => void execFileSync(process.execPath, astro('build', '--silent'), { cwd: root, env, stdio: 'pipe' }), 240_000);
  afterAll(remove);
  const { visit } = siteInChromium(dist);

  test('opens on every page without running any, and nothing complains', async () => {
    const found: string[] = [];
    for (const path of pagesOf(dist))
      await visit(path, {}, async ({ page, complaints }) => {
        await page.waitForLoadState('networkidle');
        found.push(...complaints);
      });
    expect(found).toEqual([]);
  }, 120_000);

  test('has well-formed pictures', async () => {
    await visit('/404.html', {}, async ({ page }) => {
      for (const file of globSync('embed/**/*.svg', { cwd: dist })) {
        const text = readFileSync(join(dist, file), 'utf8');
        const names = await page.evaluate((svg) => {
          const all = new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('*');
          return [...new Set([...all].map(({ localName }) => localName))].sort();
        }, text);
        expect(names).not.toContain('parsererror');
        expect(names).not.toContain('script');
      }
    });
  });
});
