import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

const DAY = 24 * 60 * 60 * 1000;
/** Containers that share a folder number their processes alike, so the machine is named, too. */
const MACHINE = hostname().replace(/[^\w-]/g, '_');
const OWNER = /^-([\w-]+)-(\d+)-[0-9a-f]{8}$/;

/** The folders that this process has named. */
const own = new Set<string>();

/** A new path for a temporary folder of this process; its name begins with `name` and says whose it is. Makes nothing. */
export function temporaryPath(folder: string, name: string): string {
  const path = join(folder, `${name}-${MACHINE}-${process.pid}-${randomUUID().slice(0, 8)}`);
  own.add(path);
  return path;
}

/** The paths of the temporary folders whose names begin with `name`, of whatever process; none where `folder` is missing. */
export function temporaryFolders(folder: string, name: string): string[] {
  if (!existsSync(folder)) return [];
  const found = readdirSync(folder).filter((entry) => entry.startsWith(name) && OWNER.test(entry.slice(name.length)));
  return found.map((entry) => join(folder, entry));
}

const isRunning = (id: number): boolean => {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** The temporary folders whose process has ended; those of other machines, whose processes cannot be seen, after a day. */
export function abandonedFolders(folder: string, name: string): string[] {
  return temporaryFolders(folder, name).filter((path) => {
    const [, machine, id] = OWNER.exec(path.slice(join(folder, name).length)) ?? [];
    if (machine !== MACHINE) return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > DAY;
    return Number(id) === process.pid ? !own.has(path) : !isRunning(Number(id));
  });
}

const removedAtExit = new Set<string>();
process.once('exit', () => [...removedAtExit].forEach(removeFolder));

/** Removes a folder with all that is in it. What the system does not let go stays: it is in nobody's way. */
export function removeFolder(path: string): void {
  removedAtExit.delete(path);
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // The next build tries again.
  }
}

/** Has a folder removed when this process exits, should it still be there; a process that is killed is not asked. */
export function removeAtExit(path: string): void {
  removedAtExit.add(path);
}
