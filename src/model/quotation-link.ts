import type { Source } from './source.ts';

const LONG = 8;
const END = 4;

/** A word run for a text fragment; hyphens and commas have a meaning there. */
const encoded = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

/**
 * The address of a source with a text fragment that scrolls to the quoted words, or `null` when its address is not shown.
 * Long quotations are named by their first and last words, and of one with omissions the first part.
 */
export function quotationLink(source: Source | undefined, exact: string): string | null {
  if (!source?.link_ok || !source.URL) return null;
  const part =
    exact
      .split(/…|\.{3,}|\[[^\]]*\]/)
      .map((text) => text.trim())
      .find(Boolean) ?? exact;
  const words = part.split(/\s+/);
  const range = words.length > LONG ? [words.slice(0, END).join(' '), words.slice(-END).join(' ')] : [part];
  return `${source.URL.replace(/#.*$/, '')}#:~:text=${range.map(encoded).join(',')}`;
}
