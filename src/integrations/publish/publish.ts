import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { BUILD_ID, buildId, removeBuild } from './build-id.ts';
import { abandonedFolders, removeFolder, temporaryFolders, temporaryPath } from './temporary-folders.ts';

/** What the system answers where a folder cannot be moved: it is a mount point, or what it is in may not be written to. */
const CANNOT_MOVE = new Set(['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS']);

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** Where a path leads, through links; itself where nothing is, if only because another build is just taking its place. */
const real = (path: string): string => {
  try {
    return realpathSync(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return resolve(path);
  }
};

/** The temporary folders beside `out`: the build that is put in its place, and the one that it replaces. */
const beside = (out: string, kind: 'next' | 'previous'): [folder: string, name: string] => [dirname(out), `.${basename(out)}.${kind}`];

/** Moves a built folder, or copies it to where it cannot be moved to, its id last. */
const move = (from: string, to: string): void => {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    const id = join(from, BUILD_ID);
    cpSync(from, to, { recursive: true, filter: (path) => path !== id });
    copyFileSync(id, join(to, BUILD_ID));
  }
};

/** What becomes of a site that was replaced, given its folder, of which nothing may be left. */
type Drop = (folder: string) => void;

/** Two builds may end at once: where another one is just putting itself in place, this one tries again. */
const exchange = (next: string, out: string, drop: Drop): void => {
  const previous = temporaryPath(...beside(out, 'previous'));
  try {
    if (existsSync(out)) renameSync(out, previous);
    renameSync(next, out);
  } catch (error) {
    const another = ['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(codeOf(error)) && existsSync(next);
    if (another) exchange(next, out, drop);
    else {
      if (existsSync(previous) && !existsSync(out)) renameSync(previous, out);
      throw error;
    }
  }
  if (existsSync(previous)) drop(previous);
};

/** Replaces what is in a folder that cannot be moved itself. The id goes first and comes last; what Git keeps there stays. */
const replaceEntries = (next: string, out: string): void => {
  const [incoming, outgoing] = [temporaryPath(out, '.next'), temporaryPath(out, '.previous')];
  for (const kind of ['.next', '.previous']) for (const path of abandonedFolders(out, kind)) removeFolder(path);
  move(next, incoming);
  mkdirSync(outgoing);
  rmSync(join(out, BUILD_ID), { force: true });
  const kept = ['.git', basename(incoming), basename(outgoing)];
  for (const entry of readdirSync(out).filter((each) => !kept.includes(each))) renameSync(join(out, entry), join(outgoing, entry));
  for (const entry of readdirSync(incoming).filter((each) => each !== BUILD_ID)) renameSync(join(incoming, entry), join(out, entry));
  renameSync(join(incoming, BUILD_ID), join(out, BUILD_ID));
  for (const path of [incoming, outgoing]) removeFolder(path);
};

/**
 * Puts a finished build in the place of the one in `folder`, which is there until then and is then given to
 * `drop`, where it could be moved. Folders above `folder` are made; what is left of `built` is the caller's to remove. Throws what the
 * system says where it cannot be written; the former build is then still there.
 */
export function publish(built: string, folder: string, drop: Drop = removeBuild): void {
  const out = real(folder);
  mkdirSync(dirname(out), { recursive: true });
  if (existsSync(join(out, '.git'))) return replaceEntries(built, out);
  const next = temporaryPath(...beside(out, 'next'));
  try {
    move(built, next);
    exchange(next, out, drop);
  } catch (error) {
    if (!CANNOT_MOVE.has(codeOf(error)) || !existsSync(out)) throw error;
    replaceEntries(existsSync(next) ? next : built, out);
  } finally {
    removeBuild(next);
  }
}

/** The folder of the finished build that `folder` holds, or held when a build was killed just as it took its place; `null`: none. */
export function finishedFolder(folder: string): string | null {
  const out = real(folder);
  if (buildId(out) !== null) return out;
  const others = [...temporaryFolders(...beside(out, 'previous')), ...temporaryFolders(...beside(out, 'next'))];
  return others.find((each) => buildId(each) !== null) ?? null;
}

/** Puts back what a killed build has moved away, and removes what killed builds have left beside a folder. */
export function recover(folder: string): void {
  const out = real(folder);
  const left = [...abandonedFolders(...beside(out, 'previous')), ...abandonedFolders(...beside(out, 'next'))];
  const whole = left.find((each) => buildId(each) !== null);
  if (whole && !existsSync(out)) renameSync(whole, out);
  for (const each of left) if (each !== whole || existsSync(each)) removeBuild(each);
}

/** That a folder holds no finished build, and what to do, as commands say it that need one. */
export function unfinished(folder: string): string {
  return `${folder} contains no finished build of the site: run npm run build.`;
}
