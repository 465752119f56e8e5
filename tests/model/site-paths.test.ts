import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isEngines, PAGES } from '../../src/model/site-paths.ts';

const names = (folder: string): string[] => readdirSync(folder).map((name) => name.replace(/\.(astro|ts)$/, ''));

test('every page and folder that the engine makes is known as its own, and no article can be put there', () => {
  const made = names('src/pages').filter((name) => !/^[[_]/.test(name));
  expect(made).toEqual(expect.arrayContaining(['timeline', 'embed', '404']));
  expect(made.filter((name) => !isEngines(`/${name}/`))).toEqual([]);
  expect(made.filter((name) => !isEngines(`/${name}/anything/below/`))).toEqual([]);
  expect(PAGES.filter((name) => !made.includes(name))).toEqual([]);
});

test('so is every folder of public/ that comes with it', () => {
  const folders = readdirSync('public', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !isEngines(`/${name}/`))).toEqual([]);
});

test('names that only begin alike are free', () => {
  for (const path of ['/claims-of-others/', '/report/', '/report/claims/', '/timelines/']) expect(isEngines(path)).toBe(false);
});
