import type { Plugin } from 'vite';
import { contentFiles } from '../cli/files.ts';
import type { KnownValues } from '../content/read/known-values.ts';
import { contentValues } from './reuse/content-values.ts';

const NAME = 'virtual:content';
const ID = `\0${NAME}`;

/** An expression for a value, for modules that run in Node. Other tools search the code of a build for words of theirs: no text stands in it as it is. */
export function encoded(value: unknown): string {
  const base64 = Buffer.from(JSON.stringify(value)).toString('base64');
  return `JSON.parse(Buffer.from('${base64}', 'base64').toString())`;
}

/** Whether a module is an MDX file: Astro sees none of its text and so reads no front matter; the prose processor reads the file itself. */
const isProse = (id: string): boolean => /\/content\/[^?]*\.mdx$/.test(id);

/** The module of the content: its files, the language of the site, and what of its YAML is known. */
const module = (files: Record<string, string>, values: KnownValues): string =>
  [
    `export default ${encoded(files)}`,
    `export const language = ${encoded(process.env['SITE_LANGUAGE'] ?? '')}`,
    `export const values = ${encoded(values)}`,
  ].join(';');

/** Gives the pages the files of the content, read by the same function as for the check, and again when one has changed. */
export function contentModule(): Plugin {
  let [root, isBuild] = ['', false];
  return {
    name: 'content-module',
    configResolved: (config) => {
      root = config.root;
      isBuild = config.command === 'build';
    },
    resolveId: (id) => (id === NAME ? ID : undefined),
    load: (id) => {
      if (id !== ID) return isProse(id) ? '' : undefined;
      const files = contentFiles(root);
      // While the site is developed all that was read stays in memory.
      return module(files, isBuild ? contentValues(root, files) : {});
    },
    hotUpdate({ file, modules }) {
      const own = this.environment.moduleGraph.getModuleById(ID);
      return own && /^(content|public)\//.test(file.slice(root.length + 1)) ? [...modules, own] : undefined;
    },
  };
}
