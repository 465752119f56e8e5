import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnits } from '../../model/code-units.ts';

/** The files that all pages depend on, whatever they say: the engine, what it is set to, its packages, and what pages show as it is. */
const FILES = [
  'src/**/*',
  'public/**/*',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
];

const environment = (): [string, string | undefined][] =>
  Object.entries(process.env)
    .filter(([name]) => /^(?:SITE_(?!OUT$)|NODE_ENV$)/.test(name))
    .sort(([a], [b]) => byCodeUnits(a, b));

/** A hash of some files of a project, of this Node, and of what else is given. */
export function filesHash(root: string, patterns: string[], given: unknown): string {
  const files = globSync(patterns, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort(byCodeUnits);
  const hash = createHash('sha256').update(JSON.stringify([process.version, given]));
  for (const file of files) hash.update(`\0${file.slice(root.length)}\0`).update(readFileSync(file));
  return hash.digest('base64');
}

/** A hash of everything but the content that pages depend on: the files of the project, the variables for builds, and what else is given. */
export function engineHash(root: string, given: unknown): string {
  return filesHash(root, FILES, [environment(), given]);
}
