/*
 * Walks the journeys in Firefox and in WebKit: `npm run test:engines`, or with one name, `firefox` or `webkit`. What is not installed is named
 * loudly; where there is neither, nothing was tested, and the command fails. With `--installed` it fails nothing that is not there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { missing } from './installed.ts';

const words = process.argv.slice(2);
const named = words.filter((word) => !word.startsWith('--'));
const asked = (['firefox', 'webkit'] as const).filter((engine) => named.length === 0 || named.includes(engine));
const lacking = asked.filter((engine) => missing[engine]().length > 0);
const there = asked.filter((engine) => !lacking.includes(engine));

for (const engine of lacking)
  console.warn(`\n*** SKIPPED: the journeys in ${engine}. As root: apt-get install ${missing[engine]().join(' ')} ***\n`);
if (!existsSync('dist/index.html')) {
  console.error('There is no built site to walk through: npm run build');
  process.exitCode = 1;
} else if (there.length > 0) {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/engines/vitest.config.ts', '--reporter', 'verbose', ...there];
  process.exitCode = spawnSync(process.execPath, vitest, { stdio: 'inherit' }).status ?? 1;
} else if (!words.includes('--installed')) process.exitCode = 1;
