import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BUILD_ID, removeBuild } from './build-id.ts';
import { removeFolder } from './temporary-folders.ts';
import { contentsOf } from './folder-contents.ts';

/** Where a site that was replaced waits for the next build, below the folder of what is kept between builds: the whole, or one of its languages. */
const spareIn = (home: string, language: string): string => join(home, language ? `spare-${language}` : 'spare');

/** Keeps a site that was replaced: to change some of its files takes less time than to make thousands of folders and files anew. */
export function keepSpare(site: string, home: string): void {
  const spare = spareIn(home, '');
  try {
    rmSync(join(site, BUILD_ID), { force: true });
    removeFolder(spare);
    renameSync(site, spare);
  } catch {
    // On another disk, or another build has just kept one.
    removeBuild(site);
  }
}

/** Moves a folder where there is one, in the place of what is there. */
const move = (from: string, to: string): boolean => {
  if (!existsSync(from)) return false;
  removeFolder(to);
  try {
    renameSync(from, to);
    return true;
  } catch {
    // Another build has just taken it.
    return false;
  }
};

/**
 * Moves what is kept of an earlier site into the folder of one that is being built, beside what is there; its other `languages` wait for
 * their own builds. Gives the paths of its files below that folder. They may be those of the site that is served now: none may be written
 * into (`put-file.ts`).
 */
export function takeSpare(home: string, folder: string, languages: string[] = []): Set<string> {
  const taken = join(dirname(folder), 'spare');
  if (!move(spareIn(home, process.env['SITE_LANGUAGE'] ?? ''), taken)) return new Set();
  for (const language of languages) move(join(taken, language), spareIn(home, language));
  const there = new Set(readdirSync(folder));
  for (const entry of readdirSync(taken).filter((each) => there.has(each))) removeFolder(join(taken, entry));
  const { files, others } = contentsOf(taken);
  // They would lead elsewhere.
  for (const path of others) rmSync(join(taken, path));
  for (const entry of readdirSync(taken)) renameSync(join(taken, entry), join(folder, entry));
  removeFolder(taken);
  return new Set(files);
}
