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

/**
 * A hash of everything but the content that pages depend on: the files of the project, this Node, the variables for builds, and what else
 * is given.
 */
export function engineHash(root: string, given: unknown): string {
  const files = globSync(FILES, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort(byCodeUnits);
  const hash = createHash('sha256').update(JSON.stringify([process.version, environment(), given]));
  for (const file of files) hash.update(`\0${file.slice(root.length)}\0`).update(readFileSync(file));
  return hash.digest('base64');
}
