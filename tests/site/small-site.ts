import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { largeDossier } from '../bench/dossiers.ts';
import { astro, project } from './project.ts';

const NAME = 'SMALL_SITE';
/** Besides those on the wells: with more than eight claims a matrix has its tools. */
const CLAIMS = 9;

/** Before all tests: a place for the site that test files share. */
export const setup = (): void => {
  process.env[NAME] = mkdtempSync(join(tmpdir(), 'small-site-'));
};

export const teardown = (): void => rmSync(process.env[NAME] ?? '', { recursive: true, force: true });

const isFirst = (folder: string): boolean => {
  try {
    mkdirSync(join(folder, 'begun'));
    return true;
  } catch {
    return false;
  }
};

/** The folder of the whole site on the wells of a town: built by the test file that asks first, the same for all others. */
export const smallSite = async (): Promise<string> => {
  const folder = process.env[NAME] ?? '';
  const [dist, failed] = [join(folder, 'dist'), join(folder, 'failed')];
  if (isFirst(folder)) {
    const { root, environment, remove } = project(largeDossier(CLAIMS));
    try {
      execFileSync(process.execPath, astro('build', '--silent'), { cwd: root, env: environment, stdio: 'pipe' });
      renameSync(join(root, 'dist'), dist);
    } catch (error) {
      writeFileSync(failed, String(error));
    } finally {
      remove();
    }
  }
  await vi.waitUntil(() => existsSync(dist) || existsSync(failed), { timeout: 120_000, interval: 100 });
  if (existsSync(failed)) throw new Error('The small site was not built.');
  return dist;
};
