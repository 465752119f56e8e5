import { dateText } from '../../time/date-text.ts';
import type { Source } from '../../model/source.ts';

/** Who published a source, and when: "The Daily News, 18 December 2018" or "The Daily News, undated". */
export function sourceName(source: Source): string {
  return `${source.publisher}, ${source.issued ? dateText(source.issued) : 'undated'}`;
}

type Author = NonNullable<Source['author']>[number];
const authorName = (author: Author): string => ('literal' in author ? author.literal : `${author.given} ${author.family}`);

/** The authors of a source as a sentence names them: "A, B and C"; empty when none is known. */
export function authorText(source: Source): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format((source.author ?? []).map(authorName));
}

/** The name of a language in English: "pt" gives "Portuguese". */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
}

/** A note as a sentence: with a full stop unless it has an end of its own. */
export function sentence(note: string): string {
  return /[.!?…]['’"”)]?$/.test(note) ? note : `${note}.`;
}

/** How much of a source was seen. */
export const SEEN = {
  full: 'Seen in full',
  excerpt: 'Seen in part',
  copy: 'Seen as a copy',
} as const;

/** What kind of outlet a source is; not whether it is right. */
export const QUALITY = {
  primary: 'Primary document',
  'major-outlet': 'Major news outlet',
  'trade-press': 'Trade press',
  'local-press': 'Local press',
  'blog-or-aggregator': 'Blog or aggregator',
} as const;
