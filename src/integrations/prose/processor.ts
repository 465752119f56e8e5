import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { proseTree } from '../../content/prose-tree.ts';
import { encoded } from '../content-module.ts';
import { prosePictures } from './pictures.ts';

/** The path of an MDX file from the project's folder on: content/ lies in it, and has folders of one level. */
const pathOf = (file: string): string => {
  const folder = basename(dirname(file));
  return folder === 'content' ? `content/${basename(file)}` : `content/${folder}/${basename(file)}`;
};

/** The project’s folder, in which content/ lies. */
const rootOf = (file: string): string => dirname(basename(dirname(file)) === 'content' ? dirname(file) : dirname(dirname(file)));

const DRAWING = '/src/site/shortcodes/prose.ts';

/** The module of a prose: a tree of data, what draws it, and its pictures. No word of the text stands in it as code. */
const moduleOf = async (file: string): Promise<string> => {
  const nodes = proseTree(pathOf(file), readFileSync(file, 'utf8'));
  const pictures = await prosePictures(rootOf(file), nodes);
  const modules = [...new Set(pictures.flatMap(({ module }) => module ?? []))];
  return `import { drawnProse } from ${JSON.stringify(DRAWING)};
${modules.map((module, place) => `import picture${place} from ${JSON.stringify(module)};`).join('\n')}
const nodes = ${encoded(nodes)};
const files = [${modules.map((_, place) => `picture${place}`).join(', ')}];
const pictures = ${encoded(pictures.map(({ address, size, module }) => ({ address, size, file: module ? modules.indexOf(module) : -1 })))};
export const frontmatter = {};
export const getHeadings = () => [];
export default function MDXContent({ components }) {
  return drawnProse(nodes, components, pictures.map(({ address, size, file }) => [address, { size, file: files[file] }]));
}`;
};

const METADATA = {
  hydratedComponents: [],
  clientOnlyComponents: [],
  serverComponents: [],
  scripts: [],
  propagation: 'none',
  containsHead: false,
  pageOptions: {},
} as const;

/**
 * Makes modules of MDX files for @astrojs/mdx in place of its own compiler, which would make code of the text. What it draws is the tree
 * that the check has read; anything else in a file is refused with a `ContentError`, also when nobody has run the check.
 */
export function proseProcessor() {
  return {
    name: 'prose',
    options: {},
    createRenderer: () => Promise.reject(new Error('Only MDX is rendered.')),
    createMdxRenderer: async () => ({
      process: async (_: string, file: string) => ({ code: await moduleOf(file), astroMetadata: METADATA }),
    }),
  };
}
