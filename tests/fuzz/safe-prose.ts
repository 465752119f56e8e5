import { problemsOf } from '../../src/content/dossier.ts';
import { parts } from '../../src/content/read/front-matter.ts';
import { proseTree } from '../../src/content/prose-tree.ts';
import { ContentError } from '../../src/model/diagnostic.ts';
import { wellWater } from '../fixtures/well-water.ts';
import { foreignCode } from './foreign-code.ts';

const FILE = 'content/articles/other.mdx';

/** What the texts are put beside: as little as makes a dossier, since it is read again for each. */
const rest = Object.fromEntries(Object.entries(wellWater()).filter(([path]) => !/fingerprints|claims\/(?!lead-found)/.test(path)));

/** What the check and the build say of an MDX text: whether the check passes it, and whether the build makes a page of it. */
export interface Verdict {
  checked: boolean;
  built: boolean;
}

const isBuilt = (text: string): boolean => {
  try {
    proseTree(FILE, text);
    return true;
  } catch (error) {
    // What is no MDX at all is refused by the parser, in its own words.
    if (error instanceof ContentError || /\(mdx\b.*\)$|^\d+:\d+/s.test((error as Error).message)) return false;
    throw error;
  }
};

/**
 * Puts an MDX text before the check, and, whatever that says, before the build. Throws when one of them fails in another way
 * than by a problem with a place, when the check passes what the build refuses, and when either passes code.
 */
export function verdict(text: string): Verdict {
  const problems = problemsOf({ ...rest, 'public/map.png': '', 'public/a map.png': '', [FILE]: text });
  for (const { file, line, column } of problems) {
    const length = file === FILE ? (text.split('\n')[line - 1]?.length ?? -1) : Infinity;
    if (line < 1 || column < 1 || column > length + 1) throw new Error(`There is no place ${file}:${line}:${column}.`);
  }
  const [checked, built] = [problems.length === 0, isBuilt(text)];
  if (checked && !built) throw new Error('The check passes what the build refuses.');
  const code = built ? foreignCode(parts(text)?.body ?? text) : [];
  if (code.length > 0) throw new Error(`Code is passed: ${code.join(' … ')}`);
  return { checked, built };
}
