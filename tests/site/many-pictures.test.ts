import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { largeDossier } from '../bench/dossiers.ts';
import { sharedSite } from './small-site.ts';

const PICTURE = /\/(?:embed|cards)\/[^"\s<>&#?]*?\.(?:svg|png)/g;

test('of very many claims, each picture that a page names is there, and none of a single claim for night', async () => {
  const dist = await sharedSite('many', () => largeDossier(150), /pages\/(404|embeds|embed\/\[\.\.\.id\]|claims\/\[id\]|cards)/);
  const pages = globSync('**/*.{html,json}', { cwd: dist });
  const named = new Set(pages.flatMap((page) => readFileSync(join(dist, page), 'utf8').match(PICTURE) ?? []));
  expect([...named].filter((path) => path.startsWith('/embed/claims/')).length).toBeGreaterThan(150);
  expect([...named].filter((path) => path.endsWith('/image-dark.svg')).length).toBeGreaterThan(0);
  expect([...named].filter((path) => !existsSync(join(dist, path)))).toEqual([]);
  expect(globSync('embed/claims/**/image-dark.*', { cwd: dist })).toEqual([]);
});
