/*
 * Starts the real hosts that can be had here, and looks at what they make of what is pasted: `npm run test:hosts:real`, or with one name,
 * `wordpress` or `ghost`. With `--installed` nothing is installed. What cannot be had is named loudly, and fails nothing.
 */
import { spawnSync } from 'node:child_process';
import { installGhost, isGhostInstalled } from './ghost.ts';
import { missing } from './wordpress.ts';

const words = process.argv.slice(2);
const named = words.filter((word) => !word.startsWith('--'));
const isAsked = (host: string): boolean => named.length === 0 || named.includes(host);

const skipped = (host: string, why: string): void => console.warn(`\n*** SKIPPED: the tests in a real ${host}. ${why} ***\n`);

const hasDatabase = (): boolean => !missing().includes('mariadb-server');

const hasGhost = (): boolean => {
  if (words.includes('--installed') || isGhostInstalled()) return isGhostInstalled();
  try {
    installGhost();
    return true;
  } catch {
    return false;
  }
};

const runs: string[] = [];
if (isAsked('wordpress')) {
  if (missing().length === 0) runs.push('wordpress');
  else skipped('WordPress', `As root: apt-get install ${missing().join(' ')} wordpress-theme-twentytwentythree`);
}
if (isAsked('ghost')) {
  if (!hasDatabase()) skipped('Ghost', 'As root: apt-get install mariadb-server');
  else if (hasGhost()) runs.push('ghost');
  else skipped('Ghost', 'It is not installed: npm run test:hosts:real ghost');
}
if (runs.length > 0) {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/hosts/real/vitest.config.ts', ...runs];
  process.exitCode = spawnSync(process.execPath, vitest, { stdio: 'inherit' }).status ?? 1;
}
