import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All files that pages are made with, besides the content: the engine, how it is set up, and which packages are installed. */
const FILES = ['src/**', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'node_modules/.package-lock.json'];
/** The one file of the content that also settles how pages are made: language and fonts. */
const SITE = 'content/site.yaml';

/**
 * All that pages are made with and do not read as content, as a hash: a page is as it was only where this is. `built` is the folder of the
 * site with the scripts, styles and fonts of this build, whose names say what is in them; `site` and `base` are where it will stand.
 */
export function engineHash(root: string, built: string, site: string, base: string): string {
  const hash = createHash('sha256');
  const files = [...globSync(FILES, { cwd: root }), SITE].map((path) => path.replaceAll('\\', '/')).sort();
  for (const path of files)
    if (statSync(join(root, path), { throwIfNoEntry: false })?.isFile()) hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  const assets = existsSync(join(built, '_astro')) ? readdirSync(join(built, '_astro'), { recursive: true }) : [];
  hash.update(JSON.stringify([assets.map(String).sort(), site, base, process.env['SITE_LANGUAGE'] ?? '', process.versions]));
  return hash.digest('hex');
}
