import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The paths of the files below `content/` of a project folder, sorted. Hidden files are left out. */
export const contentPaths = (root: string): string[] =>
  readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** The texts below `content/` of a project folder, by their paths from that folder on, with forward slashes. */
export const contentFiles = (root: string): Record<string, string> =>
  Object.fromEntries(contentPaths(root).map((path) => [path.slice(root.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]));

/** Writes a value to a file as indented JSON; folders that are missing are made. */
export const writeJson = (path: string, value: unknown): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
};
