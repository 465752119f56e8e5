import { createHash, hash } from 'node:crypto';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { peekFile } from './put-file.ts';
import { removeFolder } from './temporary-folders.ts';
import { contentsOf } from './folder-contents.ts';

/** The file that a build writes last, so that a folder without it is no whole site. Hosts publish it: it says which build they serve. */
export const BUILD_ID = 'build-id.txt';

/** What a web server of another user needs. */
const [FILE, FOLDER] = [0o644, 0o755];

/** The id of the finished build in a folder; `null` where there is none. */
export function buildId(folder: string): string | null {
  try {
    return /^[0-9a-f]{64}$/m.exec(readFileSync(join(folder, BUILD_ID), 'utf8'))?.[0] ?? null;
  } catch {
    return null;
  }
}

/** The folders that some files are in, and those that these are in. */
const foldersOf = (files: string[]): Set<string> => {
  const folders = new Set<string>();
  for (const file of files) for (let folder = dirname(file); !folders.has(folder); folder = dirname(folder)) folders.add(folder);
  return folders;
};

/**
 * Makes all that is in a built folder readable for everybody, whatever the umask, removes empty folders, and writes its id: a hash of the
 * paths and contents of all files, so that builds with the same id are the same.
 */
export function finishBuild(folder: string): void {
  const all = createHash('sha256');
  const { files: plain, folders, others } = contentsOf(folder);
  const files = [...plain, ...others].sort();
  const needed = foldersOf(files);
  // Of a page that is no more, the folder may have come from an earlier build.
  for (const path of folders.filter((each) => !needed.has(each))) removeFolder(join(folder, path));
  for (const path of ['', ...folders.filter((each) => needed.has(each))]) chmodSync(join(folder, path), FOLDER);
  for (const name of files) {
    const path = join(folder, name);
    chmodSync(path, FILE);
    all.update(`${hash('sha256', peekFile(path))} ${name}\n`);
  }
  const file = join(folder, BUILD_ID);
  writeFileSync(file, `${all.digest('hex')}\n`);
  chmodSync(file, FILE);
}

/** Removes a built folder, its id first: what is left of it after a kill is no finished build. */
export function removeBuild(folder: string): void {
  rmSync(join(folder, BUILD_ID), { force: true });
  removeFolder(folder);
}
