import { locale } from '#words/language';
import * as words from '#words/sources';
import { dateText } from '../../time/date-text.ts';
import type { Source } from '../../model/source.ts';

/** Who published a source, and when: "The Daily News, 18 December 2018" or "The Daily News, undated". */
export function sourceName(source: Source): string {
  return words.published(source.publisher, source.issued ? dateText(source.issued) : words.undated);
}

type Author = NonNullable<Source['author']>[number];
const authorName = (author: Author): string => ('literal' in author ? author.literal : `${author.given} ${author.family}`);

/** The authors of a source as a sentence names them: "A, B and C"; empty when none is known. */
export function authorText(source: Source): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format((source.author ?? []).map(authorName));
}

/** The name of a language: "pt" gives "Portuguese". */
export function languageName(tag: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
}

/** A note as a sentence: with a full stop unless it has an end of its own. */
export function sentence(note: string): string {
  return /[.!?…؟。！？]['’"”“»)]?$/.test(note) ? note : `${note}.`;
}
