/** Words as they are searched: lower case, without accents, with plain quotation marks and single spaces. */
export const searchable = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();

/** The words of a search. */
export const searchTerms = (text: string): string[] => searchable(text).split(' ').filter(Boolean);

/** Whether a searchable text holds every word of a search. */
export const holdsTerms = (text: string, terms: string[]): boolean => terms.every((term) => text.includes(term));
