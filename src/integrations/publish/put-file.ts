import { closeSync, fstatSync, linkSync, mkdirSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Holds what was read last: thousands of buffers, each looked at once, would have memory searched for what can be freed. */
let scratch = Buffer.alloc(2 ** 20);

/** The bytes of a file, until the next is read. Throws what the system says. */
export function peekFile(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size > scratch.length) scratch = Buffer.alloc(2 * size);
    let read = 0;
    for (let more = 1; more > 0 && read < size; read += more) more = readSync(file, scratch, read, size - read, read);
    return scratch.subarray(0, read);
  } finally {
    closeSync(file);
  }
}

type Is = (bytes: Uint8Array) => boolean;

const holds = (path: string, is: Is): boolean => {
  try {
    return is(peekFile(path));
  } catch {
    return false;
  }
};

/**
 * Leaves a file of a build that holds what it is to hold, or else makes it a second name of `former` if that does, which takes a tenth of
 * the time of writing it. Gives whether one of the two could be done.
 */
export function reuseFile(path: string, is: Is, former?: string): boolean {
  if (holds(path, is)) return true;
  if (!former || !holds(former, is)) return false;
  rmSync(path, { force: true });
  mkdirSync(dirname(path), { recursive: true });
  try {
    linkSync(former, path);
    return true;
  } catch {
    return false;
  }
}

/**
 * Has a file of a build hold some bytes; one that holds them is left as it is, and none is written into: the site that is served now may
 * have the same file under the same name. `former` is a file that may hold these bytes.
 */
export function putFile(path: string, bytes: Uint8Array, former?: string): void {
  if (reuseFile(path, (held) => Buffer.compare(held, bytes) === 0, former)) return;
  rmSync(path, { force: true });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
