import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { report } from '../data/report.ts';
import { ContentError } from '../model/diagnostic.ts';
import { contentText, notFiles } from './content-text.ts';
import { reasonOf } from './failures.ts';

/** The paths of the files below `content/` of a project folder, sorted. Hidden files are left out. */
export const contentPaths = (root: string): string[] =>
  readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/**
 * The texts below `content/` of a project folder, by their paths from that folder on, with forward slashes. Throws a `ContentError`
 * that names every file that cannot be read.
 */
export const contentFiles = (root: string): Record<string, string> => {
  const files = contentPaths(root).map((path) => path.slice(root.length + 1).replaceAll('\\', '/'));
  const read = files.map((file) => [file, contentText(root, file)] as const);
  const problems = [...notFiles(root), ...read.flatMap(([, text]) => (typeof text === 'string' ? [] : [text]))];
  if (problems.length > 0) throw new ContentError(problems, report(problems));
  return Object.fromEntries(read) as Record<string, string>;
};

/** Writes a text to a file beside its place first, so that a full disk leaves what was there; folders that are missing are made. */
export function writeText(path: string, text: string): void {
  const beside = join(dirname(path), `.${basename(path)}.new`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (error) {
    if (existsSync(beside) && statSync(beside).isFile()) rmSync(beside);
    throw new Error(`${path} could not be written: ${reasonOf(error)}.`, { cause: error });
  }
}

/** Writes a value to a file as indented JSON; folders that are missing are made. */
export const writeJson = (path: string, value: unknown): void => writeText(path, `${JSON.stringify(value, null, 2)}\n`);

/** The value in a JSON file. Throws an `Error` that names the file when it cannot be read. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} could not be read: ${reasonOf(error)}. Restore it: git checkout ${path}`, { cause: error });
  }
}
