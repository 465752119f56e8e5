import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { proseTree } from '../../content/prose-tree.ts';
import { parts } from '../../content/read/front-matter.ts';
import { prose } from '../../content/read/mdx.ts';
import { translationOf } from '../../content/translations/files.ts';
import { encoded } from '../content-module.ts';
import { prosePictures } from './pictures.ts';

/** The path of an MDX file from the project's folder on: content/ lies in it, and has folders of one level. */
const pathOf = (file: string): string => {
  const folder = basename(dirname(file));
  return folder === 'content' ? `content/${basename(file)}` : `content/${folder}/${basename(file)}`;
};

/** The project’s folder, in which content/ lies. */
const rootOf = (file: string): string => dirname(basename(dirname(file)) === 'content' ? dirname(file) : dirname(dirname(file)));

/** The text that is shown of an MDX file: that of its translation, where one is built and has prose. */
const textOf = (root: string, path: string): { path: string; text: string } => {
  const read = (one: string): string => readFileSync(join(root, one), 'utf8');
  const translation = translationOf(path, process.env['SITE_LANGUAGE'] ?? '');
  if (!process.env['SITE_LANGUAGE'] || !existsSync(join(root, translation))) return { path, text: read(path) };
  const text = read(translation);
  return prose(translation, parts(text)?.body ?? '').pieces.length > 0 ? { path: translation, text } : { path, text: read(path) };
};

const DRAWING = '/src/site/shortcodes/prose.ts';

/** The module of a prose: a tree of data, what draws it, and its pictures. No word of the text stands in it as code. */
const moduleOf = async (file: string): Promise<string> => {
  const { path, text } = textOf(rootOf(file), pathOf(file));
  const nodes = proseTree(path, text);
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
