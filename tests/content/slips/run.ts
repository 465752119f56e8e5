import { parseArgs } from 'node:util';
import { contentFiles } from '../../../src/cli/files.ts';
import { wellWater } from '../../fixtures/well-water.ts';
import { share, toldOf, type Told } from './named.ts';

/**
 * `npm run slips`: how often the check names the right line and the right cause of one slip in one line of the registers and claims.
 * `-- --every 10` takes one slip of ten, `--list` tells those that are not named.
 */
const { values } = parseArgs({
  options: { every: { type: 'string', default: '1' }, list: { type: 'boolean' }, wells: { type: 'boolean' } },
});

const percent = (all: Told[], holds: (told: Told) => boolean): string => `${(share(all, holds) * 100).toFixed(1)} %`.padStart(9);

const table = (title: string, all: Told[]): void => {
  console.log(`\n${title.padEnd(44)}slips     line    cause     both`);
  const row = (name: string, of: Told[]): void =>
    console.log(
      name.padEnd(42) +
        String(of.length).padStart(7) +
        percent(of, ({ isLine }) => isLine) +
        percent(of, ({ isCause }) => isCause) +
        percent(of, ({ isLine, isCause }) => isLine && isCause),
    );
  for (const [kind, of] of Map.groupBy(all, ({ kind }) => kind)) row(kind, of);
  row('all', all);
};

for (const [title, files] of [
  ['This project', contentFiles(process.cwd())],
  ['The wells of the tests', wellWater()],
] as const) {
  if (values.wells && title.startsWith('This')) continue;
  const start = performance.now();
  const all = toldOf(files, Number(values.every));
  table(title, all);
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s`);
  if (values.list)
    for (const { file, line, kind, first, isLine, isCause } of all.filter((told) => !told.isLine || !told.isCause))
      console.log(
        `${file}:${line} ${kind}: ${isLine ? '' : 'LINE '}${isCause ? '' : 'CAUSE '}${first ? `${first.line}:${first.column} ${first.message}` : 'nothing'}`,
      );
}
