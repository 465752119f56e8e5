/** Words as they are searched: lower case, without accents, with plain quotation marks and single spaces. */
export function searchable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a search. */
export function searchTerms(text: string): string[] {
  return searchable(text).split(' ').filter(Boolean);
}

/** Whether a searchable text holds every word of a search. */
export function holdsTerms(text: string, terms: string[]): boolean {
  return terms.every((term) => text.includes(term));
}
