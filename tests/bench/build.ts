import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { astro, project } from '../site/project.ts';
import { contentOf } from './content.ts';
import { someClaims, someEvents, type Data } from './data.ts';

export type Chart = 'timeline' | 'matrix';

/** Where below the folder of all builds the page of one stands. */
export const pathOf = (chart: Chart, count: number): string => `/bench/${chart}-${count}/`;

const countOf = (data: Data): number => (Array.isArray(data) ? data : data.claims).length;

/** Builds the page for frames that shows some data, and no pages but the chart’s, to `/bench/<chart>-<count>/` below `folder`. */
export const built = (data: Data, folder: string): string => {
  const chart: Chart = Array.isArray(data) ? 'timeline' : 'matrix';
  const path = pathOf(chart, countOf(data));
  const { root, environment, remove } = project(contentOf(data));
  try {
    // A chart may ask for more of itself from its own pages.
    const others = globSync('src/pages/**/[!_]*.{astro,ts}', { cwd: root }).filter((file) => !file.includes(chart));
    for (const file of others) rmSync(join(root, file));
    execFileSync(process.execPath, astro('build'), {
      cwd: root,
      env: { ...environment, SITE_BASE: path },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const dist = join(root, 'dist');
    renameSync(join(dist, 'embed', chart, 'index.html'), join(dist, 'index.html'));
    rmSync(join(folder, path), { recursive: true, force: true });
    mkdirSync(join(folder, path), { recursive: true });
    cpSync(dist, join(folder, path), { recursive: true });
    return path;
  } finally {
    remove();
  }
};

/**
 * `node tests/bench/build.ts --out FOLDER --sizes 20,1000` builds both pages of these sizes; with `--data FILE`, as often as need be,
 * pages that show what is in the files (data.ts says how they are written).
 */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '20,1000' },
      data: { type: 'string', multiple: true },
      out: { type: 'string', default: 'bench' },
    },
  });
  const given = (values.data ?? []).map((file) => JSON.parse(readFileSync(file, 'utf8')) as Data);
  const made = values.sizes.split(',').flatMap((size): Data[] => [someEvents(Number(size)), someClaims(Number(size))]);
  for (const data of values.data ? given : made) {
    const start = performance.now();
    const path = built(data, resolve(values.out));
    console.log(`${path} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
}
