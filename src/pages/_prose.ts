import type { MDXInstance } from 'astro';
import { proseTexts } from '../content/site.ts';

const files = import.meta.glob<MDXInstance<Record<string, unknown>>>(['/content/**/*.mdx', '!/content/translations/**'], { eager: true });

/** The prose of a file in `content/` (`articles/report`), to be rendered with the shortcodes; `undefined` when there is no such file. */
export function prose(name: string) {
  const path = `content/${name}.mdx`;
  return proseTexts[path] && files[`/${path}`]?.Content;
}
