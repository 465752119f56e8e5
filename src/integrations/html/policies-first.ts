import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { basePath } from '../base.ts';
import { changeBuiltPage } from '../built-page.ts';
import { edited, elementsOf } from './html.ts';
import { ownElements, type Known } from './own-elements.ts';
import { hashOf, narrowedPolicy, policyEdits, policyOf } from './policy.ts';
import { countedStyles, sharedStyles, type Styles } from './shared-styles.ts';

/** Whether a page is one of many of its kind: `claims/x/index.html`. Those at the top are few, and a request for styles would keep their readers waiting. */
const isOfMany = (file: string): boolean => file.split(/[\\/]/).length > 2;

const withPolicyFirst = (html: string, known: Known, styles: Styles | null): string => {
  const elements = elementsOf(html);
  const own = ownElements(elements, known);
  const { edits, within } = styles ? sharedStyles(elements, styles) : { edits: [], within: own.styles };
  return edited(html, [...edits, ...policyEdits(elements, narrowedPolicy(policyOf(elements), within.map(hashOf)))]);
};

function* readAll(folder: string, files: string[]): Iterable<string> {
  for (const file of files) yield readFileSync(join(folder, file), 'utf8');
}

/**
 * Puts the policy of each page that is not for frames before all else in it, where Astro puts it last, without the hashes of what stands
 * on other pages; styles that many pages of a kind have become files. What `public/` holds is left as it is.
 */
export function policiesFirst(base: string) {
  return {
    name: 'policies-first',
    hooks: {
      'astro:build:done': async ({ dir }: { dir: URL }): Promise<void> => {
        const folder = fileURLToPath(dir);
        const known: Known = { folder, base: basePath(base), inline: [] };
        const all = globSync('**/*.html', { cwd: folder, exclude: ['embed/**', 'pinned/**'] });
        const pages = all.filter((each) => !existsSync(join('public', each)));
        const styles = { folder, base: known.base, pages: countedStyles(readAll(folder, pages.filter(isOfMany))) };
        for (const file of pages)
          await changeBuiltPage(folder, file, (html) => withPolicyFirst(html, known, isOfMany(file) ? styles : null));
      },
    },
  };
}
