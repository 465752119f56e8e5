/**
 * Compares words that readers see in a list, as a language (a BCP 47 tag) sorts them. A language that `Intl` does not know sorts as
 * English: left alone, `Intl` would take the language of the machine. Throws a `RangeError` for what is no tag.
 */
export function collator(language: string): Intl.Collator {
  return new Intl.Collator([language, 'en']);
}
