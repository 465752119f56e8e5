import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const holds = (path: string, bytes: Uint8Array): boolean => {
  try {
    return readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
};

/** Whether a file could be made a second name of one that has just these bytes: that takes a tenth of the time of writing them. */
const isLinked = (from: string, path: string, bytes: Uint8Array): boolean => {
  if (!holds(from, bytes)) return false;
  try {
    linkSync(from, path);
    return true;
  } catch {
    return false;
  }
};

/**
 * Has a file of a build hold some bytes; one that holds them is left as it is, and none is written into: the site that is served now may
 * have the same file under the same name. `former` is a file that may hold these bytes.
 */
export function putFile(path: string, bytes: Uint8Array, former?: string): void {
  if (holds(path, bytes)) return;
  rmSync(path, { force: true });
  mkdirSync(dirname(path), { recursive: true });
  if (!former || !isLinked(former, path, bytes)) writeFileSync(path, bytes);
}
