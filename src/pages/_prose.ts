import type { MDXInstance } from 'astro';
import { proseTexts } from '../content/site.ts';

const modules = import.meta.glob<MDXInstance<Record<string, unknown>>>(['/content/**/*.mdx', '!/content/translations/**'], { eager: true });

/** The prose of a file in `content/` (`articles/report`), to be rendered with the shortcodes; `undefined` when there is no such file. */
export function prose(name: string) {
  // The texts are read for it to be known what the page is made of.
  return proseTexts(name).some((text) => text !== undefined) ? modules[`/content/${name}.mdx`]?.Content : undefined;
}
