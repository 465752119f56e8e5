import files from 'virtual:content';
import type { ProseNode } from '../model/prose.ts';
import { dossier as read } from './dossier.ts';
import { proseTree } from './prose-tree.ts';

/** The dossier in `content/`: the only place in the engine that knows where content is. */
export const dossier = read(files);

/** The prose of a file in `content/` (`articles/report`); none when there is no such file. */
export function prose(name: string): ProseNode[] {
  const file = `content/${name}.mdx`;
  return files[file] === undefined ? [] : proseTree(file, files[file]);
}
