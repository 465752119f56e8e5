import { withPlainSigns } from './typography.ts';

/** Words as they are searched: lower case, without accents and soft hyphens, with plain quotation marks and dashes, and single spaces. */
export function searchable(text: string): string {
  // Before letters are taken apart, for some signs come apart into a space and an accent; and behind it, for others become one of these.
  const letters = withPlainSigns(text).normalize('NFKD').replace(/\p{M}/gu, '');
  return withPlainSigns(letters).toLowerCase().trim();
}

/** The words of a search. */
export function searchTerms(text: string): string[] {
  return searchable(text).split(' ').filter(Boolean);
}

/** Whether a searchable text holds every word of a search. */
export function holdsTerms(text: string, terms: string[]): boolean {
  return terms.every((term) => text.includes(term));
}

/** The words of a text, as an index has them. */
export function searchWords(text: string): string[] {
  return searchable(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
