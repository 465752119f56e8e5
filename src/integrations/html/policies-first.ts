import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { basePath } from '../base.ts';
import { changeBuiltPage } from '../built-page.ts';
import { edited, elementsOf } from './html.ts';
import { ownElements, type Known } from './own-elements.ts';
import { hashOf, narrowedPolicy, policyEdits, policyOf } from './policy.ts';

const withPolicyFirst = (html: string, known: Known): string => {
  const elements = elementsOf(html);
  const { styles } = ownElements(elements, known);
  return edited(html, policyEdits(elements, narrowedPolicy(policyOf(elements), styles.map(hashOf))));
};

/**
 * Puts the policy of each page that is not for frames before all else in it, where Astro puts it last, without the hashes of what stands
 * on other pages. What `public/` holds is left as it is.
 */
export function policiesFirst(base: string) {
  return {
    name: 'policies-first',
    hooks: {
      'astro:build:done': async ({ dir }: { dir: URL }): Promise<void> => {
        const folder = fileURLToPath(dir);
        const known: Known = { folder, base: basePath(base), inline: [] };
        const pages = globSync('**/*.html', { cwd: folder, exclude: ['embed/**', 'pinned/**'] });
        for (const file of pages.filter((each) => !existsSync(join('public', each))))
          await changeBuiltPage(folder, file, (html) => withPolicyFirst(html, known));
      },
    },
  };
}
