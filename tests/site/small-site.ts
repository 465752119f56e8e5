import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { largeDossier } from '../bench/dossiers.ts';
import { astro, keepPages, project } from './project.ts';

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
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
};

/** The folder of a site that test files share, by its name: built by the file that asks first, of some content and only those of its pages that are needed. */
export const sharedSite = async (name: string, content: () => Record<string, string>, needed?: RegExp): Promise<string> => {
  const folder = join(process.env[NAME] ?? '', name);
  const [dist, failed] = [join(folder, 'dist'), join(folder, 'failed')];
  if (isFirst(folder)) {
    const { root, environment, remove } = project(content());
    try {
      if (needed) keepPages(root, needed);
      execFileSync(process.execPath, astro('build', '--silent'), { cwd: root, env: environment, stdio: 'pipe' });
      renameSync(join(root, 'dist'), dist);
    } catch (error) {
      writeFileSync(failed, String(error));
    } finally {
      remove();
    }
  }
  await vi.waitUntil(() => existsSync(dist) || existsSync(failed), { timeout: 120_000, interval: 100 });
  if (existsSync(failed)) throw new Error(`The site was not built: ${readFileSync(failed, 'utf8')}`);
  return dist;
};

/** The folder of the whole site on the wells of a town: built by the test file that asks first, the same for all others. */
export const smallSite = (): Promise<string> => sharedSite('small', () => largeDossier(CLAIMS));
