import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { listening } from '../../src/cli/serve.ts';
import { built, pathOf, type Chart } from './build.ts';
import { someClaims, someEvents } from './data.ts';
import { measured, type Figures } from './measure.ts';
import { compressingServer } from './server.ts';
import { median, table } from './table.ts';

/**
 * `npm run bench -- --sizes 20,1000 --runs 3`: what the pages for frames cost their readers as a dossier grows, on a machine four times
 * slower than this one and a slow network; medians of the runs. A measurement, not a test. With `--folder` the pages are kept there, and
 * those that are there already are not built anew.
 */
const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '20,1000,10000' }, runs: { type: 'string', default: '3' }, folder: { type: 'string' } },
});
const sizes = values.sizes.split(',').map(Number);
const folder = values.folder ? resolve(values.folder) : mkdtempSync(join(tmpdir(), 'bench-'));
const MAKE = { timeline: someEvents, matrix: someClaims };
const CHARTS: Chart[] = ['timeline', 'matrix'];

/** The medians of some loads of a page; what went wrong, when one did. */
const figures = async (chart: Chart, address: string): Promise<Figures | string> => {
  const runs: Figures[] = [];
  try {
    while (runs.length < Number(values.runs)) runs.push(await measured(chart, address));
    return median(runs);
  } catch (error) {
    return (error as Error).message.split('\n')[0] ?? '';
  }
};

for (const chart of CHARTS) for (const size of sizes) if (!existsSync(join(folder, pathOf(chart, size)))) built(MAKE[chart](size), folder);
const [busy = 0] = loadavg();
if (busy > availableParallelism())
  console.log(`Other work keeps this machine busy (load ${busy.toFixed(1)}): times will be too long, and frames too few.`);
const server = compressingServer(folder);
const origin = `http://127.0.0.1:${await listening(server, 0)}`;
for (const chart of CHARTS) {
  const columns = [];
  for (const size of sizes) columns.push({ head: size.toLocaleString('en'), figures: await figures(chart, origin + pathOf(chart, size)) });
  console.log(`\n${table(chart, columns)}`);
}
server.close();
if (!values.folder) rmSync(folder, { recursive: true });
