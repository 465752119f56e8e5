import { readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { BUILD_ID, removeBuild } from './build-id.ts';
import { removeFolder } from './temporary-folders.ts';

/** Where a site that was replaced waits for the next build, below the folder of what is kept between builds. */
const SPARE = 'spare';

/** The files in a folder and in those within it. What is neither a file nor a folder would lead elsewhere: it is removed. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    if (entry.isFile()) return [path];
    rmSync(path);
    return [];
  });

/** Keeps a site that was replaced: to change some of its files takes less time than to make thousands of folders and files anew. */
export function keepSpare(site: string, home: string): void {
  const spare = join(home, SPARE);
  try {
    rmSync(join(site, BUILD_ID), { force: true });
    removeFolder(spare);
    renameSync(site, spare);
  } catch {
    // On another disk, or another build has just kept one.
    removeBuild(site);
  }
}

/**
 * Moves what is kept of an earlier site into the folder of one that is being built, beside what is there. Gives the paths of its files
 * below that folder. They may be those of the site that is served now: none may be written into (`put-file.ts`).
 */
export function takeSpare(home: string, folder: string): Set<string> {
  const taken = join(dirname(folder), SPARE);
  try {
    renameSync(join(home, SPARE), taken);
  } catch {
    return new Set();
  }
  const there = new Set(readdirSync(folder));
  for (const entry of readdirSync(taken).filter((each) => there.has(each))) removeFolder(join(taken, entry));
  const files = filesIn(taken).map((path) => relative(taken, path).replaceAll('\\', '/'));
  for (const entry of readdirSync(taken)) renameSync(join(taken, entry), join(folder, entry));
  removeFolder(taken);
  return new Set(files);
}
