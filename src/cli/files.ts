import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { report } from '../content/check/report.ts';
import { ContentError } from '../model/diagnostic.ts';
import { fontLetters } from '../picture/faces/installed.ts';
import { contentFound } from './content-files/content-found.ts';
import { contentText } from './content-files/content-text.ts';
import { reasonOf } from './failures.ts';

/** The paths of what the content is read from, from the project's folder on, with forward slashes. */
export function contentPaths(root: string): string[] {
  return contentFound(root).paths;
}

/**
 * The texts below `content/` of a project folder, by their paths from that folder on, with forward slashes. The files below
 * `public/` are there too, without their bytes, and the letters of the fonts that `content/site.yaml` names. Throws a `ContentError` that names every file that cannot be read, and every
 * symbolic link: who builds the site has files that are not meant to be read by it.
 */
export function contentFiles(root: string): Record<string, string> {
  const { paths, problems } = contentFound(root);
  const read = paths.map((path) => [path, path.startsWith('content/') ? contentText(root, path) : ''] as const);
  const all = [...problems, ...read.flatMap(([, text]) => (typeof text === 'string' ? [] : [text]))];
  if (all.length > 0) throw new ContentError(all, report(all));
  const files = Object.fromEntries(read) as Record<string, string>;
  return { ...files, ...fontLetters(files['content/site.yaml']) };
}

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
export function writeJson(path: string, value: unknown): void {
  return writeText(path, `${JSON.stringify(value, null, 2)}\n`);
}

/** The value in a JSON file. Throws an `Error` that names the file when it cannot be read. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} could not be read: ${reasonOf(error)}. Fix it, or restore its last good version.`, { cause: error });
  }
}
