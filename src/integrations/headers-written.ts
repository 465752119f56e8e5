import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { basePath } from './base.ts';
import { otherLanguages } from './publish/other-languages.ts';
import { contentsOf } from './publish/folder-contents.ts';
import { headerRules, rulesText, siteRules } from './headers.ts';

/** A name that begins with a dot is for hosts and systems (`.nojekyll`), and no address. */
const HIDDEN = /(?:^|\/)\./;

/** The addresses of all files of a built site, as it links to them, from its folder on: `/`, `/claims/<id>/`, `/embed.js`. Sorted. */
export function addressesOf(folder: string): string[] {
  return contentsOf(folder)
    .files.filter((file) => basename(file) !== '_headers' && !HIDDEN.test(file))
    .map((file) => `/${file}`.replace(/\/index\.html$/, '/'))
    .sort();
}

/** Fills the paths of the built pages into the rules for headers: the engine does not know which the content has. */
export function headersFile(base: string) {
  return {
    name: 'headers-written',
    hooks: {
      'astro:build:done': ({ dir }: { dir: URL }): void => {
        const folder = fileURLToPath(dir);
        const file = join(folder, '_headers');
        const pages = addressesOf(folder).filter((path) => path.endsWith('/'));
        const languages = otherLanguages(process.cwd());
        writeFileSync(file, rulesText(siteRules(headerRules(readFileSync(file, 'utf8')), pages, basePath(base), languages)));
      },
    },
  };
}
